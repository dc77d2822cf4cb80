import { Parser } from "htmlparser2";
import { joined } from "./joined";
import { LimitReached, type Reading } from "./reading";
import { unpack, type ZipEntry } from "./zip";

/** So many bytes are walked between two looks at the limits. */
const STEP = 64 * 1024;

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of XML wants to hear. Names come without their prefix: producers choose prefixes freely. */
export interface XmlListener {
  /** An element begins; its attributes follow one by one. Cheaper than {@link open}, for what comes a hundred thousand times. */
  start?(name: string): void;
  attribute?(name: string, value: string): void;
  /** An element has begun, with its attributes by their full names. */
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * An XML parser that keeps within the reading's limits. It forgives broken markup, so that the part before the damage counts, and
 * resolves no entity that a document declares: one that refers to itself a million times is a name without meaning.
 */
export class XmlWalker {
  private readonly parser: Parser;
  private decoder: ChunkDecoder | undefined;
  private depth = 0;
  private events = 0;

  constructor(
    listener: XmlListener,
    private readonly reading: Reading,
  ) {
    const deepest = reading.limits.xmlDepth;
    this.parser = new Parser(
      {
        onopentagname: (name) => {
          this.events += 1;
          this.depth += 1;
          if (this.depth > deepest) throw new LimitReached("large");
          listener.start?.(localName(name));
        },
        ...(listener.attribute === undefined ? {} : { onattribute: listener.attribute.bind(listener) }),
        ...(listener.open === undefined
          ? {}
          : {
              onopentag: (name: string, attributes: Attributes) => {
                listener.open?.(localName(name), attributes);
              },
            }),
        onclosetag: (name) => {
          this.depth -= 1;
          listener.close?.(localName(name));
        },
        ontext: (text) => {
          this.events += 1;
          listener.text?.(text);
        },
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  write(chunk: Uint8Array): void {
    this.decoder ??= new ChunkDecoder(encodingOf(chunk));
    for (let at = 0; at < chunk.length; at += STEP) {
      this.parser.write(this.decoder.decode(chunk.subarray(at, at + STEP)));
      this.reading.step(this.events);
      this.events = 0;
    }
  }

  end(): void {
    this.parser.end(this.decoder?.end() ?? "");
  }
}

/**
 * Text that comes in chunks. A decoder that is told of that makes strings of twice the size in Node, which cost a third of the time of
 * a large workbook; so UTF-8 is cut between characters here.
 */
class ChunkDecoder {
  private readonly decoder: TextDecoder;
  private readonly isUtf8: boolean;
  private rest = new Uint8Array();

  constructor(label: string) {
    this.decoder = new TextDecoder(label);
    this.isUtf8 = this.decoder.encoding === "utf-8";
  }

  decode(chunk: Uint8Array): string {
    if (!this.isUtf8) return this.decoder.decode(chunk, { stream: true });
    const whole = this.rest.length === 0 ? chunk : joined([this.rest, chunk]);
    const end = endOfCharacters(whole);
    this.rest = whole.slice(end);
    return this.decoder.decode(whole.subarray(0, end));
  }

  end(): string {
    return this.isUtf8 ? this.decoder.decode(this.rest) : this.decoder.decode();
  }
}

/** Where the last character that is there as a whole ends (RFC 3629): 1 to 3 bytes of another may follow. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** UTF-8 but for a mark of UTF-16 or an encoding declared in the first line (XML 1.0, appendix F). */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  const head = new TextDecoder("latin1").decode(start.subarray(0, 200));
  const declared = /^[^<]{0,3}<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(head)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return "utf-8";
  }
}

/** Walks one XML file of a ZIP file. Broken packing marks the reading as damaged; what came before counts. */
export function walkEntry(bytes: Uint8Array, entry: ZipEntry, reading: Reading, listener: XmlListener): void {
  const walker = new XmlWalker(listener, reading);
  try {
    unpack(bytes, entry, reading, (chunk) => {
      walker.write(chunk);
    });
  } catch (error) {
    if (!isBrokenPacking(error)) throw error;
    reading.isDamaged = true;
  }
  walker.end();
}

/** fflate's errors carry a number (`FlateErrorCode`). */
function isBrokenPacking(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "number";
}
