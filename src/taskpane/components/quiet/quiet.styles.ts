import { makeStyles, tokens } from "@fluentui/react-components";

export const useQuietStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBlockEnd: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  about: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  words: { margin: 0, overflowWrap: "anywhere" },
  right: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** Its button stands among those of the row around it, its form below them. */
  contents: { display: "contents" },
  line: { flexBasis: "100%", minWidth: 0 },
  menu: { maxWidth: "288px" },
  header: { height: "auto", whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      textAlign: "start",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
      paddingBlock: tokens.spacingVerticalXS,
      paddingInlineEnd: tokens.spacingHorizontalXS,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    // A narrow column breaks between words only, Chinese ones too.
    "& thead th": { fontWeight: tokens.fontWeightSemibold, overflowWrap: "normal", wordBreak: "keep-all" },
    "& thead th + th": { textAlign: "end" },
    "& td": { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  },
});
