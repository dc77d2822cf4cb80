import { Inflate, inflateSync } from "fflate";
import { decodeText } from "./decodeText";
import { joined } from "./joined";
import { LimitReached, NoText, type Reading } from "./reading";

/** One file of a ZIP file, as its directory tells. */
export interface ZipEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isEncrypted: boolean;
  readonly method: number;
  /** Where the packed bytes begin and end. */
  readonly start: number;
  readonly end: number;
  /** How long it says that it becomes. A hint for speed, never to be trusted. */
  readonly declared: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Entries beyond the limit. */
  readonly leftOut: number;
  /** The directory was missing or broken, and the entries were gathered from the file's body. */
  readonly isSalvaged: boolean;
}

// PKWARE, APPNOTE.TXT 6.3.10: 4.3.7 local header, 4.3.12 central header, 4.3.16 end of central directory, 4.4.4 flags, 4.4.5 methods.
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const FLAG_ENCRYPTED = 0x0001;
const FLAG_SIZES_FOLLOW = 0x0008;
const FLAG_UTF8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** At most 1,032 times as many bytes come out of one step (zlib, technical details): 66 MB. */
const STEP = 64 * 1024;
/** One step of packed bytes that says it becomes no longer than this is unpacked as a whole. */
const AT_ONCE = 16 * 1024 * 1024;
const MOST_EXTRA_ENTRIES = 100_000;

/** The directory of a ZIP file. Throws {@link NoText} `damaged` where no entry is found. */
export function readDirectory(bytes: Uint8Array, reading: Reading): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = fromCentralDirectory(bytes, view, reading);
  if (listed !== undefined && (listed.entries.length > 0 || bytes.length === END_LENGTH)) return listed;
  const salvaged = fromLocalHeaders(bytes, view, reading);
  if (salvaged.entries.length === 0) throw new NoText("damaged");
  return salvaged;
}

function fromCentralDirectory(bytes: Uint8Array, view: DataView, reading: Reading): ZipDirectory | undefined {
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const size = view.getUint32(end + 12, true);
  // What stands before the first file (a program that unpacks itself) moves everything by as much. ZIP64 says 0xffffffff here: the
  // files that are read are far too small to need it, so the directory is looked for where it must end.
  const start = size <= end ? end - size : undefined;
  if (start === undefined || start + 4 > end || view.getUint32(start, true) !== CENTRAL) {
    return end === 0 ? { entries: [], leftOut: 0, isSalvaged: false } : undefined;
  }
  const shift = Math.max(0, start - view.getUint32(end + 16, true));
  const entries: ZipEntry[] = [];
  let leftOut = 0;
  let isSalvaged = false;
  for (let at = start; at + CENTRAL_LENGTH <= end && view.getUint32(at, true) === CENTRAL;) {
    reading.step();
    const nameLength = view.getUint16(at + 28, true);
    const next = at + CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const entry = entryAt(bytes, view, {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      declared: view.getUint32(at + 24, true),
      name: bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength),
      local: view.getUint32(at + 42, true) + shift,
    });
    if (entry === undefined) isSalvaged = true;
    else if (entries.length < reading.limits.entries) entries.push(entry);
    else leftOut += 1;
    if (leftOut > MOST_EXTRA_ENTRIES) break;
    at = next;
  }
  return { entries, leftOut, isSalvaged };
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

interface Header {
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly declared: number;
  readonly name: Uint8Array;
  readonly local: number;
}

function entryAt(bytes: Uint8Array, view: DataView, header: Header): ZipEntry | undefined {
  const { flags, method, packed, declared, local } = header;
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL) return undefined;
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const name = nameOf(header.name, flags);
  return {
    name,
    isFolder: name.endsWith("/"),
    isEncrypted: (flags & FLAG_ENCRYPTED) !== 0,
    method,
    start: Math.min(start, bytes.length),
    end: Math.min(start + packed, bytes.length),
    declared,
  };
}

/** Names without the UTF-8 flag are in the code page of the sender's Windows. */
function nameOf(bytes: Uint8Array, flags: number): string {
  const name = (flags & FLAG_UTF8) === 0 ? decodeText(bytes).text : new TextDecoder().decode(bytes);
  return name.replace(/\\/g, "/");
}

/** Where the end of a file is lost with its directory, the local headers still name what is there. */
function fromLocalHeaders(bytes: Uint8Array, view: DataView, reading: Reading): ZipDirectory {
  const entries: ZipEntry[] = [];
  let at = nextLocal(bytes, view, 0);
  while (at >= 0 && entries.length < reading.limits.entries) {
    reading.step();
    const flags = view.getUint16(at + 6, true);
    const nameEnd = at + LOCAL_LENGTH + view.getUint16(at + 26, true);
    const packed = (flags & FLAG_SIZES_FOLLOW) === 0 ? view.getUint32(at + 18, true) : 0;
    const start = nameEnd + view.getUint16(at + 28, true);
    const next = nextLocal(bytes, view, Math.max(at + LOCAL_LENGTH, Math.min(start + packed, bytes.length)));
    const entry = entryAt(bytes, view, {
      flags,
      method: view.getUint16(at + 8, true),
      packed: packed === 0 ? Math.max(0, (next < 0 ? bytes.length : next) - start) : packed,
      declared: 0,
      name: bytes.subarray(at + LOCAL_LENGTH, nameEnd),
      local: at,
    });
    if (entry !== undefined) entries.push(entry);
    at = next;
  }
  return { entries, leftOut: 0, isSalvaged: true };
}

function nextLocal(bytes: Uint8Array, view: DataView, from: number): number {
  for (
    let at = bytes.indexOf(0x50, from);
    at >= 0 && at + LOCAL_LENGTH <= bytes.length;
    at = bytes.indexOf(0x50, at + 1)
  )
    if (view.getUint32(at, true) === LOCAL) return at;
  return -1;
}

/**
 * Unpacks an entry in steps. Throws {@link NoText} for one that cannot be unpacked, {@link LimitReached} for a bomb, fflate's own error
 * for broken data; what came out before was handed over.
 */
export function unpack(
  bytes: Uint8Array,
  { isEncrypted, method, start, end, declared }: ZipEntry,
  reading: Reading,
  take: (chunk: Uint8Array) => void,
): void {
  if (isEncrypted) throw new NoText("encrypted");
  if (method !== STORED && method !== DEFLATED) throw new NoText("unsupported");
  const packed = bytes.subarray(start, end);
  if (method === STORED) {
    reading.inflated(packed.length, packed.length, packed.length);
    take(packed);
    return;
  }
  const whole =
    packed.length <= STEP && declared > 0 && declared <= AT_ONCE ? inflateAtOnce(packed, declared) : undefined;
  if (whole !== undefined) {
    reading.inflated(whole.length, whole.length, packed.length);
    for (let at = 0; at < whole.length; at += STEP) take(whole.subarray(at, at + STEP));
    return;
  }
  let totalIn = 0;
  let totalOut = 0;
  const stream = new Inflate((chunk) => {
    totalOut += chunk.length;
    reading.inflated(chunk.length, totalOut, totalIn);
    take(chunk);
  });
  while (totalIn < packed.length) {
    const step = packed.subarray(totalIn, totalIn + STEP);
    totalIn += step.length;
    stream.push(step);
  }
  // Only now may it find that the end is missing: told so with the last step, it would keep that step to itself.
  stream.push(new Uint8Array(), true);
}

/** Half again as fast as in steps. `undefined` where the data are longer than declared, or broken: steps bring out what there is. */
function inflateAtOnce(packed: Uint8Array, declared: number): Uint8Array | undefined {
  try {
    // One byte more shows whether there is more; fflate drops what finds no room.
    const whole = inflateSync(packed, { out: new Uint8Array(declared + 1) });
    return whole.length <= declared ? whole : undefined;
  } catch {
    return undefined;
  }
}

/** The whole of an entry. Throws as {@link unpack} does, and {@link LimitReached} where it is larger than a file may be. */
export function unpackWhole(bytes: Uint8Array, entry: ZipEntry, reading: Reading): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  unpack(bytes, entry, reading, (chunk) => {
    length += chunk.length;
    if (length > reading.limits.bytes) throw new LimitReached("large");
    chunks.push(chunk);
  });
  return joined(chunks);
}
