import { joined } from "./joined";
import { LimitReached, NoText, type Reading } from "./reading";

/** A stream or storage of a compound file. */
export interface OleEntry {
  readonly name: string;
  readonly isStorage: boolean;
  /** Its number in the directory; the root has 0. */
  readonly id: number;
  readonly start: number;
  readonly size: number;
}

// [MS-CFB] 2.2 header, 2.3 FAT, 2.4 MiniFAT, 2.5 DIFAT, 2.6 directory.
const HEADER_LENGTH = 512;
const HEADER_DIFAT_AT = 76;
const HEADER_DIFAT_COUNT = 109;
const ENTRY_LENGTH = 128;
const MINI_SECTOR = 64;
const LAST_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;
const MOST_ENTRIES = 20_000;

/**
 * A compound file, the container of `.msg`, `.xls`, `.doc` and of encrypted Office files. Every chain of sectors ends at the latest
 * after as many sectors as the file has, so that none goes round for ever.
 */
export class OleFile {
  private readonly storages = new Map<number, OleEntry[]>();
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly fat: readonly number[];
  private readonly miniFat: readonly number[];
  private readonly miniStream: Uint8Array;
  private readonly miniCutoff: number;

  /** Throws {@link NoText} `damaged` for what has no directory. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly reading: Reading,
  ) {
    if (bytes.length < HEADER_LENGTH) throw new NoText("damaged");
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sectorSize = this.view.getUint16(30, true) === 12 ? 4096 : 512;
    this.miniCutoff = this.view.getUint32(56, true);
    this.fat = this.readFat();
    const directory = this.chain(this.view.getUint32(48, true));
    this.miniFat = toNumbers(this.chain(this.view.getUint32(60, true)));
    this.miniStream = this.chain(this.readDirectory(directory).start);
  }

  /** The entries of a storage. */
  within(parent: number): readonly OleEntry[] {
    return this.storages.get(parent) ?? [];
  }

  /** The content of a stream, as much of it as is there. */
  content({ start, size }: OleEntry): Uint8Array {
    if (size > this.reading.limits.bytes) throw new LimitReached("large");
    if (size >= this.miniCutoff) return this.chain(start).subarray(0, size);
    const sectors: Uint8Array[] = [];
    for (
      let sector = start;
      sector < LAST_SECTOR && sectors.length * MINI_SECTOR < size;
      sector = this.miniFat[sector] ?? NO_ENTRY
    )
      sectors.push(this.miniStream.subarray(sector * MINI_SECTOR, (sector + 1) * MINI_SECTOR));
    return joined(sectors).subarray(0, size);
  }

  private sector(number: number): Uint8Array {
    const start = (number + 1) * this.sectorSize;
    return this.bytes.subarray(start, start + this.sectorSize);
  }

  private readFat(): readonly number[] {
    const most = Math.ceil(this.bytes.length / this.sectorSize);
    const sectors: number[] = [];
    const take = (at: number, count: number): void => {
      for (let index = 0; index < count && at + index * 4 + 4 <= this.bytes.length; index++) {
        const sector = this.view.getUint32(at + index * 4, true);
        if (sector < LAST_SECTOR && sectors.length < most) sectors.push(sector);
      }
    };
    take(HEADER_DIFAT_AT, HEADER_DIFAT_COUNT);
    const perSector = this.sectorSize / 4 - 1;
    let next = this.view.getUint32(68, true);
    for (let count = 0; next < LAST_SECTOR && count < most; count++) {
      const at = (next + 1) * this.sectorSize;
      if (at + this.sectorSize > this.bytes.length) break;
      take(at, perSector);
      next = this.view.getUint32(at + perSector * 4, true);
    }
    const fat = toNumbers(joined(sectors.map((sector) => this.sector(sector))));
    return fat.slice(0, most);
  }

  private chain(start: number): Uint8Array {
    const sectors: Uint8Array[] = [];
    for (
      let sector = start;
      sector < LAST_SECTOR && sectors.length < this.fat.length;
      sector = this.fat[sector] ?? NO_ENTRY
    )
      sectors.push(this.sector(sector));
    this.reading.look();
    return joined(sectors);
  }

  /** Files the entries under their storages. Returns the root. */
  private readDirectory(directory: Uint8Array): OleEntry {
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    let root: OleEntry | undefined;
    for (const [id, parent] of parentsOf(view, this.reading)) {
      const at = id * ENTRY_LENGTH;
      const type = view.getUint8(at + 66);
      if (type !== STORAGE && type !== STREAM && type !== ROOT) continue;
      const nameLength = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
      const entry = {
        name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + nameLength)),
        isStorage: type !== STREAM,
        id,
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      };
      if (id === 0) root = entry;
      else {
        const siblings = this.storages.get(parent);
        if (siblings === undefined) this.storages.set(parent, [entry]);
        else siblings.push(entry);
      }
    }
    if (root === undefined) throw new NoText("damaged");
    return root;
  }
}

/** Each entry's storage: siblings hang together as a tree, below the storage that names one of them as its child. */
function parentsOf(view: DataView, reading: Reading): ReadonlyMap<number, number> {
  const count = Math.min(MOST_ENTRIES, Math.floor(view.byteLength / ENTRY_LENGTH));
  const parents = new Map<number, number>();
  if (count === 0) return parents;
  parents.set(0, 0);
  const open: Array<readonly [id: number, parent: number]> = [[view.getUint32(76, true), 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    reading.step();
    const [id, parent] = next;
    if (id >= count || parents.has(id)) continue;
    parents.set(id, parent);
    const at = id * ENTRY_LENGTH;
    open.push([view.getUint32(at + 68, true), parent], [view.getUint32(at + 72, true), parent]);
    open.push([view.getUint32(at + 76, true), id]);
  }
  return parents;
}

function toNumbers(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}
