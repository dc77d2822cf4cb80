/** The languages a user can read RightBox in. Adding one here makes every text that lacks it fail to compile. */
export const languages = ["en", "zh-CN"] as const;

export type Language = (typeof languages)[number];

/** One sentence in every language. */
export type Worded = Readonly<Record<Language, string>>;

/**
 * The language to show for a host's language tag (`Office.context.displayLanguage`, such as `zh-Hans-CN`).
 * Anything Chinese is shown in Simplified Chinese, everything else in English.
 */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? "zh-CN" : "en";
}
