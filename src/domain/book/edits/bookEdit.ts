import type { AddressKey } from "../../address/mailboxAddress";
import type { Book, Client, ClientAddress, ClientId } from "../book";

/** One change of the book, or of the part of it that the change needs. What it is about and does not find, it leaves alone. */
export type BookEdit = (book: Book) => Book;

type OptionalNames<Whole> = { [Name in keyof Whole]-?: object extends Pick<Whole, Name> ? Name : never }[keyof Whole];

/** Members to set; an optional one that is `undefined` is taken away. */
export type Change<Whole> = {
  readonly [Name in keyof Whole]?: Whole[Name] | (Name extends OptionalNames<Whole> ? undefined : never);
};

export function withChange<Whole extends object>(whole: Whole, change: Change<Whole>): Whole {
  const next: Whole = { ...whole, ...change };
  Object.keys(next).forEach((name) => {
    if (next[name as keyof Whole] === undefined) Reflect.deleteProperty(next, name);
  });
  return next;
}

export function editClient(id: ClientId, edit: (client: Client) => Client): BookEdit {
  return (book) => ({ ...book, clients: book.clients.map((client) => (client.id === id ? edit(client) : client)) });
}

export function editEntry(client: Client, key: AddressKey, edit: (entry: ClientAddress) => ClientAddress): Client {
  return {
    ...client,
    addresses: client.addresses.map((entry) => (entry.address.key === key ? edit(entry) : entry)),
  };
}

/** Several edits as one, in their order. */
export function inOrder(...edits: readonly BookEdit[]): BookEdit {
  return (book) => edits.reduce((so, edit) => edit(so), book);
}
