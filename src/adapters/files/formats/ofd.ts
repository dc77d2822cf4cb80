import type { Reading } from "../reading";
import { walkEntry } from "../xml";
import { readDirectory } from "../zip";

/** Pages, what they are printed over, and notes on them (GB/T 33190-2016, 7.7 to 7.9 and 15). */
const TEXT_PART = /(?:^|\/)(?:Pages|Tpls|Annots)\/.*\.xml$/i;

/** OFD, the form of Chinese electronic invoices: the text of its pages, a line for each text object. */
export function readOfd(bytes: Uint8Array, reading: Reading): void {
  const { entries, isSalvaged } = readDirectory(bytes, reading);
  reading.isDamaged ||= isSalvaged;
  const parts = entries.filter(({ name }) => TEXT_PART.test(name));
  for (const entry of parts.sort((one, other) => one.name.localeCompare(other.name, "en", { numeric: true }))) {
    let isText = false;
    walkEntry(bytes, entry, reading, {
      start: (name) => {
        isText = name === "TextCode";
      },
      close: (name) => {
        isText = false;
        if (name === "TextObject") reading.add("\n");
      },
      text: (text) => {
        if (isText) reading.add(text);
      },
    });
  }
}
