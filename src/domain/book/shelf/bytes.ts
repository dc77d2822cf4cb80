import { appendBytes } from "../lookup/keyBytes";

/** Writes numbers and texts into bytes that grow. */
export class ByteWriter {
  private bytes = new Uint8Array(1_024);
  private end = 0;

  /** A whole number from 0 to 2^53 - 1, seven bits to a byte, the lowest first. */
  number(value: number): void {
    this.makeRoom(8);
    let rest = value;
    while (rest > 0x7f) {
      this.bytes[this.end++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.bytes[this.end++] = rest;
  }

  /** A text in the form of `keyBytes.ts`, behind its length in bytes. */
  text(value: string): void {
    this.makeRoom(8 + value.length * 3);
    const start = this.end + lengthOfNumber(value.length * 3);
    const length = appendBytes(this.bytes, start, value) - start;
    this.number(length);
    this.bytes.copyWithin(this.end, start, start + length);
    this.end += length;
  }

  /** Bytes as they are, without their length. */
  raw(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    this.bytes.set(bytes, this.end);
    this.end += bytes.length;
  }

  written(): Uint8Array {
    return this.bytes.slice(0, this.end);
  }

  private makeRoom(more: number): void {
    if (this.end + more <= this.bytes.length) return;
    const larger = new Uint8Array(this.bytes.length * 2 + more);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Reads what a {@link ByteWriter} wrote, in the same order. Beyond the end, and where bytes are damaged, numbers are 0 and texts end early. */
export class ByteReader {
  at = 0;

  constructor(readonly bytes: Uint8Array) {}

  number(): number {
    const first = this.bytes[this.at++] ?? 0;
    // Nearly all are as small as that, and a large book has millions.
    if (first < 0x80) return first;
    let value = first & 0x7f;
    for (let unit = 0x80; unit < 2 ** 56; unit *= 0x80) {
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) break;
    }
    return value;
  }

  text(): string {
    const start = this.skipText();
    return textIn(this.bytes, start, this.at);
  }

  /** Passes a text over and gives where it began; it ends where the reader stands then. */
  skipText(): number {
    const length = this.number();
    const start = Math.min(this.at, this.bytes.length);
    this.at = Math.min(start + length, this.bytes.length);
    return start;
  }

  isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }
}

/** So many units become text at once. */
const CHUNK = 1_024;
const units = new Uint16Array(CHUNK);

/** The text of bytes in the form of `keyBytes.ts`. Put together from single characters it would take many times the memory. */
export function textIn(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end;) {
    let length = 0;
    while (at < end && length < CHUNK) {
      const first = bytes[at++] ?? 0;
      if (first < 0x80) units[length++] = first;
      else {
        const second = (bytes[at++] ?? 0) & 0x3f;
        if (first < 0xe0) units[length++] = ((first & 0x1f) << 6) | second;
        else units[length++] = ((first & 0x0f) << 12) | (second << 6) | ((bytes[at++] ?? 0) & 0x3f);
      }
    }
    text += String.fromCharCode.apply(undefined, units.subarray(0, length) as unknown as number[]);
  }
  return text;
}

function lengthOfNumber(value: number): number {
  let length = 1;
  for (let rest = value; rest > 0x7f; rest = Math.floor(rest / 0x80)) length += 1;
  return length;
}
