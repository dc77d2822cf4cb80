import type { BodyText, ComposeType } from "./draft";
import { htmlToText, THREAD_MARK } from "./htmlText";
import { en } from "./quoteMarkers/en";
import type { QuoteMarkers } from "./quoteMarkers/markers";
import { others } from "./quoteMarkers/others";
import { zh } from "./quoteMarkers/zh";
import type { RawDraft } from "./rawDraft";
import { signatureStart } from "./signatureStart";

const languages: readonly QuoteMarkers[] = [en, zh, others];
/** Longer lines are prose, never a marker; this also bounds the work of the patterns. */
const LONGEST_MARKER = 300;
/** A header block is looked for in this many lines after its `From:`. */
const HEADER_BLOCK = 6;
const QUOTED = /^\s*(?:[>＞]|\|\s)/;
const HEADER = /^\s*\*{0,2}([^:：*]{1,20}?)\s*(?:\*{0,2}\s*[:：]|[:：]\s*\*{0,2})\s*(.*)$/;
const DASHES = /^[\s>]*[-_=—*]{2,}\s*(.{0,80}?)\s*[-_=—*]*\s*$/;

const fromNames = namesOf(({ headers }) => headers.from);
const otherNames = namesOf(({ headers }) => headers.other);
const forwardPrefixes = namesOf((markers) => markers.forwardPrefixes);
const replyPrefixes = namesOf((markers) => markers.replyPrefixes);

/** How a line begins a thread: what comes after is quoted, forwarded, or one of them as the message itself is. */
type Boundary = "quoted" | "forwarded" | "thread";

/**
 * Tells new, forwarded and quoted text and the signature apart. Every line of the body lands in exactly one of them. Plain
 * text and HTML alike; the subject's prefix decides where the compose type says nothing.
 */
export function splitBody(body: RawDraft["body"], composeType: ComposeType, subject = ""): BodyText {
  const text = body.format === "html" ? htmlToText(body.content) : body.content;
  const lines = text.split(/\r\n|\r|\n/);
  const isForward = composeType === "forward" || hasPrefix(subject, forwardPrefixes);
  const isReply = composeType === "reply" || (!isForward && hasPrefix(subject, replyPrefixes));
  const parts = { newText: [] as string[], forwardedText: [] as string[], quotedText: [] as string[] };
  let part: keyof typeof parts = "newText";
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const boundary = boundaryAt(lines, index, isReply);
    if (boundary !== undefined) part = partAfter(part, boundary, isForward);
    const isQuotedLine = QUOTED.test(line);
    parts[part === "newText" && isQuotedLine ? quotedPart(isForward) : part].push(line.split(THREAD_MARK).join(""));
  }
  const start = signatureStart(parts.newText, languages);
  return {
    newText: joined(parts.newText.slice(0, start)),
    signature: joined(parts.newText.slice(start)),
    forwardedText: joined(parts.forwardedText),
    quotedText: joined(parts.quotedText),
  };
}

/** Whatever looks like an address in the headers and text of a thread; the caller parses. At most 200, each once. */
export function addressesIn(text: string): readonly string[] {
  const found =
    text
      .slice(0, 200_000)
      .match(/[^\s<>()[\]"',;:：，；@]{1,64}@[a-z0-9\u0080-\uffff-]{1,63}(?:\.[a-z0-9\u0080-\uffff-]{1,63}){1,6}/gi) ??
    [];
  return Array.from(new Set(found)).slice(0, 200);
}

/** Marks of the quotation inside a forwarded message are quoted; the forwarded message itself is what is sent on. */
function partAfter(
  part: "newText" | "forwardedText" | "quotedText",
  boundary: Boundary,
  isForward: boolean,
): "forwardedText" | "quotedText" {
  if (part === "quotedText") return "quotedText";
  if (part === "forwardedText") return boundary === "forwarded" ? "forwardedText" : "quotedText";
  if (boundary === "forwarded") return "forwardedText";
  return boundary === "thread" && isForward ? "forwardedText" : "quotedText";
}

function quotedPart(isForward: boolean): "forwardedText" | "quotedText" {
  return isForward ? "forwardedText" : "quotedText";
}

function boundaryAt(lines: readonly string[], index: number, isReply: boolean): Boundary | undefined {
  const line = (lines[index] ?? "").trim();
  if (line === THREAD_MARK) return "thread";
  if (line === "" || line.length > LONGEST_MARKER) return undefined;
  const dashed = DASHES.exec(line)?.[1]?.toLowerCase() ?? "";
  const bare = line.toLowerCase().replace(/[:：]$/, "");
  if (
    languages.some(({ forwarded }) =>
      forwarded.some((words) => dashed.indexOf(words) === 0 || (bare === words && words.length > 6)),
    )
  )
    return "forwarded";
  if (languages.some(({ original }) => original.some((words) => dashed.indexOf(words) === 0))) return "thread";
  if (isHeaderBlock(lines, index, isReply)) return isRepeated(lines, index) ? undefined : "thread";
  const joinedLine = isWrapped(line) ? `${line} ${(lines[index + 1] ?? "").trim()}` : line;
  const isIntroduction = languages.some(({ attribution }) =>
    attribution.some((pattern) => pattern.test(line) || pattern.test(joinedLine.slice(0, LONGEST_MARKER))),
  );
  return isIntroduction ? "quoted" : undefined;
}

/** `On Tuesday, Bob Lee <bob@acme.example>` with `wrote:` on the next line. */
function isWrapped(line: string): boolean {
  return /^(?:on|le|am|el|em|il|在)\b/i.test(line) && !/[.!?。！？]$/.test(line);
}

/** `From: …` with further headers below it. `From:` and `To:` alone may be ports, so there it takes a reply. */
function isHeaderBlock(lines: readonly string[], index: number, isReply: boolean): boolean {
  const from = HEADER.exec(lines[index] ?? "");
  if (from === null || fromNames.indexOf((from[1] ?? "").trim().toLowerCase()) < 0 || (from[2] ?? "") === "")
    return false;
  let others = 0;
  for (let next = index + 1; next <= index + HEADER_BLOCK && next < lines.length; next++) {
    const name = HEADER.exec(lines[next] ?? "")?.[1]
      ?.trim()
      .toLowerCase();
    if (name !== undefined && otherNames.indexOf(name) >= 0) others += 1;
    else if ((lines[next] ?? "").trim() !== "") break;
  }
  return (
    others >= 2 ||
    (from[2] ?? "").indexOf("@") >= 0 ||
    (isReply && (others >= 1 || /^\s*\*{0,2}from\b/i.test(lines[index] ?? "")))
  );
}

/** The header block right below `-----Original Message-----` belongs to that boundary. */
function isRepeated(lines: readonly string[], index: number): boolean {
  for (let before = index - 1; before >= 0 && before >= index - 2; before--) {
    const line = (lines[before] ?? "").trim();
    if (line === THREAD_MARK) return true;
    const dashed = DASHES.exec(line)?.[1]?.toLowerCase() ?? "";
    if (
      dashed !== "" &&
      languages.some(({ original, forwarded }) =>
        original.concat(forwarded).some((words) => dashed.indexOf(words) === 0),
      )
    )
      return true;
    if (languages.some(({ forwarded }) => forwarded.indexOf(line.toLowerCase().replace(/[:：]$/, "")) >= 0))
      return true;
    if (line !== "") return false;
  }
  return false;
}

function hasPrefix(subject: string, prefixes: readonly string[]): boolean {
  const [, prefix] = /^\s*([^:：\s[\]]{1,8})\s*(?:\[\d+\])?\s*[:：]/.exec(subject) ?? [];
  return prefix !== undefined && prefixes.indexOf(prefix.toLowerCase()) >= 0;
}

function namesOf(pick: (markers: QuoteMarkers) => readonly string[]): readonly string[] {
  return languages.reduce<readonly string[]>((all, markers) => all.concat(pick(markers)), []);
}

function joined(lines: readonly string[]): string {
  return lines.join("\n").trim();
}
