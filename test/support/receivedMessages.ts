import type { OpenMessage } from "../../src/app/ports/inbox";
import type { OutlookContact } from "../../src/app/ports/outlookContacts";
import type { BookStore } from "../../src/app/ports/bookStore";
import type { Book, Client } from "../../src/domain/book/book";
import { address, domain } from "./builders";

/** A message as it came in; what is not said is empty. */
export function received(from: string, text: string, part: Partial<OpenMessage> = {}): OpenMessage {
  return { from, fromName: "", subject: "", text, recipients: [address("li.na@ourco.example")], ...part };
}

/** A book of these clients that is kept in memory. */
export function storeOf(...clients: readonly Client[]): BookStore & { readonly now: () => Book } {
  let book: Book = { clients, own: { domains: [domain("ourco.example")], bankAccounts: [] } };
  return {
    now: () => book,
    load: () => ({ status: "loaded", book, asOf: "2026-11-24T09:00:00.000Z", problems: [] }),
    save: (next) => {
      book = next;
      return Promise.resolve({ status: "saved" });
    },
    fullness: () => 0,
    saveMirror: () => Promise.resolve({ status: "saved" }),
  };
}

/** A contact of Acme's with these addresses. */
export function outlookContact(
  id: string,
  addresses: readonly string[],
  part: Partial<OutlookContact> = {},
): OutlookContact {
  return { id, name: id, company: "Acme", categories: [], addresses, ...part };
}
