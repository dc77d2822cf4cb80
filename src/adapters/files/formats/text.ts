import { decodeText } from "../decodeText";
import type { Reading } from "../reading";

/** No encoding takes more for a character, so that the text is still told to be cut where it is. */
const MOST_BYTES_PER_CHARACTER = 4;

/** Plain text, CSV among it, in whatever encoding. */
export function readPlainText(bytes: Uint8Array, reading: Reading): void {
  const enough = bytes.subarray(0, reading.limits.characters * MOST_BYTES_PER_CHARACTER + 4);
  reading.add(
    decodeText(enough)
      .text.replace(/^\ufeff/, "")
      .replace(/\r\n?/g, "\n"),
  );
}
