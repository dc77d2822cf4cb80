import type { AddressKey } from "../../address/mailboxAddress";
import type { Successor } from "../notice";
import type { FoundAddress, ReadText, Span } from "../readText";
import { roleBeside } from "./roleBeside";

/** A list below "please contact" has at most this many lines, and names at most this many mailboxes. */
const LONGEST_LIST = 10;
const MOST_SUCCESSORS = 6;
/** Lines with a name and a title may stand above the address. */
const MOST_ABOVE = 3;

/**
 * The addresses that the sentences name, or the lines below one that ends without naming any. Where several are named, each
 * keeps the role that is written beside it.
 */
export function successorsIn(
  reading: ReadText,
  sentences: readonly Span[],
  isExcluded: (address: AddressKey) => boolean,
): readonly Successor[] {
  const isNamed = (found: FoundAddress): boolean => !isExcluded(found.address.key);
  let named: FoundAddress[] = [];
  for (const sentence of sentences) {
    const here = within(reading, sentence);
    named = named.concat(here.length > 0 ? here.filter(isNamed) : below(reading, sentence).filter(isNamed));
  }
  const distinct = named
    .filter(({ address }, index) => named.findIndex((other) => other.address.key === address.key) === index)
    .slice(0, MOST_SUCCESSORS);
  if (distinct.length < 2) return distinct.map(({ address }) => ({ address }));
  return distinct.map((found) => {
    const role = roleBeside(reading, found);
    return { address: found.address, ...(role === undefined ? {} : { role }) };
  });
}

/** The addresses that stand in a span. */
export function within({ addresses }: ReadText, { at, end }: Span): readonly FoundAddress[] {
  return addresses.filter((found) => found.at >= at && found.end <= end);
}

/** `Please contact:` and a list, or a line that breaks off before the name. */
function below(reading: ReadText, sentence: Span): readonly FoundAddress[] {
  if (/[.!?。؟;；…]\s*$/.test(reading.folded.slice(sentence.at, sentence.end))) return [];
  const lines = reading.sentences.filter(
    ({ at, end }) => at >= sentence.end && reading.folded.slice(at, end).trim() !== "",
  );
  const found: FoundAddress[] = [];
  for (let index = 0; index < Math.min(lines.length, LONGEST_LIST); index++) {
    const line = lines[index];
    const here = line === undefined ? [] : within(reading, line);
    if (here.length === 0 && (found.length > 0 || index >= MOST_ABOVE)) break;
    found.push(...here);
  }
  return found;
}
