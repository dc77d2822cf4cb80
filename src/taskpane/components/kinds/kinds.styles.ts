import { makeStyles, tokens } from "@fluentui/react-components";

export const useKindStyles = makeStyles({
  badge: { minWidth: 0, height: "auto", minHeight: "24px", gap: tokens.spacingHorizontalXS, maxWidth: "100%" },
  sure: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  note: {
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
    paddingInlineStart: tokens.spacingHorizontalS,
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXXS,
  },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, alignItems: "center" },
  action: {
    minWidth: 0,
    height: "auto",
    minHeight: "24px",
    paddingInline: 0,
    textAlign: "start",
    color: tokens.colorBrandForegroundLink,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  fieldset: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" },
  question: { padding: 0 },
  plain: { margin: 0 },
  bullets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  small: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, color: tokens.colorBrandForegroundLink },
});
