import type { Language } from "../language";
import type { DialogLanguage } from "./dialogLanguage";
import type { DialogTexts } from "./dialogTexts";

export type OtherLanguage = Exclude<DialogLanguage, Language>;

/** What Send speaks: the pane's two languages are worded with the rules, any other language brings its texts along. */
export type Speech =
  { readonly language: Language } | { readonly language: OtherLanguage; readonly texts: DialogTexts };

export const english: Speech = { language: "en" };

export function isOfPane(language: DialogLanguage): language is Language {
  return language === "en" || language === "zh-CN";
}
