import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingStyles = makeStyles({
  bar: { alignItems: "start", whiteSpace: "normal", paddingBlock: tokens.spacingVerticalS },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, whiteSpace: "normal", minWidth: 0 },
  words: { margin: 0, overflowWrap: "anywhere" },
  wide: { maxWidth: "100%", width: "100%", height: "auto", overflowWrap: "anywhere", minWidth: 0 },
});
