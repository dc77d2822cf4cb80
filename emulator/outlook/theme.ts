import type { Switches } from "./profiles";

const colours = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x1f1f1f,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x292929,
    controlForegroundColor: 0xffffff,
  },
} as const;

/** What `officeThemeChanged` carries: JSON text, each colour a number (read off office.js). */
export function themeData(theme: Switches["theme"]): string {
  return JSON.stringify(colours[theme]);
}

/** The same as `Office.context.officeTheme` shows it: hex colours. */
export function themeOf(theme: Switches["theme"]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(colours[theme]).map(([name, value]) => [name, `#${value.toString(16).padStart(6, "0")}`]),
  );
}
