import type { ContactRow } from "../../../app/ports/contactFiles";
import { decodeText } from "../decodeText";
import { readCards } from "./vcardCards";
import { readTexts } from "./vcardCharsets";
import { rowOf } from "./vcardRow";

/** A file of contacts that has no other parts than contacts. */
export interface ContactList {
  /** WHATWG name of the encoding that it, or most of it, was read in. */
  readonly encoding: string;
  readonly rows: readonly ContactRow[];
}

/** So much of a file shows whether its characters are of two bytes each. */
const SAMPLE = 4 * 1024;

/**
 * Reads vCards of versions 2.1 (versit 1996), 3.0 (RFC 2426) and 4.0 (RFC 6350), mixed and as programs really write them: a row for each
 * card, those inside others included, in the order of their beginnings. What stands between cards is passed over. Never throws; time and
 * memory are linear in the bytes, and a value counts up to 64 KB of itself (`too-long` beyond).
 */
export function parseVcards(bytes: Uint8Array): ContactList {
  const { bytes: narrow, encoding: wide } = narrowed(bytes);
  const cards = readCards(narrow);
  const { groups, encoding } = readTexts(
    cards.map(({ properties }) =>
      properties.map(({ head, bytes: value }) => {
        // The charset of a property says nothing of characters that came as UTF-16.
        const isOwn = head.charset !== undefined && (wide === undefined || head.encoding !== "none");
        return isOwn ? { bytes: value, charset: head.charset } : { bytes: value };
      }),
    ),
  );
  const rows = cards.map(({ properties, problem }, index) =>
    rowOf(
      index + 1,
      properties.map(({ head }, at) => ({ head, text: groups[index]?.[at] ?? "" })),
      problem,
    ),
  );
  return { encoding: wide ?? encoding, rows };
}

/** Bytes in which ASCII is ASCII: UTF-16 is made UTF-8. */
export function narrowed(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly encoding?: string } {
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isMarked && !bytes.subarray(0, SAMPLE).includes(0)) return { bytes };
  const { text, encoding } = decodeText(bytes);
  return encoding.startsWith("utf-16") ? { bytes: new TextEncoder().encode(text), encoding } : { bytes };
}
