import type { BookChange, RowChange } from "../../domain/book/changes/bookChange";
import type { BookProblem } from "../../domain/book/parseBook";
import type { Fields, RowRef } from "../../domain/book/rows";
import type { TeamTrouble } from "./bookAccess";

/** One change as a row remembers it: what a history shows, and how a writer whose answer got lost finds its own work again. */
export interface LogEntry extends Pick<BookChange, "id" | "at" | "by" | "occasion" | "detail"> {
  readonly what: RowChange["what"];
  readonly fields: RowChange["fields"];
}

/** A row of one of the team's two lists as it stands there. */
export interface TeamRow {
  readonly ref: RowRef;
  readonly fields: Fields;
  /** The list's own number for it. */
  readonly itemId: string;
  readonly eTag: string;
  /** The last changes of the row, oldest first. */
  readonly log: readonly LogEntry[];
  /** The row stands for something that was removed: rows are never deleted, since a list forgets who did it. */
  readonly isRemoved?: true;
}

/** What is to be written of a row. */
export type RowContent = Pick<TeamRow, "fields" | "log" | "isRemoved">;

export type TeamList = "clients" | "addresses";

/** Why a row of the list was not read as it stands there; the first two are no rows of the book at all. */
export type OddReason =
  | "no-key"
  | "key-not-plain"
  | "no-client"
  | "client-gone"
  | "unreadable-details"
  | "unreadable-log"
  | BookProblem["because"];

/** Something in a list that could not be used, such as what somebody typed there by hand: left where it is, and shown. */
export interface OddRow {
  readonly list: TeamList;
  readonly itemId: string;
  readonly because: OddReason;
  /** What stands there; empty where nothing does. */
  readonly value: string;
}

/** One page of what changed. */
export interface RowsPage {
  readonly rows: readonly TeamRow[];
  readonly odd: readonly OddRow[];
  /** Item ids that are gone. */
  readonly gone: readonly string[];
  /** Another page follows. */
  readonly next?: string;
  /** The end: from here the next look begins. */
  readonly link?: string;
  /** Something was left out that cannot be named (a deletion reported as an error): everything has to be read again some time. */
  readonly isIncomplete?: true;
}

export type WriteAnswer =
  | { readonly status: "written"; readonly row: TeamRow }
  /**
   * Somebody else was faster, the key is taken, or the answer got lost: this is how the row stands now, and its log says what of
   * the write is there; absent where it is gone.
   */
  | { readonly status: "moved-on"; readonly row: TeamRow | undefined }
  /** The list will not take it, whatever is tried. */
  | { readonly status: "refused"; readonly detail: string };

/** Why the lists cannot be worked with just now. Thrown by every method of {@link TeamLists}. */
export class TeamListsError extends Error {
  override readonly name = "TeamListsError";

  constructor(
    readonly because: TeamTrouble,
    detail: string,
  ) {
    super(detail);
  }
}

export function isTeamListsError(error: unknown): error is TeamListsError {
  return error instanceof Error && error.name === "TeamListsError";
}

/** The team's lists in SharePoint. Every method may throw a {@link TeamListsError}; a write whose answer got lost looks before it says anything. */
export interface TeamLists {
  /**
   * Everything, page by page: `next` of the page before, or nothing for the first. The last page has a link. `stale`: there is no
   * such page any more, the reading has to begin again.
   */
  readAll(list: TeamList, next: string | undefined): Promise<RowsPage | "stale">;
  /** What changed since a link, page by page. `stale`: the link is too old, everything has to be read again. */
  readChanges(list: TeamList, from: string): Promise<RowsPage | "stale">;
  /** Writes a new row. */
  create(ref: RowRef, content: RowContent): Promise<WriteAnswer>;
  /** Writes a row over the state that it was read in. */
  update(row: TeamRow, content: RowContent): Promise<WriteAnswer>;
}

/** The lists for one piece of work; `interactive`: whether signing in may open a window. */
export type TeamListsFor = (how: { readonly interactive: boolean }) => TeamLists;
