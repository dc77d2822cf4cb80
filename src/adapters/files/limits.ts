/** What reading one file may cost. A file that needs more is cut there, or not read at all, and says so. */
export interface ReadLimits {
  /** Bytes of a file, and of each file inside it. */
  readonly bytes: number;
  /** Characters of text, those of the files inside included. */
  readonly characters: number;
  /** Pages of a document, counted from its beginning, and from its end: where signatures and totals stand. */
  readonly firstPages: number;
  readonly lastPages: number;
  /** Bytes that may come out of all compressed streams together, whatever sizes the file declares. */
  readonly inflatedBytes: number;
  /** How many times larger a stream may become, once more than {@link RATIO_COUNTS_FROM} bytes came out. Documents stay below 100. */
  readonly inflationRatio: number;
  /** Entries of a ZIP file that are looked at. */
  readonly entries: number;
  /** Files inside a ZIP file or a message that are opened. */
  readonly files: number;
  readonly xmlDepth: number;
  /** Tags and texts of all XML together. */
  readonly xmlEvents: number;
  /** Time of reading, once the library is there. */
  readonly milliseconds: number;
}

const MEGABYTE = 1024 * 1024;

/** Small streams of one repeated letter are no bombs. */
export const RATIO_COUNTS_FROM = 8 * MEGABYTE;

export const defaultLimits: ReadLimits = {
  bytes: 25 * MEGABYTE,
  characters: 400_000,
  firstPages: 30,
  lastPages: 2,
  inflatedBytes: 128 * MEGABYTE,
  inflationRatio: 200,
  entries: 5_000,
  files: 50,
  xmlDepth: 256,
  xmlEvents: 5_000_000,
  milliseconds: 8_000,
};
