import { parseCsv } from "./csv";
import { readHeader } from "./headers";
import type { TableRow } from "./tableRow";

/** A table's text and the character that parts its cells. */
export interface DelimitedText {
  readonly text: string;
  readonly delimiter: string;
}

/** The first of equally good ones wins. */
const delimiters = ["\t", ",", ";", "|", "，"] as const;
/** So much of a text decides. */
const SAMPLE = 64 * 1024;
const SAMPLE_ROWS = 300;
const HEADER_WITHIN = 20;
const MOST_HEADER_WORDS = 8;
const LONE_ADDRESS = /^[\s<"']*[^\s@;,|<>，]+@[^\s@;,|<>，]+[\s>"']*$/;
/** The line by which Excel is told the delimiter, and which it does not count as a row. */
const NAMED_DELIMITER = /^\ufeff?"?sep=(.)"?\r?\n?/i;

/** Which character parts the cells: the one that makes known headers, rows of one length, and cells that are an address and nothing else. */
export function delimiterOf(text: string): DelimitedText {
  const named = NAMED_DELIMITER.exec(text);
  if (named?.[1] !== undefined) return { text: text.slice(named[0].length), delimiter: named[1] };
  const sample = sampleOf(text);
  let best = { delimiter: ",", score: 0 };
  for (const delimiter of delimiters) {
    if (!sample.includes(delimiter)) continue;
    const score = scoreOf(parseCsv(sample, delimiter, SAMPLE_ROWS));
    if (score > best.score) best = { delimiter, score };
  }
  return { text, delimiter: best.delimiter };
}

function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const end = Math.max(text.lastIndexOf("\n", SAMPLE), text.lastIndexOf("\r", SAMPLE));
  return text.slice(0, end > 0 ? end : SAMPLE);
}

function scoreOf(rows: readonly TableRow[]): number {
  const words = rows.slice(0, HEADER_WITHIN).map(({ cells }) => cells.filter((cell) => isKnown(cell)).length);
  const counts = new Map<number, number>();
  let withAddress = 0;
  let lone = 0;
  for (const { cells } of rows) {
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    for (const cell of cells) {
      if (!cell.includes("@")) continue;
      withAddress += 1;
      if (LONE_ADDRESS.test(cell)) lone += 1;
    }
  }
  const [length, rowsOfIt] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [0, 0]);
  const shape = length < 2 ? 0 : rowsOfIt / rows.length;
  return (
    Math.min(MOST_HEADER_WORDS, Math.max(0, ...words)) + 2 * shape + (withAddress === 0 ? 0 : (2 * lone) / withAddress)
  );
}

function isKnown(cell: string): boolean {
  return readHeader(cell.trim())?.isWhole === true;
}
