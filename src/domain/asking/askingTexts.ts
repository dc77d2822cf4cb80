import type { Role } from "../book/book";
import { ar } from "./languages/ar";
import { de } from "./languages/de";
import { en } from "./languages/en";
import { es } from "./languages/es";
import { fr } from "./languages/fr";
import { ja } from "./languages/ja";
import { pt } from "./languages/pt";
import { ru } from "./languages/ru";
import { zhCn } from "./languages/zhCn";
import { zhTw } from "./languages/zhTw";
import type { WritingLanguage } from "./writingLanguage";

/** Subject and paragraphs of a message; a line break inside a paragraph is kept. */
export interface Wording {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** What a language needs, so that all three messages can be written in it. Places to fill: `{name}`, `{client}`, `{sender}`. */
export interface AskingTexts {
  readonly greeting: { readonly named: string; readonly unnamed: string };
  readonly signOff: string;
  /** What a mailbox of each role is for, as it stands in the sentences of `confirm`. */
  readonly uses: Readonly<Record<Role, string>>;
  /** Numbered, so that the client can answer by number. Always in this order: {@link askedInOrder}. */
  readonly ask: Wording;
  readonly confirm: {
    /** With `{mailbox}` and `{use}`. */
    readonly one: Wording;
    /** With `{mailboxes}`, a line for each. */
    readonly several: Wording;
    /** Such a line, with `{mailbox}` and `{use}`. */
    readonly line: string;
  };
  /** What was agreed stands in square brackets, for the user to fill in. */
  readonly "confirm-in-writing": Wording;
}

/** What the four numbers of the `ask` message ask for: contracts and orders, invoices, technical questions, shipping documents. */
export const askedInOrder: readonly Role[] = ["official", "finance", "technical", "logistics"];

export const askingTexts: Readonly<Record<WritingLanguage, AskingTexts>> = {
  en,
  "zh-CN": zhCn,
  "zh-TW": zhTw,
  es,
  de,
  fr,
  pt,
  ru,
  ar,
  ja,
};
