import { isSaying, type ClosingLabel, type ClosingLine } from "./closingLine";
import { labelDisclaimers } from "./disclaimers";
import { SIGNATURE_END, SIGNATURE_MARK } from "./htmlText";
import { foldedLine, isBlank, plainLine } from "./plainLine";
import { labelSignatures } from "./signatures";

/** Signature and disclaimers are looked for in this many lines at the end. */
const REACH = 80;
/** No pattern needs more of a line. */
const LONGEST_LINE = 800;

/** What the lines from `from` on are; those before are text. */
export interface ClosingLabels {
  readonly from: number;
  readonly labels: readonly ClosingLabel[];
}

/**
 * Says which lines at the end of new or forwarded text are signature or disclaimer. A postscript, a list, a line of facts or a
 * whole sentence below a name is text: it is better to keep a signature than to lose what the sender says.
 */
export function labelClosing(lines: readonly string[]): ClosingLabels {
  const from = Math.max(0, lines.length - REACH);
  const closing = lines.slice(from).map((line): ClosingLine => {
    const plain = plainLine(line.slice(0, LONGEST_LINE));
    return { plain, folded: foldedLine(plain), label: "text" };
  });
  const isAbove = lines.slice(0, from).some((line) => !isBlank(line));
  labelMarked(lines, closing, isAbove);
  const start = isAbove ? 0 : closing.findIndex(isSaying) + 1;
  if (isAbove || start > 0) {
    labelDisclaimers(closing, start);
    labelSignatures(closing, start);
  }
  return { from, labels: closing.map(({ label }) => label) };
}

/** What HTML marks as the signature, unless the sender wrote nothing outside it. */
function labelMarked(lines: readonly string[], closing: readonly ClosingLine[], isTextAbove: boolean): void {
  const from = lines.length - closing.length;
  let isInside = lines.lastIndexOf(SIGNATURE_MARK, from) > lines.lastIndexOf(SIGNATURE_END, from);
  let isOutside = isTextAbove;
  const inside = closing.filter(({ folded }, index) => {
    const line = lines[from + index];
    isInside = line === SIGNATURE_MARK || (isInside && line !== SIGNATURE_END);
    isOutside ||= !isInside && folded !== "";
    return isInside;
  });
  if (isOutside) inside.forEach((line) => (line.label = "signature"));
}
