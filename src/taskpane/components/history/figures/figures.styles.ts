import { makeStyles, tokens } from "@fluentui/react-components";

export const useFigureStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  figures: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL, minWidth: 0 },
  answer: { margin: 0, overflowWrap: "anywhere" },
  rows: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: { gridColumn: "1 / -1", display: "block", width: "100%", height: "16px", overflow: "visible" },
  /** Stays readable where Windows sets its own colours: the outline and the pattern tell the parts apart. */
  outline: { stroke: "currentColor", strokeWidth: "1px" },
  mark: { stroke: tokens.colorNeutralBackground1, fill: tokens.colorNeutralBackground1, strokeWidth: "2px" },
  first: { fill: tokens.colorBrandForeground1 },
  second: { fill: tokens.colorPaletteTealBorderActive },
  third: { fill: tokens.colorPaletteMarigoldBorderActive },
  fourth: { fill: tokens.colorNeutralBackground1 },
  legend: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  key: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  swatch: { width: "14px", height: "14px", flexShrink: 0, overflow: "visible" },
  number: { fontVariantNumeric: "tabular-nums" },
});
