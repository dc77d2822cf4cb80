import type { DomainName } from "../../domain/address/domainName";
import type { Book, OwnCompany } from "../../domain/book/book";
import type { Occasion } from "../../domain/book/changes/bookChange";
import type { ChosenClient } from "../../domain/book/filling/choices";
import { withChosen } from "../../domain/book/filling/withChosen";
import type { Correction } from "../../domain/corrections/correction";
import { withCorrection } from "../editBook";
import type { BookAccess, ChangeRequest } from "../ports/bookAccess";

/** What comes beside the clients: what is ours, and what was taught. */
export interface BesideClients {
  readonly own?: Partial<OwnCompany>;
  readonly corrections?: readonly Correction[];
}

export interface Acceptance {
  readonly chosen: readonly ChosenClient[];
  /** Whether the user stands for every role. */
  readonly confirms: boolean;
  readonly occasion: Occasion;
  readonly detail?: string;
  readonly beside?: BesideClients;
}

/** The one change that puts what the user accepts into the book. */
export async function acceptChosen(book: BookAccess, acceptance: Acceptance): Promise<ChangeRequest> {
  const { chosen, confirms, occasion, detail, beside = {} } = acceptance;
  const targets = new Set(chosen.map(({ id }) => id));
  // An address that another client has got meanwhile stays there.
  const { clients } = await book.whole();
  const elsewhere = new Set(
    clients
      .filter(({ id }) => !targets.has(id))
      .flatMap(({ addresses }) => addresses.map(({ address }) => address.key)),
  );
  const put = withChosen(chosen, confirms, (key) => elsewhere.has(key));
  return {
    clients: [...targets],
    edit: (before) => withBeside(put(before), beside),
    occasion,
    ...(detail === undefined ? {} : { detail }),
  };
}

/** What is ours grows; of lessons as many are learned as there is room for. */
function withBeside(book: Book, { own = {}, corrections = [] }: BesideClients): Book {
  return corrections.reduce<Book>((all, correction) => withCorrection(correction)(all), {
    ...book,
    own: {
      domains: union<DomainName>(book.own.domains, own.domains),
      bankAccounts: union(book.own.bankAccounts, own.bankAccounts),
    },
  });
}

function union<Item>(one: readonly Item[], other: readonly Item[] = []): readonly Item[] {
  return [...new Set([...one, ...other])];
}
