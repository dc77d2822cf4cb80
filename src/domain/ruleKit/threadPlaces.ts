import { placeOf, type Place } from "../book/placeOf";
import type { RuleContext } from "./defineRule";

const known = new WeakMap<RuleContext, readonly Place[]>();

/** The places of the draft's thread addresses, in their order. Looked up once for all rules of a review. */
export function threadPlaces(context: RuleContext): readonly Place[] {
  const before = known.get(context);
  if (before !== undefined) return before;
  const places = context.draft.threadAddresses.map((address) => placeOf(context.page, address));
  known.set(context, places);
  return places;
}
