const WORD = 0x1_0000_0000;
const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** The square roots of the first eight primes, and the cube roots of the first sixty-four (FIPS 180-4, §5.3.3 and §4.2.2). */
let roots: readonly number[] = [];
const cubeRoots: number[] = [];

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 lower-case hex digits. A lone surrogate counts as U+FFFD, as in every encoder. Written
 * here since classic Outlook's runtime has no crypto, for short texts and in few bytes.
 */
export function sha256Hex(text: string): string {
  if (cubeRoots.length === 0) roots = makeRoots();
  const words = paddedWords(text);
  let state = roots;
  for (let block = 0; block < words.length; block += 16) state = afterBlock(state, words.slice(block, block + 16));
  return state.map((word) => `0000000${(word >>> 0).toString(16)}`.slice(-8)).join("");
}

function makeRoots(): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < 64; candidate++)
    if (primes.every((prime) => candidate % prime > 0)) {
      primes.push(candidate);
      cubeRoots.push(fractionOf(Math.pow(candidate, 1 / 3)));
    }
  return primes.slice(0, 8).map((prime) => fractionOf(Math.sqrt(prime)));
}

/** The first 32 bits behind the point. */
function fractionOf(root: number): number {
  return ((root % 1) * WORD) | 0;
}

/** UTF-8 in words of 32 bits, a bit that says where it ends, and how many bits it has at the end of the last block. */
function paddedWords(text: string): readonly number[] {
  const escaped = encodeURIComponent(text.replace(SURROGATES, (found) => (found.length > 1 ? found : "\ufffd")));
  const words: number[] = [];
  let length = 0;
  const put = (byte: number): void => {
    words[length >> 2] = at(words, length >> 2) | (byte << (24 - (length % 4) * 8));
    length++;
  };
  escaped.replace(/%..|[^]/g, (found) => {
    put(found.length > 1 ? parseInt(found.slice(1), 16) : found.charCodeAt(0));
    return "";
  });
  const bits = length * 8;
  put(0x80);
  words[(((length + 7) >> 6) << 4) + 15] = bits;
  return words;
}

function afterBlock(state: readonly number[], words: number[]): readonly number[] {
  /** The newest in front: the first eight are the standard's a to h. */
  const mixed = state.slice();
  cubeRoots.forEach((constant, round) => {
    if (round > 15)
      words.push(
        (at(words, round - 16) +
          at(words, round - 7) +
          stirred(at(words, round - 15), 7, 18, 3, true) +
          stirred(at(words, round - 2), 17, 19, 10, true)) |
          0,
      );
    const a = at(mixed, 0);
    const b = at(mixed, 1);
    const c = at(mixed, 2);
    const e = at(mixed, 4);
    const first =
      at(mixed, 7) + stirred(e, 6, 11, 25) + ((e & at(mixed, 5)) ^ (~e & at(mixed, 6))) + constant + at(words, round);
    mixed.unshift((first + stirred(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0);
    mixed[4] = (at(mixed, 4) + first) | 0;
  });
  return state.map((word, index) => (word + at(mixed, index)) | 0);
}

/** Turned to the right by one, another and a third number of bits (or shifted by that), and all of these taken together. */
function stirred(word: number, one: number, other: number, third: number, isShift?: true): number {
  return turned(word, one) ^ turned(word, other) ^ (isShift ? word >>> third : turned(word, third));
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}
