import type { Client } from "../book/book";
import { commonWords } from "./commonWords";
import { companyCore } from "./companyCore";
import { isSingle, phraseOf } from "./words";

/** By what a text names a client. `person`: one of its people, by first and last name. */
export type MentionBy = "name" | "keyword" | "person" | "number" | "domain";

/** Words that stand for a client. */
export interface NameEntry {
  readonly client: Client;
  readonly by: "name" | "keyword" | "person";
  /** As the book has them. */
  readonly words: string;
  /** As texts are compared. */
  readonly phrase: string;
  /**
   * `exact`: short, so only as the book writes it. `inside`: a common word too, so not where a sentence begins either. `capital`: a single
   * word, which in small letters may be one of some language.
   */
  readonly only?: "exact" | "inside" | "capital";
}

/** A client's own form of document numbers, with where its first letters stand in it. */
export interface NumberForm {
  readonly client: Client;
  /** In lower case. */
  readonly pattern: string;
  readonly lettersAt: number;
}

/** Everything that clients are named by, to be looked up word by word: made once for a book. */
export interface ClientNames {
  /** The first word of each phrase. */
  readonly firsts: ReadonlySet<string>;
  /** Of how many words the phrases are that begin with these: one word, or two. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  readonly byPhrase: ReadonlyMap<string, readonly NameEntry[]>;
  readonly byLetters: ReadonlyMap<string, readonly NumberForm[]>;
  readonly byDomain: ReadonlyMap<string, readonly Client[]>;
  readonly byAddress: ReadonlyMap<string, readonly Client[]>;
}

const FEWEST_LETTERS = 4;
/** The city or province before a Chinese company's own name. */
const PLACE = /^[\u3400-\u9fff]{2,3}[市省县]/;
const COMMON = new Set(phraseOf(commonWords).split(" "));
const made = new WeakMap<readonly Client[], ClientNames>();

/** The index of what these clients are named by. The same list gives the same index, which is made once. */
export function clientNames(clients: readonly Client[]): ClientNames {
  const known = made.get(clients);
  if (known !== undefined) return known;
  const names = makeIndex(clients);
  made.set(clients, names);
  return names;
}

function makeIndex(clients: readonly Client[]): ClientNames {
  const firsts = new Set<string>();
  const lengths = new Map<string, number[]>();
  const byPhrase = new Map<string, NameEntry[]>();
  const byLetters = new Map<string, NumberForm[]>();
  const byDomain = new Map<string, Client[]>();
  const byAddress = new Map<string, Client[]>();
  clients.forEach((client) => {
    const { name, shortName, keywords = [], numberPatterns = [], domains, addresses } = client;
    const phrases = new Set<string>();
    const add = (words: string, by: NameEntry["by"], isChosen = false): void => {
      const phrase = phraseOf(words);
      const only = phrases.has(phrase) ? "never" : restrictionOf(phrase, isChosen);
      phrases.add(phrase);
      if (only === "never") return;
      const parts = phrase.split(" ");
      firsts.add(parts[0] ?? "");
      const key = parts.slice(0, 2).join(" ");
      if ((lengths.get(key) ?? []).indexOf(parts.length) < 0) put(lengths, key, parts.length);
      put(byPhrase, phrase, { client, by, words, phrase, ...only });
    };
    const core = companyCore(name);
    add(name, "name");
    add(core, "name");
    const local = core.replace(PLACE, "");
    if (local !== core && local.length >= FEWEST_LETTERS) add(local, "name");
    if (shortName !== undefined) add(shortName, "name", true);
    keywords.forEach((word) => {
      add(word, "keyword", true);
    });
    addresses.forEach(({ address, name: called }) => {
      put(byAddress, address.key, client);
      if (called.indexOf(" ") > 0 || called >= "\u3040") add(called, "person");
    });
    domains.forEach((domain) => {
      put(byDomain, domain, client);
    });
    numberPatterns.forEach(({ pattern }) => {
      const form = formOf(client, pattern);
      if (form !== undefined) put(byLetters, form.letters, form);
    });
  });
  return { firsts, lengths, byPhrase, byLetters, byDomain, byAddress };
}

/** `isChosen`: somebody chose the words for what they stand for, as a short name. */
function restrictionOf(phrase: string, isChosen: boolean): "never" | { readonly only?: NameEntry["only"] } {
  const words = phrase.split(" ");
  const letters = phrase.replace(/[\d ]/g, "").length;
  if (words.every(isSingle)) return words.length > 2 || (isChosen && words.length === 2) ? {} : "never";
  if (letters < 2) return "never";
  if (words.every((word) => COMMON.has(word))) return { only: "inside" };
  if (letters < FEWEST_LETTERS) return { only: "exact" };
  return words.length > 1 ? {} : { only: "capital" };
}

/** Two digits or more, and letters by which it is looked up. */
function formOf(client: Client, given: string): (NumberForm & { readonly letters: string }) | undefined {
  const pattern = given.trim().toLowerCase();
  const { 0: letters = "", index: lettersAt = 0 } = /[a-z\u00df-\uffff]{2,}/.exec(pattern) ?? {};
  return letters === "" || pattern.split("#").length < 3 ? undefined : { client, pattern, lettersAt, letters };
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
