import type { Reading } from "../reading";
import { walkEntry, type XmlListener } from "../xml";
import { readDirectory } from "../zip";

/** The parts of a document that somebody reads, in reading order (ECMA-376 part 1, 11.3). */
const parts: readonly RegExp[] = [
  /^word\/document\d*\.xml$/i,
  /^word\/header\d*\.xml$/i,
  /^word\/footer\d*\.xml$/i,
  /^word\/footnotes\d*\.xml$/i,
  /^word\/endnotes\d*\.xml$/i,
  /^word\/comments\d*\.xml$/i,
];
/** Elements whose content is no text of the document: properties, deleted or moved text, field codes, the copy for older programs. */
const SKIPPED: ReadonlySet<string> = new Set(
  "pPr rPr sectPr tblPr tblGrid trPr tcPr sdtPr numPr del moveFrom delText instrText Fallback".split(" "),
);

/** A Word document: body, text boxes, headers, footers, notes and comments. Text deleted under tracked changes is left out. */
export function readDocx(bytes: Uint8Array, reading: Reading): void {
  const { entries, isSalvaged } = readDirectory(bytes, reading);
  reading.isDamaged ||= isSalvaged;
  for (const part of parts)
    for (const entry of entries.filter(({ name }) => part.test(name))) {
      walkEntry(bytes, entry, reading, wordListener(reading));
      reading.add("\n");
    }
}

function wordListener(reading: Reading): XmlListener {
  let skipped = 0;
  let isText = false;
  let isSymbol = false;
  return {
    start: (name) => {
      isSymbol = name === "sym" && skipped === 0;
      if (skipped > 0 || SKIPPED.has(name)) skipped += 1;
      else if (name === "t") isText = true;
      else if (name === "tab") reading.add("\t");
      else if (name === "br" || name === "cr") reading.add("\n");
      else if (name === "noBreakHyphen") reading.add("-");
    },
    attribute: (name, value) => {
      if (isSymbol && name.endsWith(":char")) reading.add(symbolOf(value));
    },
    close: (name) => {
      if (skipped > 0) skipped -= 1;
      else if (name === "t") isText = false;
      else if (name === "p") reading.add("\n");
      else if (name === "tc") reading.add("\t");
    },
    text: (text) => {
      if (isText && skipped === 0) reading.add(text);
    },
  };
}

/** Symbols of a symbol font lie in the private area, where they say nothing. */
function symbolOf(code: string | undefined): string {
  const number = parseInt(code ?? "", 16);
  return number >= 0x20 && number < 0xe000 ? String.fromCharCode(number) : "";
}
