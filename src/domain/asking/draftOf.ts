import { displayOf, type MailboxAddress } from "../address/mailboxAddress";
import type { Client, Role } from "../book/book";
import { entryOf, isAtClient, mainContactOf } from "../book/clientQuestions";
import { inferRole } from "../book/inferRole";
import { askingTexts, type AskingTexts, type Wording } from "./askingTexts";
import { directionOf, type Direction, type WritingLanguage } from "./writingLanguage";

/** Asks a new client for its mailboxes, asks whether mailboxes are still right, or puts what was agreed by word of mouth into writing. */
export type AskingKind = "ask" | "confirm" | "confirm-in-writing";

export interface AskingRequest {
  readonly kind: AskingKind;
  readonly client: Client;
  /** `confirm`: the mailboxes that are asked about. Otherwise those that the message goes to. */
  readonly addresses: readonly MailboxAddress[];
  /** The person who is written to, where known. */
  readonly contactName?: string;
  readonly senderName: string;
  readonly language: WritingLanguage;
}

/** A message to be shown in a new compose window. Names and addresses in it are text, never markup. */
export interface AskingDraft {
  readonly to: readonly MailboxAddress[];
  readonly subject: string;
  /** Paragraphs; a line break inside one is kept. */
  readonly lines: readonly string[];
  readonly language: WritingLanguage;
  readonly dir: Direction;
}

/** A message asks about no more mailboxes than this: nobody answers a longer list, and it fits into a new message's 32 KB. */
export const MOST_MAILBOXES = 6;
const LONGEST_NAME = 100;
/** Line breaks, controls and marks of direction: a name must not change the text around it. */
const NOT_IN_NAMES = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;

/**
 * Writes the message. `confirm` goes to the client's main contact, who knows which department reads what, and where
 * there is none to the mailboxes themselves; it takes the first {@link MOST_MAILBOXES}. Without mailboxes to ask about,
 * `confirm` asks as `ask` does.
 */
export function draftOf(request: AskingRequest): AskingDraft {
  const { client, language } = request;
  const texts = askingTexts[language];
  const mailboxes = request.addresses.slice(0, MOST_MAILBOXES);
  const wording = wordingOf(texts, request.kind, mailboxes.length);
  const contact = request.kind === "confirm" ? mainContactOf(client) : undefined;
  const name = inLine(request.contactName ?? "");
  const [first] = mailboxes;
  const places: Places = {
    client: inLine(client.shortName ?? client.name),
    name,
    sender: inLine(request.senderName),
    mailboxes: mailboxes.map((mailbox) => fill(texts.confirm.line, mailboxPlaces(client, mailbox, texts))).join("\n"),
    ...(first === undefined ? {} : mailboxPlaces(client, first, texts)),
  };
  const greeting = name === "" ? texts.greeting.unnamed : texts.greeting.named;
  return {
    to: contact === undefined ? mailboxes : [contact.address],
    subject: fill(wording.subject, places),
    lines: [greeting].concat(wording.paragraphs, texts.signOff).map((paragraph) => fill(paragraph, places).trim()),
    language,
    dir: directionOf(language),
  };
}

type Places = Readonly<Record<string, string>>;

function wordingOf(texts: AskingTexts, kind: AskingKind, mailboxes: number): Wording {
  if (kind !== "confirm") return texts[kind];
  if (mailboxes === 0) return texts.ask;
  return mailboxes === 1 ? texts.confirm.one : texts.confirm.several;
}

function mailboxPlaces(client: Client, mailbox: MailboxAddress, { uses }: AskingTexts): Places {
  return { mailbox: displayOf(mailbox), use: uses[roleOf(client, mailbox)] };
}

function roleOf(client: Client, mailbox: MailboxAddress): Role {
  return entryOf(client, mailbox.key)?.role ?? inferRole(mailbox, isAtClient(client, mailbox));
}

/** In one pass, so that what fills a place is never itself filled. */
function fill(text: string, places: Places): string {
  return text.replace(/\{(\w+)\}/g, (place, key: string) => places[key] ?? place);
}

function inLine(name: string): string {
  return name.replace(NOT_IN_NAMES, " ").replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME);
}
