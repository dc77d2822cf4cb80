import type { Role } from "../../book/book";
import type { Purpose } from "./answerWords";

/** `Everything about invoices` is about invoices. */
const broad: ReadonlySet<Purpose> = new Set<Purpose>(["everything", "rest", "personal"]);

/**
 * The role of a mailbox that is named for these uses. What takes contracts, everything, or both orders and invoices is
 * the official one; otherwise the use that is named first counts. `rest`: whatever no other mailbox is for.
 */
export function roleFor(purposes: readonly Purpose[]): Role | "rest" | undefined {
  const specific = purposes.filter((purpose) => !broad.has(purpose));
  const has = (purpose: Purpose): boolean => specific.indexOf(purpose) >= 0;
  if (has("official") || (has("purchasing") && has("finance"))) return "official";
  const [first] = specific.concat(purposes);
  return first === "everything" ? "official" : first;
}
