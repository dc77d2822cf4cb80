import { attributionAt, LONGEST_MARKER, NO_ATTRIBUTION, saysWrote } from "./attribution";
import { headerBlockAt, headerIn } from "./headerBlock";
import { beginsMessage, type Context } from "./messageStart";
import { foldedLine, isBlank, lineAt } from "./plainLine";
import { quoteDepth, withoutMarks } from "./quoteDepth";
import { forwardedWords, messageWords, originalWords } from "./quoteMarkers/introductions";
import { anyOf, wordOf } from "./quoteMarkers/words";

/**
 * How a line begins a thread: what comes after is quoted, forwarded, or (`thread`) one of them as the message itself is.
 * `nothing`: the lines up to `end`, if any, are headers, but the sender's own. `marked` and `paragraph` reach no further than the
 * lines with marks of quotation, or the paragraph.
 */
export interface Boundary {
  readonly begins: "forwarded" | "thread" | "marked" | "paragraph" | "nothing";
  /** The index of the first line below the introduction and its headers. */
  readonly end: number;
}

const MESSAGE = anyOf(messageWords);
const STARTS_DASHED = /^\s*[-_=*—–─]/;
const DASHED = /^[-_=—–*─>\s]{2,}([^-_=—–*─>\s].{0,79}?)[-_=—–*─\s]*:?$/;
const FORWARDED = new RegExp(`(?:^|[^a-z])${anyOf(forwardedWords)}`);
const ORIGINAL = new RegExp(
  `${anyOf(originalWords)}.{0,9}${MESSAGE}|${MESSAGE}.{0,9}${anyOf(originalWords)}|^original$`,
);
const NAMES_MESSAGE = new RegExp(MESSAGE);
const ENDS = new RegExp(`^[-_=—\\s]{2,}${wordOf("end of|ende der|fin d|fim d|конец|نهاية")}.{0,60}[-_=—\\s]{2,}$`);

/** The boundary at a line of the sender's own text, or of a forwarded message. `depth`: the marks of quotation it has. */
export function boundaryAt(lines: readonly string[], index: number, depth: number, context: Context): Boundary {
  const line = withoutMarks(lineAt(lines, index), depth);
  if (line.length > LONGEST_MARKER || line.trim() === "") return { begins: "nothing", end: index };
  const marker = markerIn(line, lines, index);
  if (marker !== undefined) return { begins: marker, end: endOfHeaders(lines, index + 1) };
  const block = headerBlockAt(lines, index, depth);
  if (block !== undefined)
    return { begins: beginsMessage(block, lines, index, context) ? "thread" : "nothing", end: block.end };
  const { begins, size } = depth > 0 ? NO_ATTRIBUTION : attributionAt(lines, index, context.isReply);
  return { begins, end: index + size };
}

/** `-----Original Message-----`, or `Begin forwarded message:` and `原始邮件` above headers. */
export function markerIn(line: string, lines: readonly string[], index: number): "thread" | "forwarded" | undefined {
  const isDashed = STARTS_DASHED.test(line);
  if (line.length > (isDashed ? LONGEST_MARKER : 60)) return undefined;
  const text = foldedLine(line);
  if (!isDashed) {
    if (
      text.split(" ").length > 5 ||
      /[.!?。]$/.test(text) ||
      !NAMES_MESSAGE.test(text) ||
      !isAboveHeader(lines, index)
    )
      return undefined;
    return FORWARDED.test(text) ? "forwarded" : ORIGINAL.test(text) ? "thread" : undefined;
  }
  const inside = DASHED.exec(text)?.[1];
  if (inside === undefined) return undefined;
  if (FORWARDED.test(inside)) return "forwarded";
  return ORIGINAL.test(inside) || (/[-=—]{3}$/.test(text) && saysWrote(inside)) ? "thread" : undefined;
}

/** The line with which Yandex and others end what they forward. */
export function endsForwarded(line: string): boolean {
  return line.length < LONGEST_MARKER && STARTS_DASHED.test(line) && ENDS.test(foldedLine(line));
}

function isAboveHeader(lines: readonly string[], index: number): boolean {
  const line = lineAt(lines, nextWords(lines, index + 1));
  return headerIn(withoutMarks(line, quoteDepth(line))) !== undefined;
}

function endOfHeaders(lines: readonly string[], from: number): number {
  const next = nextWords(lines, from);
  return headerBlockAt(lines, next, quoteDepth(lineAt(lines, next)))?.end ?? from;
}

/** The next line that says something behind its marks of quotation. */
function nextWords(lines: readonly string[], from: number): number {
  const below = lines.slice(from, from + 4);
  return from + below.findIndex((line) => !isBlank(withoutMarks(line, quoteDepth(line))));
}
