import { htmlToText, THREAD_MARK } from "../../../domain/draft/htmlText";
import { decodeAs, decodeText } from "../decodeText";
import type { Reading } from "../reading";

/** Where a page says in which encoding it is (HTML standard, 13.2.3.2: within the first 1,024 bytes). */
const DECLARED = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i;

/** A web page as a file. What a spreadsheet program saves as "web page" is one too. */
export function readHtml(bytes: Uint8Array, reading: Reading): void {
  const head = decodeAs(bytes.subarray(0, 1024), "latin1");
  const guessed = decodeText(bytes);
  const declared = DECLARED.exec(head)?.[1];
  const isSure = guessed.encoding.startsWith("utf-");
  readHtmlText(isSure || declared === undefined ? guessed.text : decodeAs(bytes, declared), reading);
}

/** HTML that is text already: the body of a message. */
export function readHtmlText(html: string, reading: Reading): void {
  reading.add(htmlToText(html).split(THREAD_MARK).join(""));
}
