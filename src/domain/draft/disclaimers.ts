import { isSaying, label, sayingAbove, textEnd, type ClosingLine } from "./closingLine";
import { messageWords } from "./quoteMarkers/introductions";
import {
  headingWords,
  legalWords,
  limitStems,
  limitWords,
  readerWords,
  secretWords,
  thisWords,
} from "./quoteMarkers/disclaimers";
import { anyOf, wordOf } from "./quoteMarkers/words";
import { isSentence, isShortIdeographs, isSignatureLine } from "./signatureLine";

const LONGEST_DISCLAIMER = 800;
const LONGEST_HEADING = 60;
/** A disclaimer says so near its beginning; what stands further in is the sender's own sentence. */
const DISCLAIMER_START = 50;

const LEGAL = anyOf(legalWords);
const EACH_LEGAL = new RegExp(LEGAL, "g");
const LIMIT = `(?:${wordOf(limitWords)}|${anyOf(limitStems)})`;
const LIMITS = new RegExp(LIMIT);
/** `This e-mail is confidential`, `Este correo no constituye contrato`: what it denies comes after that it does. */
const DISCLAIMER = new RegExp(
  `(?:(?:^|[^a-z])${anyOf(thisWords)}[^.!?。]{0,20}?${anyOf(messageWords)}|${anyOf(readerWords)}).{0,160}?(?:${anyOf(secretWords)}|${LIMIT}.{0,100}?${LEGAL})`,
);
const HEADING = new RegExp(`^[\\s*_=-]{0,12}${anyOf(headingWords)}\\s*(?:[:.–—!*_=-]|$)`);

/** From the end upwards, as long as paragraphs are disclaimers. */
export function labelDisclaimers(lines: readonly ClosingLine[], from: number): void {
  let below = 0;
  for (let end = textEnd(lines, lines.length); end > from; end = textEnd(lines, below)) {
    let start = end;
    while (start > from && isSaying(lines[start - 1])) start -= 1;
    while (start < end && !beginsDisclaimer(lines, start, end)) start += 1;
    if (start === end) return;
    label(lines, start, Math.max(end, below), "disclaimer");
    below = start;
  }
}

function beginsDisclaimer(lines: readonly ClosingLine[], index: number, end: number): boolean {
  const [first = "", ...rest] = lines.slice(index, end).map(({ folded }) => folded);
  const text = [first].concat(rest).join(" ").slice(0, LONGEST_DISCLAIMER);
  if (text.length <= 20) return false;
  if (HEADING.test(first) && (/:/.test(text) || text.length > LONGEST_HEADING)) return true;
  const at = text.search(DISCLAIMER);
  if (at >= 0 && at <= DISCLAIMER_START && at < first.length) return true;
  return isBoilerplate(text) && isBelowName(lines, index);
}

/** Two legal words and what limits them. `Delivery address: …` below a name has none. */
function isBoilerplate(text: string): boolean {
  return new Set(text.match(EACH_LEGAL)).size > 1 && LIMITS.test(text) && !/^(?:[-*•]|\d+[.)]) /.test(text);
}

function isBelowName(lines: readonly ClosingLine[], index: number): boolean {
  const above = sayingAbove(lines, index, 3);
  if (above === undefined) return false;
  return isShortIdeographs(above) || (!isSentence(above) && isSignatureLine(above, 1));
}
