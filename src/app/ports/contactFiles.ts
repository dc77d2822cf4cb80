import type { ContactRow } from "../../domain/book/importing/contactRow";

/** What a file of contacts turned out to be, told by its content. */
export type ContactFormat = "csv" | "xlsx" | "vcard" | "ldif" | "book";

export {
  contactFields,
  type ContactField,
  type ContactRow,
  type ContactRowProblem,
} from "../../domain/book/importing/contactRow";

/** A file of contacts, read. */
export type ContactFile =
  | {
      readonly status: "read";
      readonly format: Exclude<ContactFormat, "book">;
      /** WHATWG name of the encoding that it was read in; absent for XLSX. */
      readonly encoding?: string;
      readonly rows: readonly ContactRow[];
    }
  | { readonly status: "book"; readonly json: unknown }
  | { readonly status: "unreadable"; readonly because: "no-contacts" | "too-large" | "encrypted" | "damaged" };

/** Reads files of contacts. Never rejects: what cannot be read says why. */
export interface ContactFiles {
  read(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<ContactFile>;
}

/** Reads contacts that are not in a file. */
export interface ContactTexts {
  /** Reads what was copied from a spreadsheet. Never throws. */
  readonly paste: (text: string) => ContactFile;
}
