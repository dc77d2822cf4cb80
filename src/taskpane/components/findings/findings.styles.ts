import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingStyles = makeStyles({
  bar: { alignItems: "start", whiteSpace: "normal", paddingBlock: tokens.spacingVerticalS },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, whiteSpace: "normal", minWidth: 0 },
  words: { margin: 0, overflowWrap: "anywhere" },
  wide: { maxWidth: "100%", width: "100%", height: "auto", overflowWrap: "anywhere", minWidth: 0 },
  /** Each as wide as its words, so that they stand below each other where they wrap. */
  ways: { "& > button": { minWidth: 0 } },
  fix: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  changes: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  what: { display: "inline", color: tokens.colorNeutralForeground3 },
  values: { display: "inline", margin: 0 },
  gone: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  come: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
  text: { whiteSpace: "pre-line" },
  others: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
