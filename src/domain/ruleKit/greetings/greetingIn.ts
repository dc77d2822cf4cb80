import { foldedLine, plainLine } from "../../draft/plainLine";
import { alphabetic } from "./alphabetic";
import type { Greeted } from "./greeted";
import { ideographicGreeting } from "./ideographicGreeting";
import { isNobody } from "./nobody";

const LINES = 3;
const LONGEST_LINE = 160;
const LONGEST_NAME = 50;
const MOST_WORDS = 5;

const LETTER = "a-z0-9а-я\u0620-\u06ff";
const OPENER = startingWith(alphabetic.map(({ openers }) => openers).join("|"));
const TITLE = startingWith(alphabetic.map(({ titles }) => titles).join("|"));
/** Between the words of a name or of two names. */
const PARTICLE =
  /^(?:de|del|della|di|da|dos|das|do|du|la|van|von|der|den|zu|bin|ben|el|al|and|und|y|e|et|i|и|&|bey|hanim|san|\+|\/)$/;
const NAME_END = /[,:;!?.،؛—–(*/]|$/;
/** Shortened within a name: no full stop of a sentence. */
const SHORTENED = /(^| )(\S|dr|ing|agr|mag|prof|dipl|st)\. ?(?=\S)/gi;
const ABBREVIATION = /^[A-Z]{2,4}$/;
const NO_LETTERS = /[\u3041-\u30ff\u4e00-\u9fff\d@]/;
const ARABIC = /[\u0620-\u06ff]/;
const ARABIC_END = /(?:^| )ال(?:محترم|فاضل|كريم|موقر|غالي|عزيز).*/;

/** The greeting in the first lines of a text; `undefined` where there is none, or where it is to everybody or to a role. */
export function greetingIn(text: string): Greeted | undefined {
  const lines = text
    .slice(0, 2_000)
    .split("\n")
    .map((line) => plainLine(line.slice(0, LONGEST_LINE)))
    .filter((line) => line !== "")
    .slice(0, LINES);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const found = ideographicGreeting(line) ?? greetingOf(line, at === 0);
    if (found !== undefined) return found === "nobody" ? undefined : found;
  }
  return undefined;
}

function greetingOf(line: string, isFirst: boolean): Greeted | "nobody" | undefined {
  const folded = foldedLine(line);
  const openerEnd = repeated(OPENER, folded, 0);
  const nameStart = repeated(TITLE, folded, openerEnd);
  if (nameStart === 0 && !isFirst) return undefined;
  const rest = line.slice(nameStart).replace(SHORTENED, "$1$2 ");
  const name = rest
    .slice(0, rest.search(NAME_END))
    .replace(ARABIC.test(rest) ? ARABIC_END : / [-–].*| \+.*$/, "")
    .trim();
  const isTitled = nameStart > openerEnd;
  const words = name.split(/ +/);
  if (words.some(namesNobody)) return openerEnd > 0 || isTitled ? "nobody" : undefined;
  const names = (isTitled ? leadingNames(words) : words).filter(
    (word, at) => at === 0 || !TITLE.test(foldedLine(word)),
  );
  if (
    name === "" ||
    NO_LETTERS.test(name) ||
    names.length === 0 ||
    names.length > MOST_WORDS ||
    name.length > LONGEST_NAME
  )
    return undefined;
  if (nameStart === 0 && (names.length > 2 || line.length > name.length + 1)) return undefined;
  const isWritten = names.every((word) => PARTICLE.test(word) || isName(word));
  if (!isWritten && (isTitled || names.length > 2)) return undefined;
  return {
    shown: line.slice(openerEnd, nameStart) + (isTitled ? names.join(" ") : name),
    words: names.map(foldedLine).filter((word) => !PARTICLE.test(word)),
    ideographs: "",
    as: isTitled ? "titled" : nameStart > 0 && isWritten && !ABBREVIATION.test(name) ? "greeted" : "bare",
  };
}

/** `Dubai-Team` by its second part. */
function namesNobody(word: string): boolean {
  return foldedLine(word).split(/[-'’]/).some(isNobody);
}

/** Behind a title comes a name, whatever follows it: up to the first word that is written small. */
function leadingNames(words: readonly string[]): readonly string[] {
  if (ARABIC.test(words[0] ?? "")) return words.slice(0, words.length > 3 ? 1 : 3);
  const end = words.findIndex((word) => !isName(word) && !PARTICLE.test(word));
  return end < 0 ? words : end === 0 && words.length === 1 ? words : words.slice(0, end);
}

/** Begins with a capital, or belongs to a script that has none. */
function isName(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() || ARABIC.test(first);
}

function startingWith(words: string): RegExp {
  return new RegExp(`^(?:${words})(?![${LETTER}'’-])[.]?[ ,!.،]*`);
}

/** Where up to three of these words end. */
function repeated(words: RegExp, text: string, from: number): number {
  let end = from;
  for (let left = 3; left > 0; left--) {
    const found = words.exec(text.slice(end));
    if (found === null) break;
    end += found[0].length;
  }
  return end;
}
