import { foldedLine, lineAt, lineBefore, nextLine, plainLine } from "./plainLine";
import { quoteDepth, quotedDepth } from "./quoteDepth";
import { nobodyWords, opensWords, wroteStems, wroteWords } from "./quoteMarkers/introductions";
import { anyOf, wordOf } from "./quoteMarkers/words";

/** Longer lines are prose, never an introduction; this also bounds the work of the patterns. */
export const LONGEST_MARKER = 300;
const LONGEST_SHORT = 60;
const WROTE = `(?:${wordOf(wroteWords)}|${anyOf(wroteStems)})`;
const OPENS = `^\\W{0,3}${anyOf(opensWords)}(?=[\\s\\d,،.])`;

/** Ends in the verb, or in a name, an address or a date after it. */
const ENDS_IN_VERB = new RegExp(`${WROTE}[^!?。]{0,140}:$`);
const OPENING = new RegExp(OPENS);
/** Gmail in Russian and Japanese, Yandex and Mail.ru have no verb: date, time, name and address. */
const ENDS_IN_ADDRESS = /[^ <>@]@[^ <>@]{1,80}[>)]* ?:$/;
const TIME_OR_YEAR = /\d[\d:.h時时] ?\d\d/;
const NOBODY = new RegExp(`^${anyOf(nobodyWords)}(?=[ ,']|[\\u4e00-\\u9fff])`);
/** `On 3 March you wrote:` is the sender's own account. */
const YOU_WROTE = new RegExp(`${wordOf(nobodyWords)} ?${WROTE}`);
/** With the quoted words in the same line. */
const INLINE = new RegExp(`${OPENS}.{0,40}\\d.{0,60}${WROTE}.{0,40}?: ?\\S`);

/** `28 сентября 2026 в 09:03 Медина Тажибаева`, with or without the quoted words behind a colon, in a reply. */
const DATED_NAME = /^.{0,9}\d{1,2}[. ]\S{2,9}[. ]+\d{4}\D{1,8}\d{1,2}:\d\d,? [^\d:]{3,40}(?:: ?\S|$)/;

/** What an introduction begins. `marked`: only the lines with marks below it; `paragraph`: the words in its own paragraph. */
export interface Attribution {
  readonly begins: "thread" | "marked" | "paragraph" | "nothing";
  /** How many lines it takes up. */
  readonly size: number;
}

export const NO_ATTRIBUTION: Attribution = { begins: "nothing", size: 0 };

/** The introduction of a quotation (`On … Bob wrote:`) that begins in a line. */
export function attributionAt(lines: readonly string[], index: number, isReply: boolean): Attribution {
  const size = sizeOf(lines, index);
  if (size === 0) return { begins: unmarked(lines, index, isReply), size };
  const text = joined(lines, index, size);
  const next = nextLine(lines, index + size, 2);
  const isFormal = isFormalText(text);
  if (quotedDepth(lines, next) > 0 && (isFormal || isShort(text))) return { begins: "marked", size };
  return isFormal || (next >= 0 && isNamed(text, lineAt(lines, index))) ? { begins: "thread", size } : NO_ATTRIBUTION;
}

/** Whether folded words are what a mail program puts before a quotation: `bob lee/acme wrote`. */
export function saysWrote(text: string): boolean {
  return ENDS_IN_VERB.test(`${text.replace(/: *$/, "")}:`);
}

function endsInColon(line: string): boolean {
  return /[:：][\s*_\u200b-\u202e]{0,5}$/.test(line.slice(-6));
}

/** One to three lines, as mail programs break them at 78 characters. 0 where there is no introduction. */
function sizeOf(lines: readonly string[], index: number): number {
  if (endsInColon(lineAt(lines, index))) return 1;
  for (let more = 1; more <= 2; more++) {
    const line = lineAt(lines, index + more);
    if (line.trim() === "" || quoteDepth(line) > 0) return 0;
    if (!endsInColon(line)) continue;
    const start = foldedLine(lineAt(lines, index));
    const isOpened = OPENING.test(start) || /^\W?\d/.test(start) || start.indexOf("@") >= 0;
    return isOpened && !OPENING.test(foldedLine(line)) && isFormalText(joined(lines, index, more + 1)) ? more + 1 : 0;
  }
  return 0;
}

function isFormalText(text: string): boolean {
  if (text.length > LONGEST_MARKER) return false;
  const isAddressed = text.indexOf("@") >= 0;
  if (isAddressed && ENDS_IN_ADDRESS.test(text) && TIME_OR_YEAR.test(text)) return true;
  if (!(isAddressed || /\d/.test(text)) || !ENDS_IN_VERB.test(text)) return false;
  return isAddressed || (OPENING.test(text) ? !YOU_WROTE.test(text) : text.length < 120 && !NOBODY.test(text));
}

/** `Sipho M. wrote:`, `佟先生写道：`; not `as you wrote:`. */
function isNamed(text: string, line: string): boolean {
  return (
    isShort(text) &&
    ENDS_IN_VERB.test(text) &&
    !NOBODY.test(text) &&
    !OPENING.test(text) &&
    !/^[a-z\u00df-\u00ff\u0430-\u044f]/.test(plainLine(line))
  );
}

/** `贺总:`, `Стас, 12.05, 18:07:`: enough before lines with marks. */
function isShort(text: string): boolean {
  return text.length <= LONGEST_SHORT && text.split(" ").length <= 7;
}

/** `Am 2. Feb. schrieb S. Norte: Lieber …`, below a blank line. */
function unmarked(lines: readonly string[], index: number, isReply: boolean): Attribution["begins"] {
  if (lineAt(lines, index - 1).trim() !== "" || lineBefore(lines, index, 4) < 0) return "nothing";
  const text = joined(lines, index, 1);
  if (isReply && DATED_NAME.test(text)) return "thread";
  return INLINE.test(text) && !YOU_WROTE.test(text.slice(0, 150)) ? "paragraph" : "nothing";
}

function joined(lines: readonly string[], index: number, size: number): string {
  const text = lines.slice(index, index + size).map((line) => line.slice(0, LONGEST_MARKER));
  return foldedLine(text.join(" ")).replace(/[*_]+$/, "");
}
