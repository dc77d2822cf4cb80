import { displayOf, type MailboxAddress } from "../../address/mailboxAddress";
import { isWithin, unicodeOf, type DomainName } from "../../address/domainName";
import { isFreeMail } from "../../address/freeMail";
import { foldedLine } from "../../draft/plainLine";
import { present } from "../../text/members";
import type { Client, Guess } from "../book";
import { entryOf, isAtClient } from "../clientQuestions";
import { companyKey } from "../importing/companyName";
import { domainsIn, type Clues } from "./clues";

/** One thing that shows whose mailbox an address is. */
export interface Sign {
  readonly guess: Guess;
  /** The line of the signature, the name or the addresses that show it, as they stand there. */
  readonly evidence: string;
}

const CERTAIN = {
  site: 0.85,
  company: 0.75,
  companyInName: 0.7,
  namesake: 0.65,
  colleague: 0.5,
  thread: 0.55,
} as const;
/** Each further mailbox of the client in the same thread. */
const PER_COMPANION = 0.1;
const MOST_COMPANIONS = 3;
/** Shorter names are initials and words of every language. */
const SHORTEST_COMPANY = 4;
const SHORTEST_IDEOGRAPHS = 2;

/** Everything that speaks for one client. `clients`: all that may come into question. */
export function signsOf(
  client: Client,
  clues: Clues,
  clients: readonly Client[],
  own: readonly DomainName[],
): readonly Sign[] {
  return present([
    siteOf(client, clues),
    nameIn(client, clues),
    personIn(client, clues),
    companyOf(client, clues, clients, own),
  ]);
}

/** A web site or another address of the client's in the signature. */
function siteOf(client: Client, clues: Clues): Sign | undefined {
  const domain = domainsIn(clues).find((one) => client.domains.some((of) => isWithin(one, of)));
  if (domain === undefined) return undefined;
  const word = unicodeOf(domain);
  return sign(CERTAIN.site, "signature", word, lineWith(clues.signature, [word, domain]) ?? word);
}

/** The company's name in the signature, or in the name that the sender writes under. */
function nameIn(client: Client, { signature, fromName }: Clues): Sign | undefined {
  const names = present([client.name, client.shortName]).map(companyKey).filter(isTelling);
  for (const name of names) {
    const line = signature.split("\n").find((one) => hasWords(companyKey(one), name));
    if (line !== undefined) return sign(CERTAIN.company, "signature", name, line.trim());
    if (hasWords(companyKey(fromName), name)) return sign(CERTAIN.companyInName, "display-name", name, fromName.trim());
  }
  return undefined;
}

/** The sender is called like somebody of the client's, or somebody of the client's stands in the signature. */
function personIn(client: Client, { signature, fromName }: Clues): Sign | undefined {
  const writer = personKey(fromName);
  const lines = signature.split("\n").map((line) => ({ line, key: personKey(line) }));
  for (const { name } of client.addresses) {
    const person = personKey(name);
    if (!isPerson(person)) continue;
    if (person === writer) return sign(CERTAIN.namesake, "display-name", name, fromName.trim());
    const found = lines.find(({ key }) => hasWords(key, person));
    if (found !== undefined) return sign(CERTAIN.colleague, "signature", name, found.line.trim());
  }
  return undefined;
}

/** Nobody but mailboxes of this client stands in the thread beside the sender and us. */
function companyOf(
  client: Client,
  { others, from }: Clues,
  clients: readonly Client[],
  own: readonly DomainName[],
): Sign | undefined {
  const strangers = others.filter(({ key, domain }) => key !== from.key && !own.some((one) => isWithin(domain, one)));
  const [mine, rest] = [
    strangers.filter((address) => isMailboxOf(client, address)),
    strangers.filter((address) => !isMailboxOf(client, address)),
  ];
  const [first] = mine;
  const isOfAnother = rest.some(
    (address) => clients.some((other) => isMailboxOf(other, address)) || !isFreeMail(address.domain),
  );
  if (first === undefined || isOfAnother) return undefined;
  const more = Math.min(MOST_COMPANIONS, mine.length - 1) * PER_COMPANION;
  return sign(CERTAIN.thread + more, "thread", first.key, mine.map(displayOf).join(", "));
}

function sign(confidence: number, because: Guess["because"], word: string, evidence: string): Sign {
  return { guess: { confidence, because, word }, evidence };
}

/** Whether the address lies at one of the client's domains, or the book has it there. */
export function isMailboxOf(client: Client, address: MailboxAddress): boolean {
  return isAtClient(client, address) || entryOf(client, address.key) !== undefined;
}

/** A name of several words, or of ideographs, that a person has. */
function isPerson(name: string): boolean {
  return name.indexOf(" ") > 0 || isIdeographs(name);
}

function isTelling(name: string): boolean {
  return name.length >= SHORTEST_COMPANY || isIdeographs(name);
}

function isIdeographs(text: string): boolean {
  return text.length >= SHORTEST_IDEOGRAPHS && /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+$/.test(text);
}

/** `Bob Lee`, `LEE, Bob`, `Bob Lee (Acme)`: the same words in any order. */
function personKey(name: string): string {
  const words = foldedLine(name.replace(/[([（].*$/, "")).split(/[^0-9a-z\u00c0-\uffff]+/);
  return words
    .filter((word) => word !== "")
    .sort()
    .join(" ");
}

/** Whether all of these words stand in a text of words; those of ideographs anywhere in it. */
function hasWords(text: string, words: string): boolean {
  if (words === "") return false;
  if (isIdeographs(words)) return text.indexOf(words) >= 0;
  const there = text.split(" ");
  return words.split(" ").every((word) => there.indexOf(word) >= 0);
}

function lineWith(text: string, words: readonly string[]): string | undefined {
  const line = text.split("\n").find((one) => words.some((word) => one.toLowerCase().indexOf(word) >= 0));
  return line?.trim();
}
