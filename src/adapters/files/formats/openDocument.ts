import { NoText, type Reading } from "../reading";
import { walkEntry, type XmlListener } from "../xml";
import { readDirectory } from "../zip";

/** A run of blanks that is longer than this says nothing more. */
const MOST_SPACES = 20;

/** OpenDocument text, spreadsheets and presentations (OASIS OpenDocument 1.3 part 3): content, then headers and footers. */
export function readOpenDocument(bytes: Uint8Array, reading: Reading): void {
  const { entries, isSalvaged } = readDirectory(bytes, reading);
  reading.isDamaged ||= isSalvaged;
  for (const entry of entries.filter(({ name }) => name === "META-INF/manifest.xml"))
    walkEntry(bytes, entry, reading, {
      open: (name) => {
        if (name === "encryption-data") throw new NoText("encrypted");
      },
    });
  for (const part of ["content.xml", "styles.xml"])
    for (const entry of entries.filter(({ name }) => name === part))
      walkEntry(bytes, entry, reading, textListener(reading));
}

function textListener(reading: Reading): XmlListener {
  let paragraphs = 0;
  let deleted = 0;
  return {
    open: (name, attributes) => {
      if (name === "tracked-changes" || deleted > 0) deleted += 1;
      else if (name === "p" || name === "h") paragraphs += 1;
      else if (name === "tab") reading.add("\t");
      else if (name === "line-break") reading.add("\n");
      else if (name === "s")
        reading.add(" ".repeat(Math.min(MOST_SPACES, Math.max(1, Number(attributes["text:c"] ?? 1) || 1))));
    },
    close: (name) => {
      if (deleted > 0) deleted -= 1;
      else if (name === "p" || name === "h") {
        paragraphs -= 1;
        reading.add("\n");
      } else if (name === "table-cell") reading.add("\t");
    },
    text: (text) => {
      if (paragraphs > 0 && deleted === 0) reading.add(text.replace(/\s+/g, " "));
    },
  };
}
