import { makeStyles, tokens } from "@fluentui/react-components";

/** For and against are told apart by the line below the words and by hidden words, not by colour alone. */
export const usePreviewStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: tokens.spacingHorizontalS,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  text: { margin: 0, overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase400 },
  whole: { whiteSpace: "pre-wrap", maxHeight: "50vh", overflowY: "auto" },
  gap: { color: tokens.colorNeutralForeground3 },
  mark: {
    color: tokens.colorNeutralForeground1,
    paddingInline: "1px",
    borderRadius: `${tokens.borderRadiusSmall} ${tokens.borderRadiusSmall} 0 0`,
    boxDecorationBreak: "clone",
  },
  for: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    borderBottom: `2px solid ${tokens.colorPaletteMarigoldBorderActive}`,
  },
  against: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    borderBottom: `2px dotted ${tokens.colorPaletteRedBorderActive}`,
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  toggle: { alignSelf: "start", minWidth: 0, paddingInline: 0, color: tokens.colorBrandForegroundLink },
  /** Seen by screen readers only. */
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
