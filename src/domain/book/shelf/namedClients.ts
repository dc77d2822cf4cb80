import { companyCore } from "../../content/companyCore";
import { phraseOf, wordsOf, type Words } from "../../content/words";
import { hashOf } from "../lookup/keyBytes";
import type { Catalog } from "./catalog";

/** The city or province before a Chinese company's own name. */
const PLACE = /^(?:\S ){2,3}[市省县] /;
/** So many clients by one beginning say nothing. */
const MOST_OF_ONE_BEGINNING = 2_000;

/** The clients of a catalog by how their names begin. A name that changed leaves its old place: who finds it there looks at the name. */
interface Beginnings {
  readonly names: string[];
  readonly byHash: Map<number, number[]>;
}

const made = new WeakMap<Catalog, Beginnings>();

/**
 * The clients, by number, that a text may name by what people call them. Linear in the text; each name is taken up when it is first seen,
 * about 4 µs each, so that a book that nobody asks pays nothing.
 */
export function namedClientsIn(catalog: Catalog, text: string): readonly number[] {
  const words = wordsOf(text);
  if (words.list.length === 0) return [];
  const { byHash } = beginningsOf(catalog);
  const found = new Set<number>();
  words.list.forEach((word, at) => {
    [word, `${word} ${words.list[at + 1] ?? ""}`].forEach((beginning) => {
      const clients = byHash.get(hashOf(beginning)) ?? [];
      if (clients.length > MOST_OF_ONE_BEGINNING) return;
      clients.forEach((client) => {
        if (!found.has(client) && phrasesOf(catalog.clients.nameOf(client)).some((phrase) => isAt(phrase, words, at)))
          found.add(client);
      });
    });
  });
  return Array.from(found);
}

function beginningsOf(catalog: Catalog): Beginnings {
  const { clients } = catalog;
  const known = made.get(catalog) ?? { names: [], byHash: new Map<number, number[]>() };
  made.set(catalog, known);
  for (let client = 0; client < clients.length; client++) {
    const name = clients.nameOf(client);
    if (known.names[client] === name) continue;
    known.names[client] = name;
    phrasesOf(name).forEach((phrase) => {
      const hash = hashOf(phrase.split(" ", 2).join(" "));
      const list = known.byHash.get(hash);
      if (list === undefined) known.byHash.set(hash, [client]);
      else list.push(client);
    });
  }
  return known;
}

/** A name as it is found: without its legal form, and without its city too. */
function phrasesOf(name: string): readonly string[] {
  const phrase = phraseOf(companyCore(name));
  const whole = phrase === "" ? phraseOf(name) : phrase;
  return [whole, whole.replace(PLACE, "")].filter((one, index, all) => one !== "" && all.indexOf(one) === index);
}

function isAt(phrase: string, { joined, places }: Words, at: number): boolean {
  const place = places[at] ?? 0;
  return joined.slice(place, place + phrase.length + 1) === `${phrase} `;
}
