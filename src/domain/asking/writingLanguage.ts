/** The languages we can write to a client in. Adding one here makes every text that lacks it fail to compile. */
export const writingLanguages = ["en", "zh-CN", "zh-TW", "es", "de", "fr", "pt", "ru", "ar", "ja"] as const;

export type WritingLanguage = (typeof writingLanguages)[number];

/** What each language calls itself, for a list to choose from. */
export const languageNames: Readonly<Record<WritingLanguage, string>> = {
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
  es: "Español",
  de: "Deutsch",
  fr: "Français",
  pt: "Português",
  ru: "Русский",
  ar: "العربية",
  ja: "日本語",
};

/** The way a language is written in; the values are those of HTML's `dir`. */
export type Direction = "ltr" | "rtl";

export function directionOf(language: WritingLanguage): Direction {
  return language === "ar" ? "rtl" : "ltr";
}
