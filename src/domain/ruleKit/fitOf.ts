import type { Place } from "../book/placeOf";
import type { Kind } from "../kinds/kind";
import type { Fit } from "../policy/matrix";
import { isLocked } from "../policy/layerPolicies";
import { rowFor, type Policy } from "../policy/policy";
import { columnFor } from "./columnFor";

/**
 * How a kind sits with a placed recipient, by the matrix that holds for its client. Fine where the client itself wants it there, unless
 * the policy has locked that cell: then only the policy's own exceptions count.
 */
export function fitOf(place: Place, kind: Kind, policy: Policy): Fit {
  const row = rowFor(policy, kind, place.status === "client" ? place.client.id : undefined);
  const column = columnFor(place, row);
  if (column === undefined) return "fine";
  return isPreferredFor(place, kind) && !isLocked(`matrix.${kind}.${column}`, policy.locked)
    ? "fine"
    : row.fits[column];
}

/** Whether the client itself wants this kind there, and we know that for sure. */
export function isPreferredFor(place: Place, kind: Kind): boolean {
  return (
    place.status === "client" && place.known?.standing === "confirmed" && place.known.preferredFor.indexOf(kind) >= 0
  );
}

/** Whether a mailbox is there for this kind: the department's own, or one where the client wants it. */
export function isAtHome(place: Place, kind: Kind, policy: Policy): boolean {
  return (
    isPreferredFor(place, kind) ||
    (place.status === "client" && columnFor(place, rowFor(policy, kind, place.client.id)) === "own-department")
  );
}
