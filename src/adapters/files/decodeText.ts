/** What bytes say as text, and in which encoding. `undefined` text: they are no text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** So much of a file decides its encoding. */
const SAMPLE = 64 * 1024;
/** Below this share of characters that one would expect, an encoding is not believed. */
const BELIEVABLE = 0.7;

/** The text of bytes that are one, whatever encoding: BOM, UTF-8, UTF-16, then the likeliest of the older ones. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return { text: decodeAs(bytes, marked), encoding: marked };
  const wide = wideEncoding(bytes.subarray(0, SAMPLE));
  if (wide !== undefined) return { text: decodeAs(bytes, wide), encoding: wide };
  if (isValid(bytes, "utf-8")) return { text: decodeAs(bytes, "utf-8"), encoding: "utf-8" };
  const encoding = likeliest(bytes.subarray(0, SAMPLE));
  return { text: decodeAs(bytes, encoding), encoding };
}

/** Decodes leniently; a label that the platform does not know counts as Western. */
export function decodeAs(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Control characters that no text holds, apart from UTF-16: then it is some binary format. */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (markedEncoding(sample) !== undefined || wideEncoding(sample) !== undefined) return false;
  let controls = 0;
  for (const byte of sample)
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a && byte !== 0x1b) controls += 1;
  return controls > sample.length / 500;
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without a mark: spaces, digits and line ends have a zero on the same side each time. */
function wideEncoding(sample: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = Math.max(2, sample.length / 40);
  if (odd > enough && even * 20 < odd) return "utf-16le";
  if (even > enough && odd * 20 < even) return "utf-16be";
  return undefined;
}

function isValid(bytes: Uint8Array, label: string): boolean {
  try {
    // A stream may end within a character: a sample does, and so does a file that was cut.
    new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

interface Candidate {
  readonly label: string;
  /** The share of pairs of bytes, or of single high bytes, that are everyday characters of the language. */
  readonly score: (sample: Uint8Array) => number;
}

/**
 * Encodings of two bytes are told apart by where their everyday characters lie: GB 2312 level 1 (rows B0–D7) and its punctuation, Big5
 * level 1 (A4–C6), kana in Shift_JIS (82, 83), syllables in EUC-KR (B0–C8). The order breaks ties.
 */
const candidates: readonly Candidate[] = [
  { label: "euc-kr", score: pairs((lead, trail) => lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1) },
  {
    label: "gb18030",
    score: pairs((lead, trail) => trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))),
  },
  { label: "big5", score: pairs((lead, trail) => isBig5Everyday(lead, trail)) },
  { label: "shift_jis", score: shiftJis },
  { label: "windows-1251", score: cyrillic },
];

function likeliest(sample: Uint8Array): string {
  let best = { label: "windows-1252", score: BELIEVABLE };
  for (const { label, score } of candidates) {
    if (!isValid(sample, label)) continue;
    const reached = score(sample);
    if (reached > best.score) best = { label, score: reached };
  }
  return best.label;
}

function isBig5Everyday(lead: number, trail: number): boolean {
  return (lead >= 0xa4 && lead <= 0xc6) || (lead === 0xa1 && trail >= 0x40);
}

function pairs(isEveryday: (lead: number, trail: number) => boolean): (sample: Uint8Array) => number {
  return (sample) => {
    let all = 0;
    let everyday = 0;
    for (let at = 0; at + 1 < sample.length; at++) {
      const lead = sample[at] ?? 0;
      if (lead < 0x80) continue;
      all += 1;
      at += 1;
      if (isEveryday(lead, sample[at] ?? 0)) everyday += 1;
    }
    return all === 0 ? 0 : everyday / all;
  };
}

/** Japanese has kana; half-width katakana are single bytes. */
function shiftJis(sample: Uint8Array): number {
  let kana = 0;
  let everyday = 0;
  let all = 0;
  for (let at = 0; at < sample.length; at++) {
    const lead = sample[at] ?? 0;
    if (lead < 0x80) continue;
    all += 1;
    if (lead >= 0xa1 && lead <= 0xdf) continue;
    at += 1;
    if (lead === 0x82 || lead === 0x83) kana += 1;
    if (lead >= 0x81 && lead <= 0x97) everyday += 1;
  }
  return kana * 10 < all ? 0 : everyday / all;
}

/** Russian words are runs of high bytes; an accented Western letter stands among plain ones. */
function cyrillic(sample: Uint8Array): number {
  let high = 0;
  let inRuns = 0;
  let run = 0;
  for (const byte of [...sample, 0]) {
    if (byte >= 0xc0) run += 1;
    else {
      if (run >= 3) inRuns += run;
      run = 0;
    }
    if (byte >= 0x80) high += 1;
  }
  return high === 0 ? 0 : inRuns / high;
}
