/** Printable ASCII without quote and backslash, which JSON would escape, twice over, and without the blank, the hyphen and the bar. */
const ALPHABET = alphabet();
const BASE = 91;

function alphabet(): string {
  let letters = "";
  for (let code = 0x21; code < 0x7f; code++)
    if (code !== 0x22 && code !== 0x5c && code !== 0x7c) letters += String.fromCharCode(code);
  return letters;
}

/** Bytes as text: 13 bits, now and then 14, in two characters (the scheme of basE91). */
export function encodeBase91(bytes: Uint8Array): string {
  let text = "";
  let [queue, bits] = [0, 0];
  const put = (value: number): void => {
    text += ALPHABET.charAt(value % BASE) + ALPHABET.charAt(Math.floor(value / BASE));
  };
  bytes.forEach((byte) => {
    queue |= byte << bits;
    bits += 8;
    if (bits <= 13) return;
    const isShort = (queue & 8_191) > 88;
    put(queue & (isShort ? 8_191 : 16_383));
    const taken = isShort ? 13 : 14;
    queue >>= taken;
    bits -= taken;
  });
  if (bits > 0) put(queue);
  return text;
}

/** The bytes of such a text, after which a zero may stand that is none of them. */
export function decodeBase91(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 7) / 8));
  let [length, queue, bits] = [0, 0, 0];
  for (let at = 0; at + 1 < text.length; at += 2) {
    const value = ALPHABET.indexOf(text.charAt(at)) + BASE * ALPHABET.indexOf(text.charAt(at + 1));
    queue |= value << bits;
    bits += (value & 8_191) > 88 ? 13 : 14;
    while (bits > 7) {
      bytes[length++] = queue & 255;
      queue >>= 8;
      bits -= 8;
    }
  }
  return bytes.subarray(0, length);
}
