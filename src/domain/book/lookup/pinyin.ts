import { packedReadings } from "./packedReadings";
import { FIRST_IDEOGRAPH, IDEOGRAPHS, unpackReadings } from "./readings";

/** How syllables are spelt, and which of them an ideograph is read as. */
export interface Pinyin {
  /** Each syllable's spellings: `lv` is written `lu` and `lyu` as well. The first syllable stands for what has no reading. */
  readonly spellings: ReadonlyArray<readonly string[]>;
  /** Where the readings of each ideograph begin in `readings`; one more at the end. */
  readonly from: Uint16Array;
  readonly readings: Uint16Array;
}

const LETTERS = /^[a-z]+$/;
const TWO_LETTER_INITIAL = /^[zcs]h/;
const LONGEST = 64;
/** Where in the word the readings of the characters so far may have come to, kept from call to call so that nothing is allocated. */
let reached = new Uint8Array(LONGEST + 1);
let reachedNext = new Uint8Array(LONGEST + 1);
let pinyin: Pinyin | undefined;

/** The readings, unpacked at first use. */
export function thePinyin(): Pinyin {
  return (pinyin ??= unpack());
}

/** Whether a word may be pinyin at all. */
export function mayBePinyin(word: string): boolean {
  return word.length <= LONGEST && LETTERS.test(word);
}

/**
 * Reads a word as pinyin of the characters from `start` on: whole syllables, initials (`zh` or `z` for 中), or some of each; the last
 * syllable may be begun only. Gives where the characters end that it covers, or -1.
 */
export function readPinyin(units: ArrayLike<number>, start: number, end: number, word: string): number {
  const { spellings, from: firstReading, readings } = thePinyin();
  reached[0] = 0;
  let count = 1;
  for (let at = start; at < end && count > 0; at++) {
    const index = ideographIndex(units[at] ?? 0);
    let nextCount = 0;
    for (let number = firstReading[index] ?? 0; number < (firstReading[index + 1] ?? 0); number++) {
      for (const spelling of spellings[readings[number] ?? 0] ?? []) {
        for (let state = 0; state < count; state++) {
          const from = reached[state] ?? 0;
          if (word.charCodeAt(from) !== spelling.charCodeAt(0)) continue;
          const common = commonLength(word, from, spelling);
          if (from + common === word.length) return at + 1;
          nextCount = withState(from + 1, nextCount);
          if (common >= 2 && TWO_LETTER_INITIAL.test(spelling)) nextCount = withState(from + 2, nextCount);
          if (common === spelling.length) nextCount = withState(from + common, nextCount);
        }
      }
    }
    [reached, reachedNext] = [reachedNext, reached];
    count = nextCount;
  }
  return -1;
}

/** The number of an ideograph among those with readings; for any other unit one beyond them. */
export function ideographIndex(unit: number): number {
  return unit >= FIRST_IDEOGRAPH && unit < FIRST_IDEOGRAPH + IDEOGRAPHS ? unit - FIRST_IDEOGRAPH : IDEOGRAPHS + 1;
}

function withState(state: number, count: number): number {
  for (let at = 0; at < count; at++) if (reachedNext[at] === state) return count;
  reachedNext[count] = state;
  return count + 1;
}

function commonLength(word: string, from: number, spelling: string): number {
  let length = 0;
  while (length < spelling.length && word.charCodeAt(from + length) === spelling.charCodeAt(length)) length += 1;
  return length;
}

function unpack(): Pinyin {
  const { syllables, from, readings } = unpackReadings(packedReadings);
  return {
    spellings: syllables.map((syllable) =>
      syllable === ""
        ? []
        : syllable.indexOf("v") < 0
          ? [syllable]
          : [syllable, syllable.replace("v", "u"), syllable.replace("v", "yu")],
    ),
    from,
    readings,
  };
}
