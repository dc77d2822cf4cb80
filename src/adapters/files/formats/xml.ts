import type { Reading } from "../reading";
import { XmlWalker } from "../xml";

/** Any other XML: Word's and Excel's of 2003, an electronic invoice. The text of each element on its own line. */
export function readXml(bytes: Uint8Array, reading: Reading): void {
  let text = "";
  const endText = (): void => {
    const trimmed = text.trim();
    text = "";
    if (trimmed !== "") reading.add(`${trimmed}\n`);
  };
  const walker = new XmlWalker(
    {
      start: endText,
      close: endText,
      text: (part) => {
        text += part;
      },
    },
    reading,
  );
  walker.write(bytes);
  walker.end();
}
