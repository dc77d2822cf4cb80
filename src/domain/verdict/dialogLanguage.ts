/** The languages of Outlook's own dialogs that Send speaks; the pane speaks two of them. Adding one here makes every text that lacks it fail to compile. */
export const dialogLanguages = ["en", "zh-CN", "es", "de", "fr", "pt", "ru", "ar", "ja"] as const;

export type DialogLanguage = (typeof dialogLanguages)[number];

/** The language for a host's language tag (`Office.context.displayLanguage`, such as `pt-BR`): anything Chinese is Simplified Chinese, what we do not speak is English. */
export function dialogLanguageOf(tag: string): DialogLanguage {
  const primary = tag.toLowerCase().split("-")[0] ?? "";
  const wanted = primary === "zh" ? "zh-CN" : primary;
  return dialogLanguages.find((language) => language === wanted) ?? "en";
}
