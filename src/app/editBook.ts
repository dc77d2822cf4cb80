import { parseMailboxAddress, type MailboxAddress } from "../domain/address/mailboxAddress";
import { isFreeMail } from "../domain/address/freeMail";
import type { Book, Client, ClientId } from "../domain/book/book";
import { editClient } from "../domain/book/edits/bookEdit";
import { isSameLesson, MOST_CORRECTIONS, type Correction } from "../domain/corrections/correction";
import type { NumberPattern } from "../domain/kinds/structure/documentNumbers";
import type { RegistrableDomain } from "../domain/book/parseBook";
import { applyToClients } from "../domain/fix/applyFix";
import type { BookFix } from "../domain/fix/fix";
import type { BookAnswer } from "./ports/bookStore";

const EMPTY: Book = { clients: [], own: { domains: [], bankAccounts: [] } };

export function bookOf(answer: BookAnswer): Book {
  return answer.status === "loaded" ? answer.book : EMPTY;
}

export function withFix(fix: BookFix): (book: Book) => Book {
  return (book) => ({ ...book, clients: applyToClients(book.clients, fix) });
}

/** A new client with the domain of an address, where that is a company's own. */
export function withClient(
  id: ClientId,
  name: string,
  address: MailboxAddress | undefined,
  registrable: RegistrableDomain,
): (book: Book) => Book {
  return (book) => {
    const domain = address === undefined || isFreeMail(address.domain) ? undefined : registrable(address.domain);
    const client: Client = {
      id,
      name,
      domains: domain === undefined ? [] : [domain],
      languages: [],
      parties: [],
      addresses: [],
    };
    return { ...book, clients: [...book.clients, client] };
  };
}

/** How a client numbers its documents, all of it. */
export function withNumberPatterns(id: ClientId, numberPatterns: readonly NumberPattern[]): (book: Book) => Book {
  return editClient(id, (client) => ({ ...client, numberPatterns }));
}

/** Learned, in place of what the same signs were taught to mean before. Where the book is full of corrections it stays as it is. */
export function withCorrection(correction: Correction): (book: Book) => Book {
  return (book) => {
    const { corrections = [] } = withoutCorrection(correction)(book);
    return corrections.length >= MOST_CORRECTIONS ? book : { ...book, corrections: [...corrections, correction] };
  };
}

export function withoutCorrection(correction: Correction): (book: Book) => Book {
  return ({ corrections = [], ...book }) => {
    const left = corrections.filter((one) => !isSameLesson(one, correction));
    return left.length === 0 ? book : { ...book, corrections: left };
  };
}

/** Reads what was typed: an address, or why it is none. */
export function readAddress(text: string): MailboxAddress | undefined {
  return parseMailboxAddress(text);
}
