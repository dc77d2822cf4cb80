import { isFreeMail } from "../domain/address/freeMail";
import type { BookPage } from "../domain/book/book";
import { pageFor } from "../domain/book/pageFor";
import type { Draft } from "../domain/draft/draft";
import type { BookAnswer } from "./ports/bookStore";

const NO_BOOK: BookPage = { clients: [], own: { domains: [], bankAccounts: [] }, clientCount: 0 };

/** The page that a draft needs from a book as it could be loaded; an empty page where there is none. Our own domain is always ours. */
export function pageFrom(answer: BookAnswer, draft: Draft): BookPage {
  return withOwnDomain(answer.status === "loaded" ? pageFor(answer.book, draft, answer.asOf) : NO_BOOK, draft);
}

/**
 * The page to judge by where one was left with the item: classic Outlook shows a handler the book of one save ago (office-js issue
 * 6728), so the fresher page leads and the other one only adds clients that it lacks.
 */
export function fresherPage(left: BookPage | undefined, loaded: BookPage): BookPage {
  if (left === undefined) return loaded;
  const [lead, other] = (left.asOf ?? "") > (loaded.asOf ?? "") ? [left, loaded] : [loaded, left];
  const added = other.clients.filter(({ id }) => !lead.clients.some((client) => client.id === id));
  return {
    ...lead,
    clients: lead.clients.concat(added),
    clientCount: Math.max(lead.clientCount, lead.clients.length + added.length),
  };
}

/** Colleagues are no strangers, even before anybody has written our domains down. */
export function withOwnDomain(page: BookPage, { sender }: Draft): BookPage {
  if (sender === undefined || page.own.domains.length > 0 || isFreeMail(sender.address.domain)) return page;
  return { ...page, own: { ...page.own, domains: [sender.address.domain] } };
}
