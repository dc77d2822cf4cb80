import type { Role } from "../book/book";
import { roleLabels } from "../book/roleLabels";
import type { Kind } from "../kinds/kind";
import { kindLabels } from "../kinds/labels";
import type { Language, Worded } from "../language";

/** A value of a message: words that are the same in every language, or a kind, a role or a name to be given in the reader's language. */
export type DataValue = string | { readonly kind: Kind } | { readonly role: Role } | { readonly named: Worded };

/** Values for the `{name}` places of a message. Text from mail goes in as it is and is only ever shown as text. */
export type MessageData = Readonly<Record<string, DataValue>>;

/** The sentence in one language with its places filled. A place without a value stays visible, so that a test can find it. */
export function render(message: Worded, data: MessageData, language: Language): string {
  return fill(message[language], (name) => {
    const value = data[name];
    return value === undefined ? undefined : wordsOf(value, language);
  });
}

/** A sentence with its `{name}` places filled, where there is something for them. */
export function fill(sentence: string, valueOf: (name: string) => string | undefined): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => valueOf(name) ?? place);
}

function wordsOf(value: DataValue, language: Language): string {
  if (typeof value === "string") return value;
  if ("named" in value) return value.named[language];
  return "kind" in value ? kindLabels[value.kind][language] : roleLabels[value.role][language];
}
