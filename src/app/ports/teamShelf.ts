import type { DomainName } from "../../domain/address/domainName";
import type { MailboxAddress } from "../../domain/address/mailboxAddress";
import type { BookPage, Client, ClientId } from "../../domain/book/book";
import type { BookChange } from "../../domain/book/changes/bookChange";
import type { RowConflict } from "../../domain/book/changes/mergeRow";
import type { RowRef } from "../../domain/book/rows";
import type { Draft } from "../../domain/draft/draft";
import type { ClientQuery, FoundClients, TeamState } from "./bookAccess";
import type { OddRow, TeamList, TeamRow } from "./teamLists";

/** How far the reading of a list has come. */
export type ListProgress =
  | { readonly status: "never" }
  /** A whole reading is under way, which survives a restart. Rows that it did not meet are dropped when it ends. */
  | { readonly status: "reading"; readonly next: string | undefined }
  | {
      readonly status: "current";
      readonly link: string;
      readonly isIncomplete?: true;
      /** When the last whole reading ended; ISO 8601, UTC. */
      readonly wholeAt: string;
    };

/** What is kept on this device beside the rows. */
export interface ShelfState {
  readonly lists: Readonly<Record<TeamList, ListProgress>>;
  /**
   * Changes that are not in the lists yet, oldest first, each with the rows that still wait. None is in the log of its row: whoever
   * commits a row takes out what its log shows to be written.
   */
  readonly waiting: readonly BookChange[];
  readonly conflicts: readonly RowConflict[];
  readonly refused: TeamState["refused"];
  readonly odd: readonly OddRow[];
  /** When everything was last up to date; ISO 8601, UTC. */
  readonly syncedAt?: string;
  /** Another one after every commit, whoever made it. */
  readonly version: number;
}

/** What is written at once: all of it or nothing. Members that are absent stay as they are. */
export interface ShelfCommit extends Partial<Omit<ShelfState, "version">> {
  /** The version of the state that this was decided on. */
  readonly expected: number;
  readonly rows?: readonly TeamRow[];
  /** Item ids that are gone from a list. */
  readonly gone?: { readonly list: TeamList; readonly itemIds: readonly string[] };
  /** A whole reading of this list begins: rows stay until it ends. */
  readonly startOver?: TeamList;
  /** The whole reading of this list has met everything: rows of it that were not among its pages are dropped. */
  readonly finish?: TeamList;
}

/** The device keeps nothing: storage is refused or full. Thrown by every method of {@link TeamShelf}; the old state stays whole. */
export class ShelfError extends Error {
  override readonly name = "ShelfError";
}

export function isShelfError(error: unknown): error is ShelfError {
  return error instanceof Error && error.name === "ShelfError";
}

/**
 * The team's book on this device: rows as the lists had them last, and what waits to be written. What is read through it is the
 * book as it will be: the rows with the waiting changes carried over.
 */
export interface TeamShelf {
  state(): Promise<ShelfState>;
  /** `stale`: another pane was faster, nothing was written; decide again on the state as it is now. */
  commit(change: ShelfCommit): Promise<"committed" | "stale">;
  /** A row as the list had it last, without what waits. */
  row(ref: RowRef): Promise<TeamRow | undefined>;
  counts(): Promise<{ readonly clients: number; readonly addresses: number }>;
  clients(ids: readonly ClientId[]): Promise<readonly Client[]>;
  clientsAround(address: MailboxAddress): Promise<readonly Client[]>;
  /** The draft's page as far as it is kept here: neither what is ours, which is given, nor what was taught. */
  pageFor(draft: Draft, own: readonly DomainName[]): Promise<Pick<BookPage, "clients" | "lookalikes">>;
  find(query: ClientQuery): Promise<FoundClients>;
  has(id: ClientId): Promise<boolean>;
  whole(): Promise<readonly Client[]>;
  /** Forgets everything that came from the lists. What waits to be written stays. */
  clear(): Promise<void>;
}
