import { makeStyles, tokens } from "@fluentui/react-components";

export const usePolicyStyles = makeStyles({
  plain: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": { padding: "2px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "center" },
    "& td": { whiteSpace: "nowrap" },
    "& th[scope=row]": { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  },
  head: { verticalAlign: "bottom", fontWeight: tokens.fontWeightSemibold, whiteSpace: "normal" },
  /** Long words over narrow columns run upwards; Chinese breaks anywhere and stays as it is. */
  upwards: {
    "& > span": { writingMode: "vertical-rl", transform: "rotate(180deg)", display: "inline-block", maxHeight: "9em" },
  },
  changed: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground4,
    textDecorationLine: "underline",
  },
  panel: { marginInline: 0 },
  caption: { textAlign: "start", paddingBottom: tokens.spacingVerticalXS },
  lock: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});
