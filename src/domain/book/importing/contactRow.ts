/** One row of a table or one card, as far as it could be read: nothing is judged yet and nothing left out. */
export interface ContactRow {
  /** The line of a table (its header is line 1) or the number of a card, from 1. */
  readonly row: number;
  /** The person's name as people write it; empty where there is none. */
  readonly name: string;
  readonly organization: string;
  /** Addresses as they stand, in their order, each once, without `mailto:` and display names. */
  readonly addresses: readonly string[];
  /** The other fields that the book knows, by their names in the book's own export; absent where there is none. */
  readonly fields: Readonly<Partial<Record<ContactField, string>>>;
  /** Why the row could not be read as a whole; what could be read stands in the other members. */
  readonly problem?: ContactRowProblem;
}

export const contactFields = [
  "client",
  "clientName",
  "shortName",
  "domains",
  "country",
  "timeZone",
  "weekend",
  "languages",
  "owner",
  "manner",
  "role",
  "standing",
  "successor",
  "backup",
  "preferredFor",
  "department",
  "jobTitle",
  "note",
  "im",
  "categories",
  "details",
  "clientDetails",
] as const;

export type ContactField = (typeof contactFields)[number];

/** A line of a table that RightBox itself has exported: it says everything, so that nothing is concluded. */
export function isExported({ fields }: Pick<ContactRow, "fields">): boolean {
  return fields.clientDetails !== undefined && fields.client !== undefined;
}

/** `cut-off`: the file ends in the middle of it. `malformed`: it does not follow its format. */
export type ContactRowProblem = "cut-off" | "malformed" | "too-long";
