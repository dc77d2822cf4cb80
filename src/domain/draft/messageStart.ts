import type { HeaderBlock } from "./headerBlock";
import { foldedLine, lineAt, lineBefore, nextLine, plainLine } from "./plainLine";
import { isRule, quoteDepth } from "./quoteDepth";
import { placeWords } from "./quoteMarkers/headers";
import { anyOf } from "./quoteMarkers/words";

const PLACE = new RegExp(`(?:^|[^a-z])${anyOf(placeWords)}(?![a-z])`);
/** Greetings and signatures are no longer either. */
const LONGEST_NAME = 40;
const NAMES = /[a-zа-я\u0600-\u06ff]{3,}|[\u3040-\u9fff]{2,4}/g;

/** What is known of a message where one of its lines is looked at. `written`: what the sender wrote above it. */
export interface Context {
  readonly isReply: boolean;
  readonly written: readonly string[];
}

/**
 * Whether a row of headers begins a quoted message. `From:` and `To:` may also be ports, an order form or a notice that the
 * sender wrote, so they need what only a mail program writes, or a name that stands in greeting or signature.
 */
export function beginsMessage(block: HeaderBlock, lines: readonly string[], index: number, context: Context): boolean {
  const { values, first, count, end } = block;
  const { from, to = "", sent, subject, date = "" } = values;
  const above = plainLine(lineAt(lines, lineBefore(lines, index, 3)));
  const isSetApart = isRule(above);
  if (from === undefined)
    return subject !== undefined && ((to !== "" && /\t/.test(lineAt(lines, index))) || (isSetApart && count > 2));
  if (from === "") return false;
  if (sent !== undefined) return true;
  if (first === "to" && !isSetApart) return false;
  if (subject !== undefined && /\d/.test(date)) return true;
  if (/[:：]$/.test(above)) return false;
  if (subject !== undefined || (/@/.test(from) && (count > 1 || !/[.!?]$/.test(from)))) return true;
  const next = nextLine(lines, end, 2);
  if (quoteDepth(lineAt(lines, next)) > 0) return true;
  const names = foldedLine(`${from} ${to}`);
  if (PLACE.test(names)) return false;
  if (isSetApart && count > 1) return true;
  if (isSetApart || isCorrespondent(names, context.written)) return true;
  if (from.length > LONGEST_NAME || from.split(" ").length > 5 || /\d/.test(from) || (count === 1 && next !== end))
    return false;
  return context.isReply || (date !== "" && above !== "");
}

/** Whether a name of the header stands in the greeting or in the signature of what is written above. */
function isCorrespondent(names: string, written: readonly string[]): boolean {
  const said = foldedLine(
    written
      .slice(0, 3)
      .concat(written.slice(-6))
      .map((line) => line.slice(0, LONGEST_NAME))
      .join(" "),
  );
  return (names.match(NAMES) ?? []).some((name) => said.indexOf(name) >= 0);
}
