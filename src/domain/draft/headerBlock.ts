import { foldedLine, lineAt, plainLine } from "./plainLine";
import { quoteDepth, withoutMarks } from "./quoteDepth";
import { headerKind, type HeaderKind } from "./quoteMarkers/headers";

/** Headers and the lines into which long ones are broken. */
const LONGEST_BLOCK = 24;
/** A name in at most 24 characters, as `From: Bob`, `*De :* Bob`, `| 发件人 | Bob |` or, in Notes, `Subject` and a tab. */
const HEADER = /^([^:：|\t]{1,24})[:：|\t](.*)/;
/** What may stand before the name. */
const BEFORE = /^[\s*_|\u200b-\u202e]+/;

interface Header {
  readonly kind: HeaderKind;
  readonly value: string;
}

/** The headers that stand in a row, and where what is below them begins. */
export interface HeaderBlock {
  readonly first: HeaderKind;
  readonly values: Readonly<Partial<Record<HeaderKind, string>>>;
  readonly count: number;
  readonly end: number;
}

/** The header in a line. */
export function headerIn(line: string): Header | undefined {
  const [, name = "", value = ""] = HEADER.exec(line.slice(0, 400).replace(BEFORE, "")) ?? [];
  if (name === "") return undefined;
  const kind = headerKind(foldedLine(name.replace(/[*_]+\s*$/, "")));
  return kind === undefined ? undefined : { kind, value: plainLine(value).replace(/^[*_\s:：]+|[*_|\s]+$/g, "") };
}

/**
 * The row of headers that begins in a line; `undefined` where there is none. One blank line may stand between two of them, as
 * HTML paragraphs have it, and a long one may go on in the next line. `depth`: marks of quotation before each line.
 */
export function headerBlockAt(lines: readonly string[], index: number, depth: number): HeaderBlock | undefined {
  const first = headerIn(withoutMarks(lineAt(lines, index), depth));
  if (first === undefined) return undefined;
  const values: Partial<Record<HeaderKind, string>> = { [first.kind]: first.value };
  let last = first;
  let count = 1;
  let end = index + 1;
  for (let at = end; at < lines.length && at <= index + LONGEST_BLOCK; at++) {
    const line = lineAt(lines, at);
    if (depth > 0 && quoteDepth(line) < depth) break;
    const words = withoutMarks(line, depth);
    if (words.trim() === "") {
      if (at > end) break;
      continue;
    }
    const header = headerIn(words);
    if (header === undefined) {
      if (at > end || !continues(last, words)) break;
      if (last.value === "") values[last.kind] = plainLine(words);
      last = { kind: last.kind, value: words };
    } else {
      if (header.kind === "from" && values.from !== undefined) break;
      values[header.kind] ??= header.value;
      last = header;
      count += 1;
    }
    end = at + 1;
  }
  return { first: first.kind, values, count, end };
}

/** A list of recipients goes on, or the value of an empty header stands below its name. */
function continues({ kind, value }: Header, line: string): boolean {
  if (kind === "to" || kind === "copy") return line.indexOf("@") >= 0 || /[;,]$/.test(value.trim());
  return value === "" && kind === "from" && line.length < 80 && !/[.!?。！？:：]$/.test(line.trim());
}
