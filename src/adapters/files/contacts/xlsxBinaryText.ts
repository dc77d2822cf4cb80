import { decodeAs } from "../decodeText";

/** The high byte of each character is there too; phonetic data follow; runs of formatting follow ([MS-XLS] 2.5.293). */
const WIDE = 0x01;
const PHONETIC = 0x04;
const RICH = 0x08;

/**
 * The shared strings of a binary workbook, which go on over the records that continue the first: each of those repeats, within a
 * string, how wide its characters are ([MS-XLS] 2.4.265, 2.5.293). What is cut ends the list.
 */
export function sharedStrings(records: readonly Uint8Array[]): readonly string[] {
  const strings: string[] = [];
  const bytes = new Continued(records);
  bytes.skip(8);
  while (bytes.hasMore()) {
    const length = bytes.u16();
    const flags = bytes.u8();
    const runs = (flags & RICH) === 0 ? 0 : bytes.u16();
    const phonetic = (flags & PHONETIC) === 0 ? 0 : bytes.u32();
    strings.push(bytes.characters(length, (flags & WIDE) !== 0));
    bytes.skip(4 * runs + phonetic);
  }
  return strings;
}

/** A string with its length before it, as a cell has it; `codePage` for a workbook older than Excel 97. */
export function cellString(record: Uint8Array, at: number, codePage: string | undefined): string {
  const length = (record[at] ?? 0) + 256 * (record[at + 1] ?? 0);
  if (codePage !== undefined) return decodeAs(record.subarray(at + 2, at + 2 + length), codePage);
  const isWide = ((record[at + 2] ?? 0) & WIDE) !== 0;
  return charactersOf(record.subarray(at + 3, at + 3 + length * (isWide ? 2 : 1)), isWide);
}

/** Narrow characters are the first 256 of Unicode. */
function charactersOf(bytes: Uint8Array, isWide: boolean): string {
  if (isWide) return decodeAs(bytes, "utf-16le");
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Bytes that go on from record to record. */
class Continued {
  private record = 0;
  private at = 0;

  constructor(private readonly records: readonly Uint8Array[]) {}

  hasMore(): boolean {
    while (this.record < this.records.length && this.left === 0) this.next();
    return this.record < this.records.length;
  }

  u8(): number {
    if (!this.hasMore()) return 0;
    this.at += 1;
    return this.current[this.at - 1] ?? 0;
  }

  u16(): number {
    return this.u8() + 256 * this.u8();
  }

  u32(): number {
    return this.u16() + 65_536 * this.u16();
  }

  skip(count: number): void {
    for (let left = count; left > 0 && this.hasMore();) {
      const step = Math.min(left, this.left);
      this.at += step;
      left -= step;
    }
  }

  characters(length: number, isWideFirst: boolean): string {
    let text = "";
    let isWide = isWideFirst;
    while (text.length < length) {
      if (this.left === 0) {
        if (!this.hasMore()) break;
        isWide = (this.u8() & WIDE) !== 0;
      }
      const width = isWide ? 2 : 1;
      const bytes = this.current.subarray(this.at, this.at + (length - text.length) * width);
      this.at += Math.max(bytes.length, 1);
      if (bytes.length < width) continue;
      text += charactersOf(bytes.subarray(0, bytes.length - (bytes.length % width)), isWide);
    }
    return text;
  }

  private get current(): Uint8Array {
    return this.records[this.record] ?? new Uint8Array();
  }

  private get left(): number {
    return Math.max(0, this.current.length - this.at);
  }

  private next(): void {
    this.record += 1;
    this.at = 0;
  }
}
