import { fromBase64 } from "./vcardContent";
import { ByteLines, asciiOf, isBlank, joinBytes } from "./vcardLines";

/** One value of a record, free of base64, in its encoding still. */
export interface LdifValue {
  /** Lower-case, without options such as `;lang-de`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What stands between two empty lines, or from one `dn` to the next. */
export interface LdifRecord {
  readonly values: LdifValue[];
  isTooLong: boolean;
}

/** Bytes of a value that are read; a description is shorter, and a picture is not read at all. */
const LONGEST_VALUE = 64 * 1024;
const LONGEST_NAME = 200;
const COLON = 0x3a;
const LESS_THAN = 0x3c;

/** A value while its lines come. */
interface Reading {
  /** Empty for a comment and for a value that is not wanted. */
  readonly name: string;
  readonly isBase64: boolean;
  readonly pieces: Uint8Array[];
  size: number;
}

/**
 * The records of a file (RFC 2849), with those of their values that `isWanted` says, by lower-case names. A value that only names a file
 * (`:<`) is left out, and lines that are none of the format are passed over. Never throws; linear.
 */
export function readRecords(bytes: Uint8Array, isWanted: (name: string) => boolean): readonly LdifRecord[] {
  return new RecordReader(bytes, isWanted).read();
}

class RecordReader {
  private readonly records: LdifRecord[] = [];
  private record: LdifRecord = { values: [], isTooLong: false };
  private reading: Reading | undefined;
  private readonly lines: ByteLines;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly isWanted: (name: string) => boolean,
  ) {
    this.lines = new ByteLines(bytes);
  }

  read(): readonly LdifRecord[] {
    const { lines, bytes } = this;
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) lines.at = 3;
    while (lines.next()) {
      if (lines.start === lines.end) this.endRecord();
      else if (isBlank(bytes[lines.start]) && this.reading !== undefined) this.add(lines.start + 1, lines.end);
      else this.line();
    }
    this.endRecord();
    return this.records;
  }

  private line(): void {
    this.finish();
    const { start, end } = this.lines;
    const found = this.bytes.subarray(start, Math.min(end, start + LONGEST_NAME)).indexOf(COLON);
    const name =
      found < 0 ? asciiOf(this.bytes, start, Math.min(end, start + 2)) : asciiOf(this.bytes, start, start + found);
    const plain = name.replace(/;.*$/s, "").trim().toLowerCase();
    if (plain === "dn" && this.record.values.length > 0) this.endRecord();
    const value = found < 0 ? end : start + found + 1;
    const isBase64 = this.bytes[value] === COLON;
    const isElsewhere = this.bytes[value] === LESS_THAN && value < end;
    this.reading = { name: !isElsewhere && this.isWanted(plain) ? plain : "", isBase64, pieces: [], size: 0 };
    this.add(isBase64 ? value + 1 : value, end);
  }

  private add(start: number, end: number): void {
    const { reading } = this;
    if (reading === undefined || reading.name === "" || end <= start) return;
    const room = LONGEST_VALUE - reading.size;
    if (end - start > room) this.record.isTooLong = true;
    if (room <= 0) return;
    reading.pieces.push(this.bytes.subarray(start, Math.min(end, start + room)));
    reading.size += Math.min(room, end - start);
  }

  private finish(): void {
    const { reading } = this;
    this.reading = undefined;
    if (reading === undefined || reading.name === "") return;
    const joined = joinBytes(reading.pieces);
    this.record.values.push({ name: reading.name, bytes: reading.isBase64 ? fromBase64(joined) : joined });
  }

  private endRecord(): void {
    this.finish();
    if (this.record.values.length > 0) this.records.push(this.record);
    this.record = { values: [], isTooLong: false };
  }
}
