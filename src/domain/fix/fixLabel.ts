import { displayOf, type AddressKey } from "../address/mailboxAddress";
import { unicodeOf, type DomainName } from "../address/domainName";
import type { Client, ClientId } from "../book/book";
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
  "move-recipients": { en: "Move {addresses} to {field}", "zh-CN": "将 {addresses} 移到{field}" },
  "remove-repeats": { en: "Keep {addresses} only once", "zh-CN": "{addresses} 只保留一次" },
  "split-message": { en: "Write one message to each client", "zh-CN": "每个客户单独写一封邮件" },
  "set-subject": { en: "Set the subject to \u201c{subject}\u201d", "zh-CN": "将主题改为“{subject}”" },
  "delay-delivery": { en: "Deliver it at {time}", "zh-CN": "在 {time} 送达" },
  "cut-quoted-text": { en: "Take out the quoted text below", "zh-CN": "删除下方的引用内容" },
  "confirm-mailbox": {
    en: "{address} is right: {client}'s {role} mailbox",
    "zh-CN": "{address} 无误，是 {client} 的{role}邮箱",
  },
  "ask-client": { en: "Ask {client} which mailbox is right", "zh-CN": "向 {client} 询问正确的邮箱" },
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

/** The fix as the words on its button. `timeOf` says a time, ISO 8601 in UTC, as its reader does. */
export function fixLabel(
  fix: Fix,
  clients: readonly NamedClient[],
  language: Language,
  timeOf: (iso: string) => string = asItIs,
): string {
  const data = fix.kind === "delay-delivery" ? { time: timeOf(fix.until) } : dataOf(fix, clients, language);
  return render(labels[fix.kind], data, language);
}

function asItIs(iso: string): string {
  return iso;
}

export function fieldName(field: RecipientField, language: Language): string {
  return fieldNames[field][language];
}

function dataOf(
  fix: Exclude<Fix, { readonly kind: "delay-delivery" }>,
  clients: readonly NamedClient[],
  language: Language,
): MessageData {
  switch (fix.kind) {
    case "replace-recipient":
      return { to: displayOf(fix.to) };
    case "add-recipient":
      return { address: displayOf(fix.address), field: fieldName(fix.field, language) };
    case "remove-recipient":
      return { address: displayOfKey(fix.address) };
    case "move-recipients":
      return { addresses: displayOfAll(fix.addresses, language), field: fieldName(fix.field, language) };
    case "remove-repeats":
      return { addresses: displayOfAll(fix.addresses, language) };
    case "split-message":
    case "cut-quoted-text":
      return {};
    case "set-subject":
      return { subject: fix.subject };
    case "ask-client":
      return { client: clientName(fix.client, clients) };
    case "set-role":
    case "confirm-mailbox":
    case "add-to-book":
      return {
        address: displayOf(fix.address),
        client: clientName(fix.client, clients),
        role: { role: fix.role },
      };
  }
}

/** More addresses than this are counted, not named. */
const MOST_NAMED = 2;
const andMore: Worded = { en: "{names} and {count} more", "zh-CN": "{names} 等 {count} 个" };

function displayOfAll(keys: readonly AddressKey[], language: Language): string {
  const names = keys
    .slice(0, MOST_NAMED)
    .map(displayOfKey)
    .join(language === "zh-CN" ? "、" : ", ");
  const left = keys.length - MOST_NAMED;
  return left <= 0
    ? names
    : render(andMore, { names, count: String(language === "zh-CN" ? keys.length : left) }, language);
}

function clientName(id: ClientId, clients: readonly NamedClient[]): string {
  const client = clients.find((candidate) => candidate.id === id);
  return client === undefined ? id : nameOf(client);
}

function displayOfKey(key: AddressKey): string {
  const at = key.lastIndexOf("@");
  return `${key.slice(0, at)}@${unicodeOf(key.slice(at + 1) as DomainName)}`;
}
