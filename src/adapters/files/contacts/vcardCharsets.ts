import { labelOf } from "../codePages";
import { decodeTable } from "./encoding";
import { joinBytes } from "./vcardLines";
import { countUtf8, isOlder, sum, type Utf8Count } from "./vcardUtf8";

/** A text in its bytes, and the charset that it declares. */
export interface RawText {
  readonly bytes: Uint8Array;
  /** As it stands; absent where none is declared. */
  readonly charset?: string;
}

export interface ReadTexts {
  /** The encoding that most of the texts beyond ASCII were read in, as the Encoding standard calls it. */
  readonly encoding: string;
  /** The texts of each group, in their order. */
  readonly groups: ReadonlyArray<readonly string[]>;
}

/** So much text is enough to guess by. */
const SAMPLE = 64 * 1024;
const SINGLE_BYTE = /^(?:windows-|iso-8859|koi8|macintosh|ibm866)/;
const ESCAPE = 0x1b;

/**
 * Reads the texts of each card, which one program wrote. Those without a charset, or with one that cannot be theirs, are UTF-8 where the
 * card as a whole is, else in the encoding that another text of the card declares, else in the older one that the undeclared texts of the
 * whole file are likeliest in. Never throws.
 */
export function readTexts(groups: ReadonlyArray<readonly RawText[]>): ReadTexts {
  return new TextReader(groups).read();
}

class TextReader {
  private readonly decoders = new Map<string, TextDecoder | undefined>();
  private readonly tally = new Map<string, number>();
  private readonly older: string;
  /** Whether groups that might be UTF-8 by chance are not. */
  private readonly isOlderAsRule: boolean;

  constructor(private readonly groups: ReadonlyArray<readonly RawText[]>) {
    const counts = groups.map((texts) => this.countOf(texts));
    const olderTexts = groups.flatMap((texts) => this.undeclared(texts).filter((bytes) => isOlder(countUtf8(bytes))));
    this.older = guess(olderTexts);
    const isFewer = counts.filter(({ strong }) => strong > 0).length < counts.filter(isOlder).length;
    this.isOlderAsRule = isFewer && !SINGLE_BYTE.test(this.older);
  }

  read(): ReadTexts {
    const groups = this.groups.map((texts) => {
      const count = this.countOf(texts);
      const isByChance = count.strong === 0 && this.isOlderAsRule;
      const beside = texts.map(({ charset }) => this.declared(charset)).find((declared) => declared !== undefined);
      return texts.map((text) => this.textOf(text, beside ?? this.older, isOlder(count) || isByChance));
    });
    const [[encoding] = ["utf-8"]] = [...this.tally].sort(([, one], [, other]) => other - one);
    return { encoding, groups };
  }

  /** `older`: what it is read in where it is not UTF-8 and says nothing itself. */
  private textOf({ bytes, charset }: RawText, older: string, isGroupOlder: boolean): string {
    if (bytes.every(isPlain)) return this.decode(bytes, "utf-8");
    if (bytes.includes(ESCAPE)) return this.noted(bytes, "iso-2022-jp");
    const count = countUtf8(bytes);
    const declared = this.declared(charset);
    if (declared !== undefined && !isUtf8AllTheSame(declared, count)) {
      const text = this.decode(bytes, declared);
      if (isMostlyRead(text)) return this.noted(bytes, declared);
    }
    const isThisOlder = isOlder(count) && (count.invalid > 1 || isGroupOlder);
    const isUnsure = count.invalid > 0 || count.strong === 0;
    return this.noted(bytes, isThisOlder || (isUnsure && isGroupOlder && declared === undefined) ? older : "utf-8");
  }

  private noted(bytes: Uint8Array, encoding: string): string {
    this.tally.set(encoding, (this.tally.get(encoding) ?? 0) + 1);
    return this.decode(bytes, encoding);
  }

  private countOf(texts: readonly RawText[]): Utf8Count {
    return sum(this.undeclared(texts).map(countUtf8));
  }

  private undeclared(texts: readonly RawText[]): readonly Uint8Array[] {
    return texts.filter(({ charset }) => this.declared(charset) === undefined).map(({ bytes }) => bytes);
  }

  /** The encoding that a charset means. UTF-8 is what is tried first anyhow: programs declare it by habit. */
  private declared(charset: string | undefined): string | undefined {
    const encoding = charset === undefined ? undefined : this.decoderOf(charset)?.encoding;
    return encoding === "utf-8" ? undefined : encoding;
  }

  private decode(bytes: Uint8Array, label: string): string {
    // Of the two, which are one for whoever reads (Encoding standard §10.1.1), Node.js knows the longer characters of the later one only.
    return (this.decoderOf(label === "gbk" ? "gb18030" : label) ?? new TextDecoder()).decode(bytes);
  }

  private decoderOf(charset: string): TextDecoder | undefined {
    const name = charset.trim().toLowerCase();
    if (!this.decoders.has(name)) this.decoders.set(name, newDecoder(name) ?? newDecoder(labelOfName(name)));
    return this.decoders.get(name);
  }
}

function newDecoder(label: string | undefined): TextDecoder | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** Spellings that the Encoding standard does not list: `cp936`, `GB-18030`, `UTF_8`. */
function labelOfName(name: string): string | undefined {
  const page = /^(?:x-)?(?:cp|ms|win|windows|ibm)[-_ ]?(\d{3,5})$/.exec(name)?.[1];
  if (page !== undefined) return labelOf(Number(page));
  if (/^gb[-_ ]?(?:k|\d+)/.test(name)) return "gb18030";
  if (/^utf[-_ ]?8/.test(name)) return "utf-8";
  return /^big[-_ ]?5/.test(name) ? "big5" : undefined;
}

function isPlain(byte: number): boolean {
  return byte < 0x80 && byte !== ESCAPE;
}

/** A charset may have been left in place by a program that went over to UTF-8. What is UTF-8 in several characters is so by no chance. */
function isUtf8AllTheSame(declared: string, { invalid, strong }: Utf8Count): boolean {
  return invalid === 0 && (SINGLE_BYTE.test(declared) || strong >= 6);
}

/** A value may be cut off within a character; a wrong charset fails all over. */
function isMostlyRead(text: string): boolean {
  return text.split("\ufffd").length - 1 <= text.length / 10 + 1;
}

function guess(texts: readonly Uint8Array[]): string {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (const text of texts) {
    if (size >= SAMPLE) break;
    // A line end keeps a text that is cut off from running into the next one, and the first from being taken for a mark.
    pieces.push(Uint8Array.of(0x0a), text.subarray(0, SAMPLE));
    size += text.length + 1;
  }
  const { encoding } = decodeTable(joinBytes(pieces));
  return encoding.startsWith("utf-") ? "windows-1252" : encoding;
}
