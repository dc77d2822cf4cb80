import { makeStyles, tokens } from "@fluentui/react-components";

export const useProposalStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, outlineStyle: "none" },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  effect: { margin: 0, overflowWrap: "anywhere" },
  quote: {
    margin: 0,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    paddingInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    maxHeight: "160px",
    overflowY: "auto",
  },
  warning: { whiteSpace: "normal", overflowWrap: "anywhere" },
  line: { minWidth: 0, justifyContent: "start", textAlign: "start", height: "auto", overflowWrap: "anywhere" },
});
