import type { DecodedRecord } from "./decodedRecord";
import { readFirst } from "./readFirst";
import { readSecond } from "./readSecond";

/** An item holds a quarter of that; what is longer was written by somebody else. */
const LONGEST = 10_000;

/** Reads a record of this or an older version; `undefined` for anything else, which the caller keeps as it is. */
export function decodeRecord(text: string): DecodedRecord | undefined {
  if (text.length > LONGEST) return undefined;
  return readSecond(text) ?? readFirst(text);
}
