import type { ListDifference } from "../../domain/record/listDifference";

/** What a look at the lists showed, the most urgent first; empty where all is well. */
export interface ListsReport {
  readonly differences: readonly ListDifference[];
}

/** Something that could not be created. */
export interface NotCreated {
  readonly list: string;
  /** Absent: the list itself. */
  readonly column?: string;
  readonly because:
    /** An index or a unique key can be added to a list of fewer than 5,000 rows only. */
    | "too-many-rows"
    /** SharePoint refused; `detail` are its words. */
    | "refused";
  readonly detail: string;
}

/** What creating the lists did, and how they stand now. */
export interface ListsCreated extends ListsReport {
  readonly lists: readonly string[];
  readonly columns: ReadonlyArray<{ readonly list: string; readonly column: string }>;
  /** Columns that got the index or the unique key that they lacked. */
  readonly mended: ReadonlyArray<{ readonly list: string; readonly column: string }>;
  readonly failed: readonly NotCreated[];
}

/**
 * The lists of this installation's SharePoint site as an administrator sees them. Every method may reject with a `RecordsError`, and may be
 * repeated.
 */
export interface ListsAdmin {
  /**
   * Holds the lists against their definition, with the rights that everybody has. `all`: every list. `writing`: only whether records can be
   * written, now and next quarter, in two or three requests.
   */
  check(how: { readonly interactive: boolean; readonly extent: "all" | "writing" }): Promise<ListsReport>;
  /** Creates and completes what is missing, and signs in where it must; that takes somebody who may manage lists. */
  create(): Promise<ListsCreated>;
}

/** How one list of records stands after an attempt to protect it. */
export interface ListProtection {
  readonly list: string;
  /** Whether each person reads, and changes, what he wrote himself only, and whoever manages lists everything. */
  readonly readsOwnOnly: boolean;
  readonly changesOwnOnly: boolean;
  /** Whether SharePoint keeps what a row said before it was changed. */
  readonly keepsVersions: boolean;
  /** Whether new rows wait for approval. */
  readonly needsApproval: boolean;
  /** Views that are there now, and what SharePoint said against the others. */
  readonly views: readonly string[];
  /** What SharePoint would not do, in its own words. */
  readonly refused: readonly string[];
}
