import { messageOf, type Finding } from "../finding";
import { kindLabels } from "../kinds/labels";
import type { Language } from "../language";
import { roleLabels } from "../book/roleLabels";
import { fill, type DataValue } from "../text/render";
import type { DialogLanguage } from "./dialogLanguage";
import type { DialogTexts, DialogWords } from "./dialogTexts";
import { harmless, isolated } from "./harmless";
import { ar } from "./languages/ar";
import { de } from "./languages/de";
import { en } from "./languages/en";
import { es } from "./languages/es";
import { fr } from "./languages/fr";
import { ja } from "./languages/ja";
import { pt } from "./languages/pt";
import { ru } from "./languages/ru";
import { zhCn } from "./languages/zhCn";

/** Those of the languages that the pane does not speak: its own two are worded with the rules. */
const others: Readonly<Record<Exclude<DialogLanguage, Language>, DialogTexts>> = { es, de, fr, pt, ru, ar, ja };

/** What Send says of its own. */
export function dialogWords(language: DialogLanguage): DialogWords {
  if (language === "en") return en;
  return language === "zh-CN" ? zhCn : others[language].words;
}

/** The finding as a sentence for Outlook's dialog; what comes from mail takes at most `longest` UTF-16 units each. */
export function dialogSentence(finding: Finding, language: DialogLanguage, longest: number): string {
  return fill(sentenceOf(finding, language), (name) => {
    const value = finding.data[name];
    return value === undefined ? undefined : shown(value, language, longest);
  });
}

function sentenceOf({ rule, messageId }: Finding, language: DialogLanguage): string {
  const worded = messageOf(rule, messageId);
  if (isOfPane(language)) return worded?.[language] ?? rule;
  const texts: Readonly<Record<string, string>> = others[language].findings[rule];
  return texts[messageId] ?? worded?.en ?? rule;
}

function shown(value: DataValue, language: DialogLanguage, longest: number): string {
  if (typeof value === "string") {
    const text = harmless(value, longest);
    return language === "ar" ? isolated(text) : text;
  }
  if ("kind" in value) {
    return isOfPane(language) ? kindLabels[value.kind][language] : others[language].kinds[value.kind];
  }
  return isOfPane(language) ? roleLabels[value.role][language] : others[language].roles[value.role];
}

function isOfPane(language: DialogLanguage): language is Language {
  return language === "en" || language === "zh-CN";
}
