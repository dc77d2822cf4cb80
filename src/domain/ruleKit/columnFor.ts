import type { Place } from "../book/placeOf";
import type { MailboxColumn, MatrixRow } from "../policy/matrix";

/**
 * Which column of the matrix a placed recipient is in for the kind of `row`. A private address is personal even where nobody knows
 * whose it is, and a mailbox that failed stays what it was. `undefined`: our own people and the parties of a deal, of whom the
 * matrix has nothing to say.
 */
export function columnFor(place: Place, row: MatrixRow): MailboxColumn | undefined {
  switch (place.status) {
    case "own":
    case "party":
      return undefined;
    case "stranger":
      return place.role ?? "unknown";
    case "client":
      if (place.standing === "retired") return "retired";
      if (place.role === "official" || place.role === "personal") return place.role;
      return row.departments.indexOf(place.role) >= 0 ? "own-department" : "other-department";
  }
}
