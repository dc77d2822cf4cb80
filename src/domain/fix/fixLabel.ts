import { displayOf, type AddressKey } from "../address/mailboxAddress";
import { unicodeOf, type DomainName } from "../address/domainName";
import type { Client } from "../book/book";
import { nameOf } from "../book/clientQuestions";
import type { RecipientField } from "../draft/draft";
import type { Language, Worded } from "../language";
import { render, type MessageData } from "../text/render";
import type { Fix, FixKind } from "./fix";

/** What pressing the button does. */
const labels: Readonly<Record<FixKind, Worded>> = {
  "replace-recipient": { en: "Send to {to} instead", "zh-CN": "改发到 {to}" },
  "add-recipient": { en: "Add {address} in {field}", "zh-CN": "将 {address} 加入{field}" },
  "remove-recipient": { en: "Remove {address}", "zh-CN": "移除 {address}" },
  "set-role": { en: "{address} is {client}'s {role} mailbox", "zh-CN": "{address} 是 {client} 的{role}邮箱" },
  "add-to-book": {
    en: "Add {address} to {client} as {role} mailbox",
    "zh-CN": "将 {address} 作为{role}邮箱归入 {client}",
  },
};

/** Outlook's own names of the fields. */
const fieldNames: Readonly<Record<RecipientField, Worded>> = {
  to: { en: "To", "zh-CN": "收件人" },
  cc: { en: "Cc", "zh-CN": "抄送" },
  bcc: { en: "Bcc", "zh-CN": "密件抄送" },
};

type NamedClient = Pick<Client, "id" | "name" | "shortName">;

/** The fix as the words on its button. */
export function fixLabel(fix: Fix, clients: readonly NamedClient[], language: Language): string {
  return render(labels[fix.kind], dataOf(fix, clients, language), language);
}

export function fieldName(field: RecipientField, language: Language): string {
  return fieldNames[field][language];
}

function dataOf(fix: Fix, clients: readonly NamedClient[], language: Language): MessageData {
  switch (fix.kind) {
    case "replace-recipient":
      return { to: displayOf(fix.to) };
    case "add-recipient":
      return { address: displayOf(fix.address), field: fieldName(fix.field, language) };
    case "remove-recipient":
      return { address: displayOfKey(fix.address) };
    case "set-role":
    case "add-to-book": {
      const client = clients.find(({ id }) => id === fix.client);
      return {
        address: displayOf(fix.address),
        client: client === undefined ? fix.client : nameOf(client),
        role: { role: fix.role },
      };
    }
  }
}

function displayOfKey(key: AddressKey): string {
  const at = key.lastIndexOf("@");
  return `${key.slice(0, at)}@${unicodeOf(key.slice(at + 1) as DomainName)}`;
}
