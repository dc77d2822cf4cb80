import type { Reading } from "../reading";
import { walkEntry, type XmlListener } from "../xml";
import { readDirectory, type ZipEntry } from "../zip";

const SLIDE = /^ppt\/slides\/slide(\d+)\.xml$/i;
const ELSE = /^ppt\/(?:notesSlides\/notesSlide|comments\/\w*comment\w*?)(\d+)\.xml$/i;

/** A presentation: slides in the order of their numbers, then notes and comments. */
export function readPptx(bytes: Uint8Array, reading: Reading): void {
  const { entries, isSalvaged } = readDirectory(bytes, reading);
  reading.isDamaged ||= isSalvaged;
  const slides = numbered(entries, SLIDE);
  let read = 0;
  for (const entry of [...slides, ...numbered(entries, ELSE)]) {
    walkEntry(bytes, entry, reading, slideListener(reading));
    reading.add("\n");
    if (SLIDE.test(entry.name)) reading.parts = { unit: "slides", read: ++read, of: slides.length };
  }
}

function numbered(entries: readonly ZipEntry[], pattern: RegExp): readonly ZipEntry[] {
  const numberOf = ({ name }: ZipEntry): number => parseInt(pattern.exec(name)?.[1] ?? "", 10);
  return entries.filter(({ name }) => pattern.test(name)).sort((one, other) => numberOf(one) - numberOf(other));
}

/** DrawingML text (ECMA-376 part 1, 21.1.2); modern comments hold their text in the same elements. */
export function slideListener(reading: Reading): XmlListener {
  let isText = false;
  return {
    start: (name) => {
      if (name === "t" || name === "text") isText = true;
      else if (name === "br") reading.add("\n");
    },
    close: (name) => {
      if (name === "t" || name === "text") isText = false;
      else if (name === "p" || name === "cm") reading.add("\n");
      else if (name === "tc") reading.add("\t");
    },
    text: (text) => {
      if (isText) reading.add(text);
    },
  };
}
