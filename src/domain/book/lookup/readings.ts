/** CJK Unified Ideographs U+4E00 to U+9FFF. */
export const FIRST_IDEOGRAPH = 0x4e00;
export const IDEOGRAPHS = 0xa000 - FIRST_IDEOGRAPH;

/** How ideographs are read. Syllables are numbered in alphabetical order, so that those with one beginning stand together. */
export interface Readings {
  /** Without tones, ü as v. The first is empty: no reading is known. */
  readonly syllables: readonly string[];
  /** Where the readings of each ideograph begin in `readings`; one more at the end. */
  readonly from: Uint16Array;
  /** Numbers of syllables, the commonest reading of an ideograph first. */
  readonly readings: Uint16Array;
}

/** Symbols of the packed form: the commonest syllables are one, the others two of which the first is one of the last. */
const FIRST_SYMBOL = 0x28;
const SYMBOLS = 0x7f - FIRST_SYMBOL;
const LEADS = 4;
const SINGLES = SYMBOLS - LEADS;
const ANOTHER = "!";

/**
 * Packs the readings of all ideographs: the syllables with the commonest first, a new line, and each ideograph's syllables in symbols
 * of ASCII, with a mark before each further reading of the same one.
 */
export function packReadings(all: ReadonlyArray<readonly string[]>): string {
  const count = new Map<string, number>();
  const complete = all.map((readings) => (readings.length === 0 ? [""] : readings));
  for (const readings of complete) for (const syllable of readings) count.set(syllable, (count.get(syllable) ?? 0) + 1);
  const syllables = Array.from(count.keys()).sort(
    (one, other) => (count.get(other) ?? 0) - (count.get(one) ?? 0) || (one < other ? -1 : 1),
  );
  const symbols = new Map(syllables.map((syllable, number) => [syllable, symbolsOf(number)]));
  const packed = complete.map((readings) => readings.map((syllable) => symbols.get(syllable) ?? "").join(ANOTHER));
  return `${syllables.join(" ")}\n${packed.join("")}`;
}

/** Reads what {@link packReadings} made of whatever number of ideographs. */
export function unpackReadings(packed: string): Readings {
  const end = packed.indexOf("\n");
  const byCount = packed.slice(0, end).split(" ");
  const syllables = [""].concat(byCount.filter((syllable) => syllable !== "").sort());
  const numbers = new Map(syllables.map((syllable, number) => [syllable, number]));
  const inOrder = Uint16Array.from(byCount, (syllable) => numbers.get(syllable) ?? 0);
  const from: number[] = [];
  const readings: number[] = [];
  let isFurther = false;
  for (let at = end + 1; at < packed.length; at++) {
    if (packed.charAt(at) === ANOTHER) {
      isFurther = true;
      continue;
    }
    if (!isFurther) from.push(readings.length);
    isFurther = false;
    const first = packed.charCodeAt(at) - FIRST_SYMBOL;
    const number =
      first < SINGLES ? first : SINGLES + (first - SINGLES) * SYMBOLS + packed.charCodeAt(++at) - FIRST_SYMBOL;
    readings.push(inOrder[number] ?? 0);
  }
  from.push(readings.length);
  return { syllables, from: Uint16Array.from(from), readings: Uint16Array.from(readings) };
}

function symbolsOf(number: number): string {
  if (number < SINGLES) return symbol(number);
  const beyond = number - SINGLES;
  return symbol(SINGLES + Math.floor(beyond / SYMBOLS)) + symbol(beyond % SYMBOLS);
}

function symbol(value: number): string {
  return String.fromCharCode(FIRST_SYMBOL + value);
}
