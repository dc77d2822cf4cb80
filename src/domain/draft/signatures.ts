import { isSaying, label, sayingAbove, textEnd, type ClosingLine } from "./closingLine";
import { deviceNames, deviceWords } from "./quoteMarkers/closings";
import { legalWords } from "./quoteMarkers/disclaimers";
import { anyOf } from "./quoteMarkers/words";
import {
  isClosing,
  isContact,
  isNameLine,
  isOrganisation,
  isPostscript,
  isSentence,
  isSeparator,
  isSignatureLine,
} from "./signatureLine";

const MOST_LINES = 14;
const LONGEST_ANCHOR = 100;
const DEVICE = new RegExp(
  `^${anyOf(deviceWords)}.{0,30}${anyOf(deviceNames)}|${anyOf(deviceNames)}.{0,6}送信$|^從我的.{0,10}傳送`,
);
const LEGAL = new RegExp(anyOf(legalWords));

/** Below a closing formula or a separator, and, where there is neither, lines at the end that name and say how to call. */
export function labelSignatures(lines: readonly ClosingLine[], from: number): void {
  const found = lines.filter((line, index) => {
    if (index < from || !isSaying(line) || line.folded.length > LONGEST_ANCHOR) return false;
    if (DEVICE.test(line.folded)) line.label = "signature";
    return (isSeparator(line) || isClosing(line)) && labelBelow(lines, index);
  });
  if (found.length === 0) labelUnannounced(lines, from);
}

/** Whether there is a signature below a closing or separator; the lines are labelled as far as it goes. */
function labelBelow(lines: readonly ClosingLine[], anchor: number): boolean {
  let count = 0;
  let end = anchor + 1;
  for (let index = end; index < lines.length && count < MOST_LINES; index++) {
    const line = lines[index];
    if (line?.label !== "text") break;
    if (line.folded === "") continue;
    if (!isSignatureLine(line, count)) break;
    count += 1;
    end = index + 1;
  }
  const isFormula = !lines.slice(anchor, anchor + 1).some(isSeparator);
  if (!isFormula && count === 0 && textEnd(lines, lines.length) > anchor + 1) return false;
  label(lines, anchor, end, "signature");
  return count > 0 || isFormula;
}

/** Name, department, company, telephone at the end without a closing formula. */
function labelUnannounced(lines: readonly ClosingLine[], from: number): void {
  const end = textEnd(lines, lines.length);
  let start = end;
  let count = 0;
  let isTelling = false;
  for (let index = end - 1; index >= from && count < MOST_LINES; index--) {
    const line = lines[index];
    if (line?.label !== "text") break;
    if (line.folded === "") {
      if (count > 0 && ((isTelling && count > 1) || lines[index - 1]?.folded === "")) break;
      continue;
    }
    if (!isSignatureLine(line, 2) && !isNameLine(line)) break;
    isTelling ||= isContact(line) || isOrganisation(line);
    count += 1;
    start = index;
  }
  const isSetApart = lines[start - 1]?.folded === "";
  const only = lines[start];
  if (!isTelling || only === undefined || (count < 2 && !isWholeSignature(only, isSetApart))) return;
  const above = sayingAbove(lines, start, start);
  if (above === undefined || /:$/.test(above.folded) || !(isSetApart || isSentence(above))) return;
  if (isPostscript(above) && above.folded.length < 40) return;
  label(lines, start, end, "signature");
}

/** `Li Na | Sales | +86 …`, or an office set apart; not the name of a document. */
function isWholeSignature(line: ClosingLine, isSetApart: boolean): boolean {
  if (isContact(line)) return /\s[|·•/–-]\s|,/.test(line.plain);
  return isSetApart && isOrganisation(line) && !LEGAL.test(line.folded);
}
