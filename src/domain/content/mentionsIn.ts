import { domainAndAbove } from "../address/domainName";
import { documentNumbers } from "../kinds/structure/documentNumbers";
import type { Client } from "../book/book";
import type { ClientNames, MentionBy, NameEntry, NumberForm } from "./clientNames";
import { domainsIn, mailAddressesIn } from "./domainsIn";
import { wordsOf, type Words } from "./words";

/** That a text names a client, and by which words: as the book has them, or a number or an address as the text has it. */
export interface Mention {
  readonly client: Client;
  readonly by: MentionBy;
  readonly words: string;
}

const SEARCHED = 200_000;
const MOST = 50;
/** A name that so many clients share stands for none of them. */
const MOST_OF_ONE_NAME = 8;
const LETTERS = /[a-z\u00df-\uffff]+/gi;
const SENTENCE_ENDS = /(?:^|[.!?:\n。！？])[^\w\n]{0,3}$/;

/**
 * Which clients a text names, each by all that it is named by, at most 50 in all: by names and keywords of whole words, whatever
 * their case, by people's full names, by its own document numbers, by its domains and addresses. Linear in the text, however many
 * clients there are.
 */
export function mentionsIn(given: string, names: ClientNames): readonly Mention[] {
  const text = given.slice(0, SEARCHED);
  const words = wordsOf(text);
  const found: Mention[] = [];
  const seen = new Set<unknown>();
  const add = (what: unknown, client: Client, by: MentionBy, as: string): void => {
    if (seen.has(what) || found.length >= MOST) return;
    seen.add(what);
    found.push({ client, by, words: as });
  };
  words.list.forEach((word, at) => {
    if (names.firsts.has(word))
      entriesAt(words, at, names).forEach((entry) => {
        if (!seen.has(entry) && isAsWritten(entry, text, words.starts[at] ?? 0))
          add(entry, entry.client, entry.by, entry.words);
      });
    if (names.byLetters.size === 0) return;
    const { 0: letters = "", index = 0 } = /[^\d]{2,}/.exec(word) ?? {};
    (names.byLetters.get(letters) ?? []).forEach((form) => {
      const number = numberAt(form, text, (words.starts[at] ?? 0) + index - form.lettersAt);
      if (number !== undefined) add(form, form.client, "number", number);
    });
  });
  const addresses = mailAddressesIn(text);
  addresses.forEach(({ key }) => {
    (names.byAddress.get(key) ?? []).forEach((client) => {
      add(`${client.id} ${key}`, client, "domain", key);
    });
  });
  domainsIn(text, addresses).forEach((domain) => {
    domainAndAbove(domain).forEach((one) => {
      (names.byDomain.get(one) ?? []).forEach((client) => {
        add(`${client.id} ${one}`, client, "domain", one);
      });
    });
  });
  return found;
}

/** What the index has of phrases that begin with a word. */
function entriesAt({ list, joined, places }: Words, at: number, names: ClientNames): readonly NameEntry[] {
  const phrase = (length: number): string => joined.slice(places[at], (places[at + length] ?? joined.length) - 1);
  const one = names.lengths.get(list[at] ?? "") ?? [];
  const more = at + 1 < list.length ? (names.lengths.get(phrase(2)) ?? []) : [];
  return one.concat(more).reduce<readonly NameEntry[]>((all, length) => {
    const entries = names.byPhrase.get(phrase(length)) ?? [];
    return entries.length > MOST_OF_ONE_NAME ? all : all.concat(entries);
  }, []);
}

/** Whether letter case and place are as they have to be for words that mean something else too. */
function isAsWritten({ words, only }: NameEntry, text: string, start: number): boolean {
  if (only === undefined) return true;
  const before = text.slice(Math.max(0, start - 5), start);
  if (only === "capital") {
    const first = text.charAt(start);
    return first !== first.toLowerCase() || first === first.toUpperCase() || isInFileName(before, text, start);
  }
  return (
    text.slice(start, start + words.length) === words &&
    /[^a-z\s]/.test(words) &&
    (only === "exact" || !SENTENCE_ENDS.test(before))
  );
}

/** Names of files, addresses and the like have no capitals. */
function isInFileName(before: string, text: string, start: number): boolean {
  return /[\w)][_.@/-]$/.test(before) || /^[^\s.,;:!?_@/-]{1,60}[_.@/-]\w/.test(text.slice(start, start + 64));
}

/**
 * The number of a client's own form that begins at an index: `#` is a digit, everything else itself. What has the letters of everybody's
 * numbers and no others, as `PI-####` has, is nobody's own; `PO-HW-####` is somebody's.
 */
function numberAt({ pattern }: NumberForm, text: string, start: number): string | undefined {
  const number = text.slice(start, start + pattern.length);
  const isIt =
    start >= 0 &&
    number.length === pattern.length &&
    pattern.split("").every((sign, at) => {
      const character = number.charAt(at);
      return sign === "#" ? /\d/.test(character) : sign === character.toLowerCase();
    });
  return isIt &&
    !/\d/.test(text.charAt(start + pattern.length)) &&
    !/[a-z\d]/i.test(text.charAt(start - 1)) &&
    (documentNumbers(number.toUpperCase()).length === 0 || (number.match(LETTERS) ?? []).length > 1)
    ? number
    : undefined;
}
