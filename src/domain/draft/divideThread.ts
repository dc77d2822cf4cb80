import { LONGEST_MARKER } from "./attribution";
import { THREAD_END, THREAD_MARK } from "./htmlText";
import type { Context } from "./messageStart";
import { foldedLine, isBlank, lineAt, nextLine } from "./plainLine";
import { isRule, quoteDepth, quotedDepth, withoutMarks } from "./quoteDepth";
import { passedOnWords } from "./quoteMarkers/introductions";
import { anyOf } from "./quoteMarkers/words";
import { boundaryAt, endsForwarded, markerIn, type Boundary } from "./threadBoundary";

type Part = "newText" | "forwardedText" | "quotedText";

/** What a message says of itself before it is read. */
export interface MessageSort {
  readonly isForward: boolean;
  readonly isReply: boolean;
  readonly subject: string;
}

/** A sender says within this many characters that he passes a message on. */
const LONGEST_NOTE = 600;
const PASSED_ON = new RegExp(`(?:^|[^a-z])${anyOf(passedOnWords)}`);
/** No mail has more lines that look like the beginning of a thread; this bounds the work on a hostile one. */
const MOST_CANDIDATES = 800;

const SIGN = /[:：|\t]/;

interface Reading extends Context {
  readonly sort: MessageSort;
  readonly lines: readonly string[];
  readonly parts: Readonly<Record<Part, string[]>>;
  part: Part;
  /** Marks of quotation before the lines of the forwarded message. */
  depth: number;
  /** Lines before this one are headers, or looked at already. */
  bodyFrom: number;
  isInQuotes: boolean;
  candidatesLeft: number;
  /** The next line that has a sign of a header or an introduction. */
  signAt: number;
}

/** One pass: a line is looked at as the part that it stands in asks for. What follows a quoted message is quoted. */
export function divideThread(lines: readonly string[], sort: MessageSort): Readonly<Record<Part, readonly string[]>> {
  const parts = { newText: [] as string[], forwardedText: [] as string[], quotedText: [] as string[] };
  const reading: Reading = {
    sort,
    lines,
    parts,
    isReply: sort.isReply,
    written: parts.newText,
    part: "newText",
    depth: 0,
    bodyFrom: 0,
    isInQuotes: false,
    candidatesLeft: MOST_CANDIDATES,
    signAt: 0,
  };
  for (let index = 0; index < lines.length;) {
    const line = lineAt(lines, index);
    if (line === THREAD_END) index = returnToOwn(reading, index + 1);
    else if (reading.part === "quotedText" || line.trim() === "") index = put(reading, reading.part, index);
    else {
      const depth = quotedDepth(lines, index);
      index = reading.part === "newText" ? readOwn(reading, index, depth) : readForwarded(reading, index, depth);
    }
  }
  return parts;
}

/** Each of these takes lines from `index` on and says where to go on. */
function put({ parts, lines }: Reading, part: Part, index: number, end = index + 1): number {
  for (let at = index; at < end; at++) parts[part].push(lineAt(lines, at));
  return end;
}

function returnToOwn(reading: Reading, index: number): number {
  reading.part = "newText";
  reading.bodyFrom = index;
  return index;
}

function readOwn(reading: Reading, index: number, depth: number): number {
  const { lines } = reading;
  const quotes = reading.sort.isForward && depth < 2 ? "forwardedText" : "quotedText";
  const isFirst = !reading.isInQuotes;
  reading.isInQuotes = depth > 0;
  if (depth > 0) {
    if (!isFirst || markerIn(withoutMarks(lineAt(lines, index), depth), lines, index) !== "forwarded")
      return put(reading, quotes, index);
    return enter(reading, "forwardedText", index, depth, boundaryAt(lines, index, depth, reading).end);
  }
  if (index < reading.bodyFrom) return put(reading, "newText", index);
  const { begins, end } = boundaryBelow(reading, index, 0);
  if (begins === "nothing") {
    reading.bodyFrom = end;
    return put(reading, "newText", index);
  }
  reading.isInQuotes = begins === "marked" || begins === "paragraph";
  if (reading.isInQuotes) return put(reading, quotes, index, begins === "marked" ? end : endOfParagraph(lines, index));
  const part = begins === "forwarded" || isPassedOn(reading) ? "forwardedText" : "quotedText";
  return enter(reading, part, index, quoteDepth(lineAt(lines, nextLine(lines, end, 4))), end);
}

function readForwarded(reading: Reading, index: number, depth: number): number {
  if (index < reading.bodyFrom) return put(reading, "forwardedText", index);
  if (depth > reading.depth) return put(reading, "quotedText", index);
  if (depth < reading.depth) return returnToOwn(reading, index);
  if (endsForwarded(lineAt(reading.lines, index))) return returnToOwn(reading, put(reading, "forwardedText", index));
  const { begins, end } = boundaryBelow(reading, index, depth);
  if (begins === "nothing" || begins === "forwarded") {
    reading.bodyFrom = end;
    return put(reading, "forwardedText", index);
  }
  if (begins === "thread") reading.part = "quotedText";
  return put(reading, "quotedText", index);
}

function enter(reading: Reading, part: Part, index: number, depth: number, bodyFrom: number): number {
  reading.part = part;
  reading.depth = depth;
  reading.bodyFrom = bodyFrom;
  return put(reading, part, index);
}

/** The boundary at a line, where that may be the mark that HTML gave, or a rule above headers, too. */
function boundaryBelow(reading: Reading, index: number, depth: number): Boundary {
  const { lines } = reading;
  const line = lineAt(lines, index);
  const isMark = line === THREAD_MARK;
  const nothing: Boundary = { begins: "nothing", end: index };
  if (!isMark && (reading.candidatesLeft <= 0 || !mayBegin(reading, index))) return nothing;
  reading.candidatesLeft -= 1;
  if (!isMark && (depth > 0 || !isRule(line))) {
    const boundary = boundaryAt(lines, index, depth, reading);
    reading.candidatesLeft -= boundary.end - index;
    return boundary;
  }
  let next = nextLine(lines, index + 1, 5);
  if (isRule(lineAt(lines, next))) next = nextLine(lines, next + 1, 3);
  const below = boundaryAt(lines, next, quoteDepth(lineAt(lines, next)), reading);
  if (below.begins === "forwarded" || below.begins === (isMark ? "marked" : "thread")) return below;
  return isMark ? { begins: "thread", end: Math.max(below.end, index + 1) } : nothing;
}

/** Whether a line deserves a closer look: one that begins with no letter, has a colon, or stands above one that has. */
function mayBegin(reading: Reading, index: number): boolean {
  const { lines } = reading;
  const line = lineAt(lines, index);
  while (reading.signAt < lines.length && (reading.signAt < index || !SIGN.test(lineAt(lines, reading.signAt))))
    reading.signAt += 1;
  return line.length <= LONGEST_MARKER && (reading.signAt <= index + 2 || /^\W/.test(line));
}

function endOfParagraph(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && !isBlank(lineAt(lines, end))) end += 1;
  return end;
}

/** By what is known before, or where the sender wrote nothing of his own above the thread, or that he passes it on. */
function isPassedOn({ sort, written }: Reading): boolean {
  const { isForward, isReply, subject } = sort;
  if (isForward || isReply) return isForward;
  const text = foldedLine(written.slice(-20).join("\n").slice(-LONGEST_NOTE));
  return text === "" || PASSED_ON.test(text) || PASSED_ON.test(foldedLine(subject.slice(0, 200)));
}
