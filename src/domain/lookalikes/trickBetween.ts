import type { LookalikeTrick } from "./lookalike";
import { skeletonOf } from "./skeleton";
import { lookAlike } from "./slipCost";

const DIGIT = /[0-9]/;

/** What was done to the known name to make the other, which differs. */
export function trickBetween(name: string, known: string): LookalikeTrick {
  let start = 0;
  let end = name.length;
  let knownEnd = known.length;
  while (start < end && start < knownEnd && name.charAt(start) === known.charAt(start)) start++;
  while (end > start && knownEnd > start && name.charAt(end - 1) === known.charAt(knownEnd - 1)) {
    end--;
    knownEnd--;
  }
  const put = name.slice(start, end);
  const stood = known.slice(start, knownEnd);
  if (skeletonOf(put) === skeletonOf(stood)) return DIGIT.test(put) ? "digit-for-letter" : "homoglyph";
  if (put + stood === "-") return "hyphen";
  if (put === "" && stood.length === 1) return "missing-letter";
  if (stood === "" && put.length === 1)
    return put === name.charAt(start - 1) || put === name.charAt(end) ? "repeated-letter" : "extra-letter";
  if (put.length === 1 && stood.length === 1) return lookAlike(put, stood) ? "homoglyph" : "replaced-letter";
  if (put.length === 2 && put === stood.charAt(1) + stood.charAt(0)) return "swapped-letters";
  return "several-letters";
}
