import { displayOf } from "../address/mailboxAddress";
import type { Book, BookPage, Client } from "./book";
import type { Draft } from "../draft/draft";
import { placeOf } from "./placeOf";

/** The whole book as one page: right, only larger than a draft needs. */
export function wholePage(book: Book, asOf: string): BookPage {
  return { ...book, clientCount: book.clients.length, asOf };
}

/**
 * The page that one draft needs: the clients of its recipients and thread, those whose parties they are, and those who have a
 * mailbox under a recipient's display name.
 */
export function pageFor(book: Book, draft: Draft, asOf: string): BookPage {
  const whole = wholePage(book, asOf);
  const addresses = draft.threadAddresses.concat(
    draft.recipients.reduce<Draft["threadAddresses"]>(
      (all, recipient) => (recipient.status === "mailbox" ? all.concat(recipient.address) : all),
      [],
    ),
  );
  const names = new Set(draft.recipients.map(({ name }) => name.trim().toLowerCase()).filter((name) => name !== ""));
  const wanted = new Set<Client>();
  addresses.forEach((address) => {
    const place = placeOf(whole, address);
    if (place.status === "client" || place.status === "party") wanted.add(place.client);
  });
  book.clients.forEach((client) => {
    if (
      client.addresses.some(
        ({ name, address }) => names.has(name.trim().toLowerCase()) || names.has(displayOf(address)),
      )
    )
      wanted.add(client);
  });
  const clients = book.clients.filter((client) => wanted.has(client));
  if (book.corrections === undefined) return { ...whole, clients };
  const corrections = book.corrections.filter(
    (correction) => correction.scope === "every-client" || clients.some(({ id }) => id === correction.client),
  );
  return { ...whole, clients, corrections };
}
