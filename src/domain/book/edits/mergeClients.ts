import { isSameLesson, type Correction } from "../../corrections/correction";
import type { Book, Client, ClientId } from "../book";
import { isSameJson, type Json } from "../rows";
import { withChange, type BookEdit } from "./bookEdit";
import { withCorrections } from "./corrections";

/**
 * Makes two clients one, under the id and the name of the first. What only one of them says is kept; where both say something of a
 * kind that there can be only one of, the first is right. The name that goes becomes a keyword, so that it is still found and still
 * known in a text. What was taught for the second is taught for the first.
 */
export function mergeClients(into: ClientId, from: ClientId): BookEdit {
  return (book) => {
    const [kept, other] = [clientIn(book, into), clientIn(book, from)];
    if (kept === undefined || other === undefined || kept === other) return book;
    const clients = book.clients.reduce<readonly Client[]>(
      (all, client) => (client === other ? all : all.concat(client === kept ? merged(kept, other) : client)),
      [],
    );
    return withCorrections({ ...book, clients }, taughtForOne(book.corrections ?? [], into, from));
  };
}

/** The client that two would make. */
export function merged(kept: Client, other: Client): Client {
  const names = [other.name, ...(other.shortName === undefined ? [] : [other.shortName])];
  const words = union(kept.keywords ?? [], other.keywords ?? [], names).filter(
    (word) => word !== kept.name && word !== kept.shortName,
  );
  // The short name of the client that goes is no name of the one that stays.
  return withChange<Client>(
    { ...other, ...kept },
    {
      shortName: kept.shortName,
      domains: union(kept.domains, other.domains),
      languages: union(kept.languages, other.languages),
      parties: union(kept.parties, other.parties),
      addresses: kept.addresses.concat(other.addresses),
      numberPatterns: unlessEmpty(union(kept.numberPatterns ?? [], other.numberPatterns ?? [])),
      manner: joined(kept.manner, other.manner),
      handles: unlessEmpty(union(kept.handles ?? [], other.handles ?? [])),
      keywords: unlessEmpty(words),
    },
  );
}

function taughtForOne(corrections: readonly Correction[], into: ClientId, from: ClientId): readonly Correction[] {
  const all = corrections.map((correction) =>
    correction.scope === "client" && correction.client === from ? { ...correction, client: into } : correction,
  );
  // Of two lessons by the same signs the later one counts, as when it is taught again.
  return all.filter((one, index) => !all.slice(index + 1).some((later) => isSameLesson(one, later)));
}

function clientIn(book: Book, id: ClientId): Client | undefined {
  return book.clients.find((client) => client.id === id);
}

function joined(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined || one === other) return one ?? other;
  return `${one}\n${other}`;
}

function union<Item>(...lists: ReadonlyArray<readonly Item[]>): readonly Item[] {
  return lists
    .reduce((all, list) => all.concat(list), [])
    .reduce<readonly Item[]>((all, item) => (all.some((one) => isSame(one, item)) ? all : all.concat(item)), []);
}

function isSame(one: unknown, other: unknown): boolean {
  return isSameJson(one as Json, other as Json);
}

function unlessEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
