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

/** Colleagues are no strangers, even before anybody has written our domains down. */
function withOwnDomain(page: BookPage, { sender }: Draft): BookPage {
  if (sender === undefined || page.own.domains.length > 0 || isFreeMail(sender.address.domain)) return page;
  return { ...page, own: { ...page.own, domains: [sender.address.domain] } };
}
