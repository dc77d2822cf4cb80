import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { Converter } from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";
import { FIRST_IDEOGRAPH, IDEOGRAPHS, packReadings } from "../src/domain/book/lookup/readings";

/**
 * Writes the tables that Chinese names are searched by: how each ideograph is read, and the simplified character for each
 * traditional one. `npm run generate`; with `--check` it writes nothing and fails where a table is not what the packages say.
 */
const isCheck = process.argv.includes("--check");
/** As every reading of every rare character would double the work and the noise, and not the finds. */
const MOST_READINGS = 3;
const HAS_VOWEL = /[aeiouv]/;
/** Rows of GB 2312 that hold ideographs: characters in use. The others have the reading that is theirs first. */
const FIRST_ROW = 0xb0;
const LAST_ROW = 0xf7;

const convert = Converter({ from: "t", to: "cn" });
const characters = Array.from({ length: IDEOGRAPHS }, (_, index) => String.fromCharCode(FIRST_IDEOGRAPH + index));
const isKnown = new Set(characters);
const inUse = new Set(gb2312());
const traditionalOf = new Map<string, readonly string[]>();
for (const character of characters) {
  const simple = simplifiedOf(character);
  if (simple !== character) traditionalOf.set(simple, [...(traditionalOf.get(simple) ?? []), character]);
}

const modules = {
  "src/domain/book/lookup/packedReadings.ts":
    "// Packed by `npm run generate` from pinyin-pro 3 (MIT License, copyright 2022-present zh-lx).\n" +
    `export const packedReadings =\n  ${JSON.stringify(packReadings(characters.map(readingsOf)))};\n`,
  "src/domain/book/lookup/simplified.ts":
    "// Packed by `npm run generate` from OpenCC: a traditional character, then the simplified one for it.\n" +
    `export const simplified =\n  ${JSON.stringify(characters.flatMap(simplifiedPair).join(""))};\n`,
};
for (const [file, text] of Object.entries(modules)) {
  if (!isCheck) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`${file} is not what the packages say: run npm run generate`);
    process.exitCode = 1;
  }
}

/** Those that the table keeps: none for a traditional character that is read as the simplified one, which stands for it once folded. */
function readingsOf(character: string): readonly string[] {
  const simple = simplifiedOf(character);
  const all = allReadings(character);
  if (simple !== character) return all.every((reading) => allReadings(simple).includes(reading)) ? [] : all;
  return inUse.has(character) ? withTraditional(character, all) : all;
}

/** 干 stands for 乾 too, and is read as that. */
function withTraditional(character: string, all: readonly string[]): readonly string[] {
  const more = (traditionalOf.get(character) ?? []).flatMap((traditional) => allReadings(traditional).slice(0, 1));
  return [...new Set([...all, ...more])];
}

/** Without tones, ü as v; the commonest first, that of a surname with them. */
function allReadings(character: string): readonly string[] {
  const settings = { type: "array", toneType: "none", v: true } as const;
  const all = pinyin(character, { ...settings, multiple: true });
  const asSurname = pinyin(character, { ...settings, surname: "head" });
  const known = [...new Set([...all.slice(0, MOST_READINGS), ...asSurname])]
    .map((reading) => reading.replace("ê", "e"))
    .filter((reading) => reading !== character && HAS_VOWEL.test(reading));
  return inUse.has(character) ? known : known.slice(0, 1);
}

/** Itself where the simplified one is none of those with readings. */
function simplifiedOf(character: string): string {
  const simple = convert(character);
  return isKnown.has(simple) ? simple : character;
}

function simplifiedPair(character: string): readonly string[] {
  const simple = simplifiedOf(character);
  return simple === character ? [] : [character + simple];
}

function gb2312(): string {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new TextDecoder("gb2312").decode(new Uint8Array(bytes));
}
