import { makeStyles, tokens } from "@fluentui/react-components";

export const useAskingStyles = makeStyles({
  button: { minWidth: 0, paddingInline: 0, alignSelf: "start", color: tokens.colorBrandForegroundLink },
  wide: { maxWidth: "100%", width: "100%", height: "auto", overflowWrap: "anywhere", minWidth: 0 },
  /** A line of its own within a row of buttons. */
  place: { flexBasis: "100%", minWidth: 0 },
  preview: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    maxHeight: "260px",
    overflowY: "auto",
  },
  head: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  paragraph: { marginBlock: tokens.spacingVerticalS, whiteSpace: "pre-line" },
  fieldset: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" },
  mailbox: { overflowWrap: "anywhere", minWidth: 0 },
});
