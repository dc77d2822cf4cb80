import { foldText } from "../foldText";
import { hitsIn } from "../lexicon";
import type { PhraseTrie } from "../phraseTrie";
import { signed, type Mention, type Reading, type Sign, type Spot } from "../reading";
import { documentNumbers } from "../structure/documentNumbers";
import { findPattern, patternNames, type Span } from "../structure/patterns";
import { paperFeature, type NamePlace, type Shape } from "./paperFeatures";

/** A paper says what it is at its beginning, and shows who signs it at its end. */
const BEGINNING = 16_000;
const END = 4_000;
/** A name within this many characters of the beginning stands in the heading. */
const HEADING = 500;
const NUMBERS_WITHIN = 2_000;
const LONGEST_TITLE = 70;
const SHORT = 600;
const LONG = 12_000;
const LONG_LINE = 160;
/** What a phrase still counts within a sentence. */
const IN_PROSE = 0.7;
const MANY = 4;
const FEW_DIGITS = 0.015;
const MANY_DIGITS = 0.09;
const PAGE = 2_000;
const SENTENCES_A_PAGE = 6;
const NUMBERED_CLAUSE =
  /^\s*(?:\d{1,2}(?:\.\d{1,2})?[.)、．]\s|article\s|artikel\s|art[íi]culo\s|cl[áa]usula\s|ст\.|статья\s|art\.|§|第.{1,3}[条條]|المادة|clause\s|section\s)/i;
const MOST_NAMES = 200;

/** Reads the text of an attachment: every word and form that may show what it is. */
export function readPaper(text: string, phrases: PhraseTrie): Reading {
  const isWhole = text.length <= BEGINNING + END;
  const beginning = isWhole ? text : text.slice(0, BEGINNING);
  const parts = [partOf(beginning, 0, phrases)].concat(
    isWhole ? [] : [partOf(text.slice(-END), text.length - END, phrases)],
  );
  return {
    signs: parts.reduce<readonly Sign[]>((all, { signs }) => all.concat(signs), numbersIn(beginning)),
    mentions: parts.reduce<readonly Mention[]>((all, { mentions }) => all.concat(mentions), []),
    features: shapesOf(text, beginning).concat(formsIn(beginning)),
  };
}

function partOf(text: string, at: number, phrases: PhraseTrie): Pick<Reading, "signs" | "mentions"> {
  const { text: folded, origins } = foldText(text);
  const { signs, documents } = hitsIn(folded, phrases);
  const spotOf = ({ start, end }: Span): Spot => spotAt(at + (origins?.[start] ?? start), at + (origins?.[end] ?? end));
  return {
    signs: signs
      .filter(({ sense }) => sense.what !== "says")
      .map((hit) => ({
        kind: hit.sense.kind,
        by: { entry: hit.entry, weight: signed(hit.sense) },
        factor: isInProse(hit, folded) ? IN_PROSE : 1,
        spot: spotOf(hit),
      })),
    mentions: documents.slice(0, MOST_NAMES).map((hit) => ({
      kind: hit.sense.kind,
      group: "text",
      entry: hit.entry,
      weight: hit.sense.weight,
      spot: spotOf(hit),
      features: [paperFeature(at === 0 ? placeOf(hit, folded) : "named")],
      cues: [],
    })),
  };
}

/** A field of a form stands in a short line; whole sentences only speak of it. */
function isInProse({ start, end }: Span, text: string): boolean {
  const before = text.lastIndexOf("\n", start);
  const after = text.indexOf("\n", end);
  return (after < 0 ? text.length : after) - before > LONG_LINE;
}

function spotAt(start: number, end: number): Spot {
  return { where: "attachment-text", start, end };
}

/** A title is a line of its own, or most of one, near the beginning. */
function placeOf({ start, end }: Span, text: string): NamePlace {
  if (start > HEADING) return "named";
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextBreak = text.indexOf("\n", end);
  const line = text.slice(lineStart, Math.min(nextBreak < 0 ? text.length : nextBreak, end + LONGEST_TITLE)).trim();
  return line.length <= LONGEST_TITLE && end - start >= line.length * 0.4 ? "title" : "heading";
}

function numbersIn(text: string): readonly Sign[] {
  return documentNumbers(text.slice(0, NUMBERS_WITHIN)).map(({ kind, start, end }) => ({
    kind,
    by: { feature: paperFeature("number") },
    factor: 1,
    spot: spotAt(start, end),
  }));
}

function shapesOf(text: string, beginning: string): Reading["features"] {
  const lines = beginning.split("\n").filter((line) => line.trim() !== "");
  const count = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length;
  const share = (pattern: RegExp): number => (beginning.match(pattern) ?? []).length / (beginning.length + 1);
  const digits = share(/\d/g);
  const isTrue: ReadonlyArray<readonly [Shape, boolean]> = [
    ["any", true],
    ["short", text.length < SHORT],
    ["long", text.length > LONG],
    ["paragraphs", lines.filter(({ length }) => length > LONG_LINE).length > lines.length / 4],
    ["columns", count(/\d[\d.,]*\D{1,40}\d[\d.,]*\D{1,40}\d/) >= 3],
    ["labels", count(/^[^:：\n]{2,30}[:：]\s*\S/) >= Math.max(4, lines.length / 5)],
    ["few-digits", digits < FEW_DIGITS],
    ["many-digits", digits > MANY_DIGITS],
    ["sentences", share(/[a-z\u0430-\u044f)"][.!?]\s|[。！？]/g) * PAGE > SENTENCES_A_PAGE],
    ["bullets", count(/^\s*[•·*▪■●–-]\s/) >= 4],
    ["questions", (beginning.match(/[?？؟]/g) ?? []).length >= 2],
    ["numbered-clauses", count(NUMBERED_CLAUSE) >= 5],
    ["blanks", count(/_{4,}|\.{6,}|…{2,}/) >= 2],
  ];
  return isTrue.filter(([, holds]) => holds).map(([name]) => ({ feature: paperFeature(name) }));
}

function formsIn(text: string): Reading["features"] {
  return patternNames.reduce<Reading["features"]>((all, name) => {
    const spans = findPattern(name, text);
    const [first] = spans;
    if (first === undefined) return all;
    const spot = spotAt(first.start, first.end);
    return all.concat(
      { feature: paperFeature(`form ${name}`), spot },
      spans.length >= MANY ? [{ feature: paperFeature(`many ${name}`), spot }] : [],
    );
  }, []);
}
