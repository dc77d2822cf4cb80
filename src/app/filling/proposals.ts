import type { Book } from "../../domain/book/book";
import { companyGroups, type CompanyHint } from "../../domain/book/filling/companyGroups";
import { contactsOf, type LeftOut } from "../../domain/book/filling/contactsOf";
import type { GatherContext } from "../../domain/book/filling/gather";
import { linkedRows } from "../../domain/book/filling/linkedRows";
import { proposalOf, type ProposedClient } from "../../domain/book/filling/proposal";
import type { ClientId } from "../../domain/book/book";
import type { ContactRow } from "../../domain/book/importing/contactRow";
import { startImport, type Imported, type ImportedRow } from "../../domain/book/importing/importContacts";
import type { ImportContext } from "../../domain/book/importing/importContext";
import type { KeptFilling } from "../ports/fillProgress";

/** What would come into the book, for the user to look through. */
export interface Proposal {
  readonly clients: readonly ProposedClient[];
  readonly hints: ReadonlyMap<ClientId, CompanyHint>;
}

/** How to work through many rows without holding up the pane. */
export interface Steps {
  /** Lets the pane draw and listen. */
  readonly breathe: () => Promise<void>;
  readonly onProgress: (done: number, of: number) => void;
}

/** As many rows as take no longer than a blink. */
const ROWS_AT_A_TIME = 100;

/** What a book with more in it proposes for the book. */
export function proposalFor(before: Book, after: Book): Proposal {
  const clients = proposalOf(before, after);
  const added = clients.filter((one) => one.before === undefined).map(({ client }) => client);
  return { clients, hints: companyGroups(added, before.clients) };
}

export async function proposeRows(
  book: Book,
  rows: readonly ContactRow[],
  context: ImportContext,
  steps: Steps,
): Promise<{ readonly proposal: Proposal; readonly rows: readonly ImportedRow[] }> {
  const imported = await importInSteps(book, rows, context, steps);
  return { proposal: proposalFor(book, imported.book), rows: imported.rows };
}

/** Companies come first, so that a private address that goes to one finds it. */
export async function proposeFilling(
  book: Book,
  { gathered, contacts = [] }: Pick<KeptFilling, "gathered" | "contacts">,
  context: GatherContext & { readonly at: string },
  steps: Steps,
): Promise<{ readonly proposal: Proposal; readonly leftOut: LeftOut }> {
  const { contacts: found, leftOut } = contactsOf(gathered, contacts, { ...context, clients: book.clients });
  const importing = { registrable: context.registrable, source: "sent-items", at: context.at } as const;
  const unlinked = found.filter(({ link }) => link === undefined).map(({ row }) => row);
  const onProgress = (from: number) => (done: number) => {
    steps.onProgress(from + done, found.length);
  };
  const first = await importInSteps(book, unlinked, importing, { ...steps, onProgress: onProgress(0) });
  const last = await importInSteps(first.book, linkedRows(found, first.book), importing, {
    ...steps,
    onProgress: onProgress(unlinked.length),
  });
  return { proposal: proposalFor(book, last.book), leftOut };
}

async function importInSteps(
  book: Book,
  rows: readonly ContactRow[],
  context: ImportContext,
  { breathe, onProgress }: Steps,
): Promise<Imported> {
  const run = startImport(book, context);
  for (let at = 0; at < rows.length; at += ROWS_AT_A_TIME) {
    onProgress(at, rows.length);
    await breathe();
    for (const row of rows.slice(at, at + ROWS_AT_A_TIME)) run.add(row);
  }
  return run.imported();
}
