import { NoText, type Reading } from "../reading";

// [MS-OXRTFCP] 2.1.3.1: header, dictionary, and the two types.
const HEADER_LENGTH = 16;
const COMPRESSED = 0x75465a4c;
const UNCOMPRESSED = 0x414c454d;
const DICTIONARY = 4_096;
const INITIAL =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArial" +
  "Times New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

/** The rich text that Outlook keeps compressed in a message. Its declared size is not trusted. */
export function inflateRtf(bytes: Uint8Array, reading: Reading): Uint8Array {
  if (bytes.length < HEADER_LENGTH) throw new NoText("damaged");
  const type = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  if (type === UNCOMPRESSED) return bytes.subarray(HEADER_LENGTH);
  if (type !== COMPRESSED) throw new NoText("damaged");
  const dictionary = new Uint8Array(DICTIONARY);
  dictionary.set(new TextEncoder().encode(INITIAL));
  let write = INITIAL.length;
  const out: number[] = [];
  const put = (byte: number): void => {
    out.push(byte);
    dictionary[write] = byte;
    write = (write + 1) % DICTIONARY;
  };
  let at = HEADER_LENGTH;
  while (at < bytes.length) {
    const control = bytes[at++] ?? 0;
    reading.inflated(0, out.length, at);
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0);
        continue;
      }
      const reference = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const offset = reference >> 4;
      if (offset === write) return Uint8Array.from(out);
      const length = (reference & 0x0f) + 2;
      for (let index = 0; index < length; index++) put(dictionary[(offset + index) % DICTIONARY] ?? 0);
    }
  }
  return Uint8Array.from(out);
}
