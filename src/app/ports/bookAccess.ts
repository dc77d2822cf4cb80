import type { MailboxAddress } from "../../domain/address/mailboxAddress";
import type { Book, BookPage, Client, ClientId, OwnCompany, Standing } from "../../domain/book/book";
import type { BookChange, Occasion } from "../../domain/book/changes/bookChange";
import type { RowConflict } from "../../domain/book/changes/mergeRow";
import type { BookProblem } from "../../domain/book/parseBook";
import type { RowRef } from "../../domain/book/rows";
import type { Correction } from "../../domain/corrections/correction";
import type { Draft } from "../../domain/draft/draft";
import type { OddRow } from "./teamLists";

/** Why the team's book cannot be brought up to date, in the words of what to do about it. What is at hand can still be read and changed. */
export type TeamTrouble =
  | "no-sign-in"
  | "consent-needed"
  | "other-account"
  | "offline"
  | "throttled"
  | "forbidden"
  | "read-only"
  | "lists-missing"
  | "columns-missing"
  | "storage-refused"
  | "failed";

/** How the book is: everything but its clients. */
export interface BookState {
  readonly mode: "personal" | "team";
  readonly clientCount: number;
  readonly addressCount: number;
  readonly own: OwnCompany;
  readonly corrections: readonly Correction[];
  /** When the book was last saved, or last brought up to date with the team's; ISO 8601, UTC. */
  readonly asOf?: string;
  /** A stored book that was set aside, untouched. Nothing can be saved over it. */
  readonly setAside?: "damaged" | "newer-version";
  /** Rows that could not be used: kept where they are, with the reason. */
  readonly problems: readonly BookProblem[];
  /** How full the personal book is, 0 to 1. */
  readonly fullness: number;
  readonly team?: TeamState;
}

export interface TeamState {
  /** Changes that are not in the team's lists yet. */
  readonly waiting: number;
  /** Where two people said something different: the team's value stands until somebody decides. */
  readonly conflicts: readonly RowConflict[];
  /** Changes that the lists will not take, with the service's reason. */
  readonly refused: ReadonlyArray<{ readonly change: BookChange; readonly detail: string }>;
  /** What stands in the lists and could not be used, such as what somebody typed there by hand. */
  readonly odd: readonly OddRow[];
  readonly trouble?: { readonly because: TeamTrouble; readonly detail: string };
  /** Under way: rows read so far. */
  readonly syncing?: { readonly rows: number };
}

/** What a line of the list of clients shows. */
export interface FoundClient {
  readonly id: ClientId;
  readonly name: string;
  /** What matched beside the name, such as an address. */
  readonly matched?: string;
  readonly addressCount: number;
  /** Mailboxes that nobody has confirmed yet. */
  readonly unconfirmed: number;
  /** Mailboxes that need a decision: bouncing, or asked about. */
  readonly open: number;
}

export interface ClientQuery {
  /** As typed; empty for all. */
  readonly text: string;
  /** Only clients with a mailbox of this standing. */
  readonly standing?: Standing;
  readonly sort: "best" | "name" | "unconfirmed";
  readonly from: number;
  readonly most: number;
}

export interface FoundClients {
  readonly clients: readonly FoundClient[];
  readonly total: number;
}

/** One change of the book. `edit` is given the clients asked for, and no others; it returns them changed, more of them or fewer. */
export interface ChangeRequest {
  readonly clients: readonly ClientId[];
  readonly edit: (book: Book) => Book;
  readonly occasion: Occasion;
  readonly detail?: string;
}

export type ChangeAnswer =
  | { readonly status: "saved"; readonly change: BookChange; readonly conflicts: readonly RowConflict[] }
  /** Nothing was written. */
  | { readonly status: "full"; readonly characters: number; readonly limit: number }
  | { readonly status: "refused"; readonly because: "set-aside" | "host" | "storage" };

/** The book as the pane works with it, the personal and the team's alike. Nothing here waits for the network. */
export interface BookAccess {
  state(): Promise<BookState>;
  pageFor(draft: Draft): Promise<BookPage>;
  clients(ids: readonly ClientId[]): Promise<readonly Client[]>;
  /** The clients that an address belongs to or may belong to: by address, by domain, by a party's domain. */
  clientsAround(address: MailboxAddress): Promise<readonly Client[]>;
  find(query: ClientQuery): Promise<FoundClients>;
  /** The id for a new client of this name: nobody has it yet. */
  freeId(name: string): Promise<ClientId>;
  change(request: ChangeRequest): Promise<ChangeAnswer>;
  /** Takes a change back, member by member: what somebody has changed since stays and is told as a conflict. */
  undo(change: BookChange): Promise<ChangeAnswer>;
  /** Changes of one row, newest first; those of everything without `ref`. */
  history(ref?: RowRef, most?: number): Promise<readonly BookChange[]>;
  /** The whole book, for export and import. */
  whole(): Promise<Book>;
  /** Calls back after every change of the book or its state, whoever made it. */
  watch(listener: () => void): () => void;
  /** Brings the team's book up to date; nothing to do for a personal one. Never rejects: the trouble stands in the state. */
  sync(options: { readonly interactive: boolean }): Promise<void>;
  /** Decides a conflict: `mine` sets what was wanted after all. */
  resolve(conflict: RowConflict, choice: "mine" | "theirs"): Promise<ChangeAnswer | undefined>;
}
