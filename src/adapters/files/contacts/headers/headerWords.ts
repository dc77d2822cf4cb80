import type { ContactField } from "../../../../app/ports/contactFiles";

/**
 * What a column holds. `nameOrFamily` and `nameOrGiven`: a word that means the whole name, or the half for which the table has no
 * other column. `otherName`: a name to fall back on. `ignored`: a known column that the book has no use for.
 */
export type HeaderKind =
  | ContactField
  | "address"
  | "name"
  | "nameOrFamily"
  | "nameOrGiven"
  | "given"
  | "middle"
  | "family"
  | "otherName"
  | "organization"
  | "ignored";

/**
 * The words of one language in headers of tables, parted by `|`: as programs write them and as people do. `whole` words must be the
 * header itself; a `part` tells the kind of whatever header contains it, unless that contains one of `never` too.
 */
export interface HeaderWords {
  readonly whole: Readonly<Partial<Record<HeaderKind, string>>>;
  readonly part: Readonly<Partial<Record<HeaderKind, string>>>;
  readonly never: string;
}
