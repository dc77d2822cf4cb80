import { isFreeMail } from "../domain/address/freeMail";
import type { BookPage } from "../domain/book/book";
import { pageFor } from "../domain/book/pageFor";
import type { Draft } from "../domain/draft/draft";
import { fresherQuiet, type QuietMemory } from "../domain/quiet/quietMemory";
import { memoryFor } from "../domain/quiet/settled";
import type { BookAnswer } from "./ports/bookStore";
import type { ItemNotes } from "./ports/itemNotes";

const NO_BOOK: BookPage = { clients: [], own: { domains: [], bankAccounts: [] }, clientCount: 0 };

/** The page that a draft needs from a book as it could be loaded; an empty page where there is none. Our own domain is always ours. */
export function pageFrom(answer: BookAnswer, draft: Draft): BookPage {
  return answer.status === "loaded"
    ? pageFor(withOwnDomain(answer.book, draft), draft, answer.asOf)
    : withOwnDomain(NO_BOOK, draft);
}

/**
 * The page to judge by where one was left with the item: classic Outlook shows a handler the book of one save ago (office-js issue
 * 6728), so the fresher page leads and the other one only adds clients that it lacks. The page that was left saw the whole book, the
 * other one the recipients as they are now: what either takes for an imitation is looked at.
 */
export function fresherPage(left: BookPage | undefined, loaded: BookPage): BookPage {
  if (left === undefined) return loaded;
  const [lead, other] = (left.asOf ?? "") > (loaded.asOf ?? "") ? [left, loaded] : [loaded, left];
  const added = other.clients.filter(({ id }) => !lead.clients.some((client) => client.id === id));
  return {
    ...lead,
    clients: lead.clients.concat(added),
    clientCount: Math.max(lead.clientCount, lead.clients.length + added.length),
    ...(left.lookalikes === undefined && loaded.lookalikes === undefined
      ? {}
      : { lookalikes: (left.lookalikes ?? []).concat(loaded.lookalikes ?? []) }),
  };
}

/** The page with what to be quiet about in this draft: what the pane left with the item or what the settings hold, whichever is fresher. */
export function quietPage(
  page: BookPage,
  { page: left, acknowledgements }: Pick<ItemNotes, "page" | "acknowledgements">,
  loaded: QuietMemory,
  draft: Draft,
): BookPage {
  return { ...page, quiet: memoryFor(fresherQuiet(left?.quiet, loaded), draft, acknowledgements) };
}

/** Colleagues are no strangers, even before anybody has written our domains down. */
export function withOwnDomain<Part extends Pick<BookPage, "own">>(part: Part, { sender }: Draft): Part {
  if (sender === undefined || part.own.domains.length > 0 || isFreeMail(sender.address.domain)) return part;
  return { ...part, own: { ...part.own, domains: [sender.address.domain] } };
}
