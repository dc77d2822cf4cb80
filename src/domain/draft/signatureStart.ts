import type { QuoteMarkers } from "./quoteMarkers/markers";

/** The usual line before a signature (RFC 3676 §4.3), also as a dash. */
const SEPARATOR = /^(?:-- ?|—|__+|--+)$/;
/** What stands after a closing formula and is no signature any more. */
const MOST_SIGNATURE_LINES = 12;
const LONGEST_SIGNATURE_LINE = 80;

/** The index of the first line of signature and disclaimer at the end of new text; the number of lines where there is none. */
export function signatureStart(lines: readonly string[], languages: readonly QuoteMarkers[]): number {
  let end = contentEnd(lines, lines.length);
  for (
    let start = paragraphStart(lines, end);
    start > 0 && isDisclaimer(lines.slice(start, end), languages);
    start = paragraphStart(lines, end)
  ) {
    end = contentEnd(lines, start);
  }
  while (end > 1 && isDisclaimer(lines.slice(end - 1, end), languages)) end = contentEnd(lines, end - 1);
  const separator = lastIndexWhere(lines, end, (line) => SEPARATOR.test(line.trim()));
  const closing = lastIndexWhere(lines, end, (line) =>
    languages.some(({ closings }) => closings.some((pattern) => pattern.test(line.trim()))),
  );
  const start = separator > 0 && end - separator <= MOST_SIGNATURE_LINES ? separator : closing;
  return start > 0 &&
    lines.slice(start, end).every((line) => line.length <= LONGEST_SIGNATURE_LINE) &&
    end - start <= MOST_SIGNATURE_LINES
    ? start
    : end;
}

function isDisclaimer(paragraph: readonly string[], languages: readonly QuoteMarkers[]): boolean {
  const text = paragraph.join(" ").slice(0, 2_000);
  return text.length > 20 && languages.some(({ disclaimers }) => disclaimers.some((pattern) => pattern.test(text)));
}

/** The end of the lines that say something, before `end`. */
function contentEnd(lines: readonly string[], end: number): number {
  let index = end;
  while (index > 0 && (lines[index - 1] ?? "").trim() === "") index -= 1;
  return index;
}

function paragraphStart(lines: readonly string[], end: number): number {
  let index = end;
  while (index > 0 && (lines[index - 1] ?? "").trim() !== "") index -= 1;
  return index;
}

function lastIndexWhere(lines: readonly string[], end: number, matches: (line: string) => boolean): number {
  for (let index = end - 1; index >= 0 && index >= end - MOST_SIGNATURE_LINES; index--)
    if (matches(lines[index] ?? "")) return index;
  return -1;
}
