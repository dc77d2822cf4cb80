import { endOfTag, nameOf, startOfTag } from "./htmlTags";
import type { RawDraft } from "./rawDraft";

/** Part of a text by its offsets; `end` is behind it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

type Format = RawDraft["body"]["format"];

const BLOCK = /^(?:address|article|blockquote|br|center|div|dl|footer|h[1-6]|header|hr|ol|p|pre|section|table|ul)$/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Elements that programs put around a quoted thread, beside `blockquote`. */
const QUOTING = /quote|cite-prefix|isReplyContent|replymail|forward-container/i;
/** A tag says what it is at its beginning. */
const BEGINNING = 400;
const MARKED = /^(?:\s|&nbsp;|<[^<>]*>)*(?:&gt;|>)/i;
const CLOSING = 47;

interface Tag extends TextRange {
  readonly name: string;
  readonly isClosing: boolean;
}

/** Where a body may be cut, from its beginning to its end: before blocks and line breaks; in plain text, before lines. */
export function placesIn(format: Format, content: string): readonly number[] {
  const places: number[] = [];
  if (format === "text") {
    for (let at = 0; at >= 0 && at < content.length; at = content.indexOf("\n", at) + 1 || -1) places.push(at);
  } else {
    eachTag(content, ({ name, isClosing, start }) => {
      if (!isClosing && BLOCK.test(name)) places.push(start);
    });
  }
  return places.concat(content.length);
}

/** The tags that close what is open at the end of this HTML. */
export function closingTagsOf(html: string): string {
  const open: string[] = [];
  eachTag(html, ({ name, isClosing, start, end }) => {
    if (name === "" || VOID.test(name) || html.charAt(end - 2) === "/" || html.charAt(start + 1) === "!") return;
    if (isClosing) {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
    } else {
      // The end of a paragraph may be left out.
      if (BLOCK.test(name) && open[open.length - 1] === "p") open.pop();
      open.push(name);
    }
  });
  return open
    .reverse()
    .map((name) => `</${name}>`)
    .join("");
}

/** The outermost elements, and in both formats the runs of lines with `>`, that may be quoted. In their order, apart from each other. */
export function quotingRanges(format: Format, content: string, places: readonly number[]): readonly TextRange[] {
  const elements = format === "html" ? quotingElements(content) : [];
  const lines = places
    .slice(0, -1)
    .map((start, index) => ({ start, end: places[index + 1] ?? content.length }))
    .filter(({ start, end }) => MARKED.test(content.slice(start, Math.min(end, start + BEGINNING))));
  const joined: TextRange[] = [];
  elements
    .concat(lines)
    .sort((one, other) => one.start - other.start)
    .forEach(({ start, end }) => {
      const last = joined[joined.length - 1];
      if (last === undefined || start > last.end) joined.push({ start, end });
      else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    });
  return joined;
}

function quotingElements(html: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let holder: { readonly name: string; readonly start: number; open: number } | undefined;
  eachTag(html, ({ name, isClosing, start, end }) => {
    if (holder !== undefined) {
      if (name !== holder.name) return;
      holder.open += isClosing ? -1 : 1;
      if (holder.open > 0) return;
      ranges.push({ start: holder.start, end });
      holder = undefined;
    } else if (!isClosing && (name === "blockquote" || (name === "div" && isQuoting(html.slice(start, end)))))
      holder = { name, start, open: 1 };
  });
  return ranges;
}

function isQuoting(tag: string): boolean {
  return QUOTING.test(tag.slice(0, BEGINNING));
}

function eachTag(html: string, visit: (tag: Tag) => void): void {
  for (let start = startOfTag(html, 0); start < html.length;) {
    const end = endOfTag(html, start);
    const isClosing = html.charCodeAt(start + 1) === CLOSING;
    visit({ start, end, isClosing, name: nameOf(html.slice(start, Math.min(end, start + 40)), isClosing ? 2 : 1) });
    start = startOfTag(html, end);
  }
}
