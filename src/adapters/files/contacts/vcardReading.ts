import { fromBase64, fromQuotedPrintable } from "./vcardContent";
import { isMessenger } from "./vcardInstantMessaging";
import { asciiOf, isBlank, joinBytes } from "./vcardLines";
import type { PropertyHead } from "./vcardProperty";

const READ: ReadonlySet<string> = new Set(
  "VERSION FN N NICKNAME ORG TITLE ROLE NOTE CATEGORIES ADR TZ LANG KIND URL AGENT X-ABLABEL X-ABSHOWAS".split(" "),
);
const EMAIL = /^(?:X-)?E-?MAIL-?\d{0,2}$/;
/** Bytes of a value that are read. No note of a person is longer, and a picture is not read at all. */
const LONGEST_VALUE = 64 * 1024;
const EQUALS = 0x3d;
const SPACE = 0x20;
/** ASCII with an escape of quoted-printable for something beyond it. */
const ESCAPED_LETTERS = /^[ -~]*?=[89A-F][0-9A-F][ -~]*$/i;

/** Whether a property holds mail addresses. */
export function isEmail(name: string): boolean {
  return EMAIL.test(name);
}

/** The value of one property while its lines come. Of those that matter nothing to the book, none is kept. */
export class PropertyReading {
  /** The last line ended in `=`, so that the next one goes on with it, indented or not. */
  isSoft = false;
  isTooLong = false;
  private readonly isKept: boolean;
  private readonly pieces: Uint8Array[] = [];
  private size = 0;

  constructor(readonly head: PropertyHead) {
    this.isKept = READ.has(head.name) || isEmail(head.name) || isMessenger(head.name);
  }

  get isBlank(): boolean {
    return this.pieces.every((piece) => piece.every(isBlank));
  }

  /** Adds what stands on a line. */
  add(bytes: Uint8Array, start: number, lineEnd: number): void {
    let end = lineEnd;
    this.isSoft = false;
    if (this.head.encoding === "quoted-printable") {
      while (end > start && isBlank(bytes[end - 1])) end -= 1;
      this.isSoft = end > start && bytes[end - 1] === EQUALS;
      if (this.isSoft) end -= 1;
    }
    if (end > start) this.keep(bytes.subarray(start, end));
  }

  /**
   * Adds a line that goes on with the value. Its first blank belongs to the folding, and any blank that an address would have inside;
   * after a soft break the first does so only where the text writes its own blanks as escapes.
   */
  addFolded(bytes: Uint8Array, lineStart: number, end: number): void {
    let start = lineStart;
    while (isEmail(this.head.name) && start + 1 < end && isBlank(bytes[start + 1])) start += 1;
    const isText = this.isSoft && (!isBlank(bytes[start]) || this.pieces[0]?.includes(SPACE) === true);
    this.add(bytes, isText ? start : start + 1, end);
  }

  /** Adds a line that nothing marks as more of this value, where it must be: base64, or a note whose line ends were not escaped. */
  addStray(bytes: Uint8Array, start: number, end: number): void {
    if (end === start) return;
    if (this.head.encoding === "base64") this.add(bytes, start, end);
    else if (this.head.name === "NOTE") {
      this.keep(Uint8Array.of(0x0a));
      this.add(bytes, start, end);
    }
  }

  /** The value without quoted-printable and base64; `undefined` for one that is empty or was not kept. */
  value(): Uint8Array | undefined {
    if (this.size === 0) return undefined;
    const bytes = joinBytes(this.pieces);
    if (this.head.encoding === "base64") return fromBase64(bytes);
    return this.isQuotedPrintable(bytes) ? fromQuotedPrintable(bytes) : bytes;
  }

  /** Some phones declare the charset only. */
  private isQuotedPrintable(bytes: Uint8Array): boolean {
    if (this.head.encoding === "quoted-printable") return true;
    return this.head.charset !== undefined && ESCAPED_LETTERS.test(asciiOf(bytes, 0, bytes.length));
  }

  private keep(piece: Uint8Array): void {
    if (!this.isKept) return;
    const room = LONGEST_VALUE - this.size;
    if (piece.length > room) this.isTooLong = true;
    if (room <= 0) return;
    this.pieces.push(piece.subarray(0, room));
    this.size += Math.min(room, piece.length);
  }
}
