const LF = 0x0a;
const CR = 0x0d;

/** Goes through the lines of bytes, whatever ends each: LF, CR, CRLF or the CR CR LF of files that were converted twice. Linear. */
export class ByteLines {
  /** Where the current line begins and ends, without what ends it. */
  start = 0;
  end = 0;
  /** Where the next line begins. */
  at = 0;
  private feed = -1;
  private carriage = -1;

  constructor(readonly bytes: Uint8Array) {}

  /** Goes to the next line; `false` after the last. */
  next(): boolean {
    if (this.at >= this.bytes.length) return false;
    if (this.feed < this.at) this.feed = this.find(LF);
    if (this.carriage < this.at) this.carriage = this.find(CR);
    this.start = this.at;
    this.end = Math.min(this.feed, this.carriage);
    this.at = this.end + this.lengthOfEnd();
    return true;
  }

  private find(byte: number): number {
    const found = this.bytes.indexOf(byte, this.at);
    return found < 0 ? this.bytes.length : found;
  }

  private lengthOfEnd(): number {
    if (this.bytes[this.end] === LF) return 1;
    if (this.bytes[this.end + 1] === LF) return 2;
    return this.bytes[this.end + 1] === CR && this.bytes[this.end + 2] === LF ? 3 : 1;
  }
}

/** Whether a byte is a space or a tab. */
export function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}

/** The bytes as ISO 8859-1, a character each: for names and parameters, which are ASCII. At most 4,096 of them. */
export function asciiOf(bytes: Uint8Array, start: number, end: number): string {
  const stop = Math.min(end, start + 4_096, bytes.length);
  let text = "";
  for (let at = start; at < stop; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** Pieces of one value, put together. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const [only, ...others] = pieces;
  if (only !== undefined && others.length === 0) return only;
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
