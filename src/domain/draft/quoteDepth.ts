import { lineAt } from "./plainLine";

const MARKS = /^(?:\s*[>＞])+/;
/** `AB> quoted`, as The Bat! writes it. */
const INITIALS = /^\s{0,3}[A-ZА-ЯЁ]{1,4}(>+)\s?\S/;
/** `> 500 pcs: 3.20`, a figure rather than a quotation, where its neighbour is the other half of the scale. */
const COMPARISON = /^\s*[>＞]\s?=?\s?\d/;
const SCALE = /^\s*(?:[<≤≥＜]|[>＞]\s?=)/;
const RULE = /^[-_=—–*─~]{3,}$/;
/** Not a row of a table. */
const BAR = /^\s*\|\s[^|]*$/;

/** How many `>` stand before the words of a line. */
export function quoteDepth(line: string): number {
  const [marks = ""] = MARKS.exec(line) ?? INITIALS.exec(line) ?? [];
  return marks.replace(/[^>＞]/g, "").length;
}

/** The line without its first `depth` marks of quotation. */
export function withoutMarks(line: string, depth: number): string {
  let at = 0;
  for (let left = depth; left > 0 && at < line.length; at++) if (/[>＞]/.test(line.charAt(at))) left -= 1;
  return line.slice(at);
}

/** A line of nothing but dashes. Above headers it belongs to the message below. */
export function isRule(line: string): boolean {
  return RULE.test(line.slice(0, 100).trim());
}

/** How deep a line is quoted, 0 where it is not: a row of a table and a scale of figures are not. */
export function quotedDepth(lines: readonly string[], index: number): number {
  const line = lineAt(lines, index);
  if (!/[>＞|]/.test(line)) return 0;
  if (COMPARISON.test(line) && (SCALE.test(lineAt(lines, index - 1)) || SCALE.test(lineAt(lines, index + 1)))) return 0;
  return quoteDepth(line) || Number(BAR.test(line));
}
