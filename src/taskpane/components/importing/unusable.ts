import type { ImportedRow } from "../../../domain/book/importing/importContacts";
import type { ImportingText } from "../../text/importing";

/** Whether a row, or an address of it, is missing from what would come into the book for a reason that the user can mend. */
export function isUnusable({ because }: ImportedRow): boolean {
  return because !== undefined && because !== "own-company" && because !== "confirmed-otherwise";
}

/** Why it could not be used, with what stood where an address should. */
export function reasonWords({ because, malformed }: ImportedRow, text: ImportingText): string {
  if (because === "malformed-address" && malformed.length > 0)
    return text.malformed(malformed.map((one) => `“${one}”`).join(", "));
  return because === undefined ? "" : text.reasons[because];
}
