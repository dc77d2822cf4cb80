import { makeStyles, tokens } from "@fluentui/react-components";

export const useSummaryStyles = makeStyles({
  stop: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warn: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  fine: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  words: { margin: 0 },
});
