import { messageOf, type Finding } from "../finding";
import { kindLabels } from "../kinds/labels";
import { roleLabels } from "../book/roleLabels";
import { membersOf, textOf } from "../text/members";
import { fill, type DataValue } from "../text/render";
import type { DialogWords } from "./dialogTexts";
import { harmless, isolated } from "./harmless";
import { en } from "./languages/en";
import { zhCn } from "./languages/zhCn";
import type { Speech } from "./speech";

/** What Send says of its own. */
export function dialogWords(speech: Speech): DialogWords {
  if ("texts" in speech) return speech.texts.words;
  return speech.language === "en" ? en : zhCn;
}

/** The finding as a sentence for Outlook's dialog; what comes from mail takes at most `longest` UTF-16 units each. */
export function dialogSentence(finding: Finding, speech: Speech, longest: number): string {
  return fill(sentenceOf(finding, speech), (name) => {
    const value = finding.data[name];
    return value === undefined ? undefined : shown(value, speech, longest);
  });
}

function sentenceOf({ rule, messageId }: Finding, speech: Speech): string {
  const worded = messageOf(rule, messageId);
  if (!("texts" in speech)) return worded?.[speech.language] ?? rule;
  const sentence = textOf(membersOf(speech.texts.findings[rule])[messageId]);
  return sentence === "" ? (worded?.en ?? rule) : sentence;
}

function shown(value: DataValue, speech: Speech, longest: number): string {
  if (typeof value === "string") {
    const text = harmless(value, longest);
    return speech.language === "ar" ? isolated(text) : text;
  }
  if ("named" in value) return value.named["texts" in speech ? "en" : speech.language];
  if ("kind" in value) {
    return "texts" in speech ? speech.texts.kinds[value.kind] : kindLabels[value.kind][speech.language];
  }
  return "texts" in speech ? speech.texts.roles[value.role] : roleLabels[value.role][speech.language];
}
