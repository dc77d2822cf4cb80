/** Texts by what is left of their starts when letters are left out: texts that slips have made of one another share such a rest. */
export interface DeletesIndex {
  /** Visits once, by its number, each text that may be within its slips of this one, and some that are not. */
  readonly visit: (text: string, found: (number: number) => void) => void;
}

/** Letters from the start that rests are made of, by how many slips: the more letters, the fewer texts share a rest by chance. */
const PREFIXES = [64, 12, 10];
const LETTERS = 26;
/** 2^32 divided by the golden ratio, which spreads what is multiplied by it. */
const MULTIPLIER = 0x9e3779b1;

/** Index of texts that are looked for with so many slips, two at most. */
export function deletesIndex(texts: readonly string[], slips: number): DeletesIndex {
  let count = 0;
  texts.forEach((text) => {
    eachRest(text, slips, () => count++);
  });
  let places = 16;
  while (places < count) places *= 2;
  /** Where the entries of each place begin; while they are laid down, where the next one goes. */
  const starts = new Int32Array(places + 1);
  const numbers = new Int32Array(count);
  const signatures = new Int32Array(texts.length);
  const place = (hash: number): number => hash & (places - 1);
  texts.forEach((text) => {
    eachRest(text, slips, (hash) => {
      starts[place(hash)] = (starts[place(hash)] ?? 0) + 1;
    });
  });
  for (let at = 1; at <= places; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  texts.forEach((text, number) => {
    signatures[number] = signatureOf(text);
    eachRest(text, slips, (hash) => {
      const at = (starts[place(hash)] ?? 0) - 1;
      starts[place(hash)] = at;
      numbers[at] = number;
    });
  });
  const seen = new Int32Array(texts.length);
  let turn = 0;
  return {
    visit: (text, found) => {
      const own = signatureOf(text);
      turn++;
      eachRest(text, slips, (hash) => {
        const end = starts[place(hash) + 1] ?? 0;
        for (let at = starts[place(hash)] ?? 0; at < end; at++) {
          const number = numbers[at] ?? 0;
          if (!mayBeWithin(own, signatures[number] ?? 0, slips) || seen[number] === turn) continue;
          seen[number] = turn;
          found(number);
        }
      });
    },
  };
}

/** Gives the hash of the prefix, and of what is left of it without each one and each two of its letters. */
function eachRest(text: string, slips: number, visit: (hash: number) => void): void {
  const length = Math.min(text.length, PREFIXES[slips] ?? 0);
  for (let first = slips > 0 ? 0 : length; first <= length; first++)
    for (let second = slips > 1 && first < length ? first + 1 : length; second <= length; second++) {
      let hash = 0;
      for (let at = 0; at < length; at++)
        if (at !== first && at !== second) hash = Math.imul(hash + text.charCodeAt(at), MULTIPLIER);
      visit(hash ^ (hash >>> 15));
    }
}

/** One bit for each letter that occurs; above them the length. */
function signatureOf(text: string): number {
  let signature = text.length << LETTERS;
  for (let at = 0; at < text.length; at++) signature |= 1 << (text.charCodeAt(at) % LETTERS);
  return signature;
}

/** A slip changes the length by one at most, and two letters. */
function mayBeWithin(one: number, other: number, slips: number): boolean {
  const longer = (one >>> LETTERS) - (other >>> LETTERS);
  if (longer > slips || -longer > slips) return false;
  let bits = ((one ^ other) << (32 - LETTERS)) >>> 0;
  for (let left = 2 * slips; bits !== 0; left--) {
    if (left === 0) return false;
    bits &= bits - 1;
  }
  return true;
}
