import { foldedLine, plainLine } from "../../draft/plainLine";
import { alphabetic } from "./alphabetic";
import { answers, fillers, firmWords, hellos, noVocatives, pluralTitles, remarks } from "./besideNames";
import { isGivenName, isSurelyGivenName } from "./givenNames";
import type { Greeted } from "./greeted";
import { ideographicGreeting } from "./ideographicGreeting";
import { isNobody } from "./nobody";
import { latinOf } from "./sound";

const LINES = 3;
const LONGEST_LINE = 160;
const LONGEST_NAME = 50;
const MOST_WORDS = 5;
const MOST_OTHERS = 8;
/** A line that is longer than this greets nobody beside whom the line before greets. */
const LONGEST_NEXT = 60;

const LETTER = "a-z0-9а-я\u0620-\u06ff";
const OPENER = startingWith(alphabetic.map(({ openers }) => openers).join("|"));
const TITLE = startingWith(alphabetic.map(({ titles }) => titles).join("|"));
/** Between the words of a name or of two names. */
const PARTICLE =
  /^(?:de|del|della|di|da|dos|das|do|du|la|van|von|der|den|zu|bin|ben|el|al|and|und|y|e|et|i|и|&|bey|hanim|san|\+|\/|ابن|بن|بنت|ال)$/;
const NAME_END = /[,:;!?.،؛—–(*/]|$/;
/** Shortened within a name: no full stop of a sentence. */
const SHORTENED = /(^| )(\S|dr|ing|agr|mag|prof|dipl|st)\. ?(?=\S)/gi;
const ABBREVIATION = /^[A-Z]{2,4}$/;
const NO_LETTERS = /[\u3041-\u30ff\u4e00-\u9fff\d@]/;
const ARABIC = /[\u0620-\u06ff]/;
const ARABIC_END = /(?:^| )ال(?:محترم|فاضل|كريم|موقر|غالي|عزيز).*/;
/** Arabic calls somebody by name with a word of its own, wherever it stands. */
const ARABIC_CALL = /^(?:[\u0620-\u06ff]{2,12} ){1,2}يا /;
const HELLO = startingWith(hellos);
const HELLO_WITHIN = new RegExp(`[ ,!،-]+(?:${hellos})(?![${LETTER}])|$`);
const PATRONYMIC = /(?:ovich|evich|yich|mich|lich|ovna|evna|ichna|inichna)$/;
const BETWEEN = / ?[,،、;&+/，：:！!] ?| (?:and|und|et|y|e|и|или) /;
const DATE = /^(?:(?:den|le|el|am|the|on|a|em) )?\d{1,2}[. ]/;

/**
 * Whom the first lines of a text greet, the first to begin with; none where there is no greeting, or where it is to everybody or to a
 * role. The others are those who may be greeted beside.
 */
export function greetingIn(text: string): readonly Greeted[] {
  const lines = text
    .slice(0, 2_000)
    .split("\n")
    .map((line) => plainLine(line.slice(0, LONGEST_LINE)))
    .filter((line) => line !== "");
  for (let at = 0; at < Math.min(lines.length, LINES); at++) {
    const line = lines[at] ?? "";
    const isFollowed = at + 1 < lines.length;
    // A name at the end of a short text is its writer's.
    const inIdeographs = at === 0 || isFollowed ? ideographicGreeting(line) : undefined;
    const found = inIdeographs ?? greetingOf(line, at === 0, isFollowed);
    if (found !== undefined) return found === "nobody" ? [] : [found, ...others(line, lines[at + 1] ?? "")];
  }
  return [];
}

/** Who may be greeted beside, in the same line or at the head of the next one. */
function others(line: string, next: string): readonly Greeted[] {
  const parts = line.split(BETWEEN).slice(1, MOST_OTHERS);
  const named = parts.map((part) => ideographicGreeting(part) ?? greetingOf(part, false, false) ?? bareName(part));
  const end = named.indexOf(undefined);
  const inNext = next.length > LONGEST_NEXT ? undefined : (ideographicGreeting(next) ?? greetingOf(next, false, false));
  return (end < 0 ? named : named.slice(0, end))
    .concat(inNext)
    .filter((one): one is Greeted => one !== undefined && one !== "nobody");
}

function bareName(part: string): Greeted | undefined {
  const words = part.split(" ").filter((word) => word !== "");
  return words.length === 0 || words.length > 2 || !words.every(isName)
    ? undefined
    : { shown: part, words: words.map(foldedLine), ideographs: "", as: "bare" };
}

function greetingOf(line: string, isFirst: boolean, isFollowed: boolean): Greeted | "nobody" | undefined {
  const folded = foldedLine(line);
  const openerEnd = ARABIC_CALL.exec(folded)?.[0].length ?? repeated(OPENER, folded, 0);
  const several = pluralTitles.exec(folded.slice(openerEnd))?.[0].length ?? 0;
  const nameStart = repeated(TITLE, folded, openerEnd + several);
  if (nameStart === 0 && !isFirst) return undefined;
  const called = nameStart === 0 ? vocativeOf(line, folded, isFollowed) : undefined;
  if (called !== undefined) return called;
  const rest = line.slice(nameStart).replace(SHORTENED, "$1$2 ");
  const whole = rest
    .slice(0, rest.search(NAME_END))
    .replace(ARABIC.test(rest) ? ARABIC_END : / [-–].*| \+.*$/, "")
    .trim();
  const isTitled = nameStart > openerEnd;
  const name = nameStart === 0 ? whole : whole.slice(0, foldedLine(whole).search(HELLO_WITHIN));
  const runOn = openerEnd > 0 && !isTitled ? givenBefore(name.split(/ +/)) : undefined;
  const words = runOn ?? name.split(/ +/);
  if (
    words.some((word) => !isBetween(word, several) && namesNobody(word)) ||
    (several > 0 && words.some((word) => firmWords.test(foldedLine(word))))
  )
    return openerEnd > 0 || isTitled ? "nobody" : undefined;
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
  const isWritten = runOn !== undefined || names.every((word) => PARTICLE.test(word) || isName(word));
  if (!isWritten && (isTitled || names.length > 2)) return undefined;
  return {
    shown: line.slice(openerEnd, nameStart) + (isTitled || runOn !== undefined ? names.join(" ") : name),
    words: namesOf(names),
    ideographs: "",
    as: isTitled ? "titled" : nameStart > 0 && isWritten && !ABBREVIATION.test(name) ? "greeted" : "bare",
  };
}

/**
 * A name without a greeting at the head of a text: before a greeting that follows it, with a father's name, or one that is known as a given
 * name and set off by a comma, unless the sentence goes on about its bearer.
 */
function vocativeOf(line: string, folded: string, isFollowed: boolean): Greeted | undefined {
  const start = answers.exec(folded)?.[0].length ?? 0;
  const helloAt = start === 0 ? folded.search(HELLO_WITHIN) : folded.length;
  const markAt = start + line.slice(start).search(/[,،!]|$/);
  const end = Math.min(helloAt, markAt);
  const words = line.slice(start, end).trim().split(/ +/);
  const foldedWords = words.map(foldedLine);
  const first = foldedWords[0] ?? "";
  if (words.length > 3 || !words.every(isName) || words.some(namesNobody) || foldedWords.some(isNoVocative))
    return undefined;
  const after = folded.slice(end).replace(/^[ ,،!-]+/, "");
  const isHello = HELLO.test(after);
  const isSetOff = /[,،!]/.test(line.charAt(end)) && (after !== "" || (isFollowed && start === 0));
  const isRussian =
    words.length > 1 && words.length < 4 && PATRONYMIC.test(latinOf(foldedWords[words.length > 2 ? 2 : 1] ?? ""));
  const isGiven = words.length < 3 && (isHello ? isGivenName(first) : isSurelyGivenName(first));
  const isLikely = isHello && start === 0 && words.length < 3 && foldedWords.every(({ length }) => length > 3);
  const isSpokenTo =
    isHello || (isSetOff && !DATE.test(after) && !remarks.test(after) && !isOneOfSome(line.slice(end)));
  if (!isSpokenTo || !(isGiven || isRussian || (isLikely && !ARABIC.test(first)))) return undefined;
  return { shown: words.join(" "), words: namesOf(words), ideographs: "", as: "greeted" };
}

/** `Marco, Giulia and I were there`. */
function isOneOfSome(after: string): boolean {
  return /^[,،] ?\S{2,30} (?:and|und|y|e|et|и|مع) /.test(after);
}

function isNoVocative(word: string): boolean {
  return noVocatives.test(word) || NO_LETTERS.test(word);
}

/**
 * The given name, or more of them, that a sentence follows without a mark: `hola lupita ya tienes`. Written small, each has to be
 * nothing but a name.
 */
function givenBefore(words: readonly string[]): readonly string[] | undefined {
  const [first = "", ...rest] = words;
  const isWritten = isName(first) && !ARABIC.test(first);
  const known = isWritten ? isGivenName : isSurelyGivenName;
  if (!known(foldedLine(first)) || (rest.length === 0 && isWritten)) return undefined;
  const next = rest.findIndex((word) =>
    isWritten ? !isName(word) && !PARTICLE.test(foldedLine(word)) : !isSurelyGivenName(foldedLine(word)),
  );
  if (next < 0) return isWritten ? undefined : words;
  const follower = foldedLine(rest[next] ?? "");
  return fillers.test(follower) ? [first, ...rest.slice(0, next)] : undefined;
}

function namesOf(words: readonly string[]): readonly string[] {
  return words.map(foldedLine).filter((word) => !PARTICLE.test(word));
}

/** `et` in a line that names two. */
function isBetween(word: string, several: number): boolean {
  return several > 0 && PARTICLE.test(foldedLine(word));
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

/** `Eng.º` and `Prezado(a)` with what is set behind them for the other sex. */
function startingWith(words: string): RegExp {
  return new RegExp(
    `^(?:${words})(?![${LETTER}'’-])(?:[.]?[ºª°]|[.][oa](?![${LETTER}]))?(?:[(][a-z]{1,3}[)])?[.]?[ ,!.،]*`,
  );
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
