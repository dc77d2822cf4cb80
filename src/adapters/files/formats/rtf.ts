import { codePageOf, labelOf } from "../codePages";
import { decodeAs } from "../decodeText";
import type { Reading } from "../reading";

/** Destinations that hold no text of the document (RTF 1.9.1, appendix A). Those begun by `\*` are skipped unless known. */
const SKIPPED: ReadonlySet<string> = new Set(
  (
    "fonttbl colortbl stylesheet info pict object objdata themedata colorschememapping latentstyles datastore listtable " +
    "listoverridetable rsidtbl generator xmlnstbl filetbl revtbl fldinst sp sn sv bkmkstart bkmkend atnid atnauthor atnref atndate " +
    "nonshppict mmathPr pgptbl wgrffmtfilter template private"
  ).split(" "),
);
/** Destinations begun by `\*` whose text is read: comments, and the text of drawn boxes. */
const READ: ReadonlySet<string> = new Set(["annotation", "shpinst", "shppict"]);
const WRITTEN: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  sect: "\n",
  page: "\n",
  row: "\n",
  nestrow: "\n",
  tab: "\t",
  cell: "\t",
  nestcell: "\t",
  emdash: "—",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  emspace: " ",
  enspace: " ",
};
const DEEPEST_GROUP = 2_000;
const LONGEST_WORD = 32;

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;

/** What a group inherits and gives back at its end. */
interface Group {
  isSkipped: boolean;
  isDeleted: boolean;
  /** Within `\htmlrtf`: a copy for readers of RTF of what stands in the HTML beside it. */
  isCopy: boolean;
  isFontTable: boolean;
  codePage: number;
  /** Characters after each `\u` that stand in for it. */
  standIns: number;
}

/** Rich text: its words in the code pages of its fonts; text deleted under tracked changes is left out. */
export function readRtf(bytes: Uint8Array, reading: Reading): void {
  new RtfReader(bytes, reading).read();
}

class RtfReader {
  private at = 0;
  private group: Group = {
    isSkipped: false,
    isDeleted: false,
    isCopy: false,
    isFontTable: false,
    codePage: 1252,
    standIns: 1,
  };
  private readonly outer: Group[] = [];
  private tooDeep = 0;
  private documentPage = 1252;
  private readonly fontPages = new Map<number, number>();
  private font = 0;
  private isStarred = false;
  private toSkip = 0;
  /** Bytes of the text in the current code page, not decoded yet: a character may be written in two escapes. */
  private raw: number[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly reading: Reading,
  ) {}

  read(): void {
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at++] ?? 0;
      if (byte === OPEN) this.open();
      else if (byte === CLOSE) this.close();
      else if (byte === BACKSLASH) this.control();
      else if (byte !== 0x0d && byte !== 0x0a && byte !== 0) this.byte(byte);
    }
    this.flush();
    if (this.outer.length > 0) this.reading.isDamaged = true;
  }

  private open(): void {
    this.flush();
    this.reading.step();
    if (this.outer.length >= DEEPEST_GROUP) this.tooDeep += 1;
    else {
      this.outer.push(this.group);
      this.group = { ...this.group };
    }
    this.isStarred = false;
    this.toSkip = 0;
  }

  private close(): void {
    this.flush();
    if (this.tooDeep > 0) this.tooDeep -= 1;
    else this.group = this.outer.pop() ?? this.group;
    this.isStarred = false;
    this.toSkip = 0;
  }

  private control(): void {
    const byte = this.bytes[this.at] ?? 0;
    if (isLetter(byte)) {
      this.word();
      return;
    }
    this.at += 1;
    if (byte === QUOTE) {
      const code = parseInt(String.fromCharCode(this.bytes[this.at] ?? 0, this.bytes[this.at + 1] ?? 0), 16);
      this.at += 2;
      if (!Number.isNaN(code)) this.byte(code);
    } else if (byte === 0x2a) this.isStarred = true;
    else if (byte === BACKSLASH || byte === OPEN || byte === CLOSE) this.byte(byte);
    else if (byte === 0x7e) this.write(" ");
    else if (byte === 0x5f) this.write("-");
    else if (byte === 0x0d || byte === 0x0a) this.write("\n");
  }

  private word(): void {
    const start = this.at;
    while (isLetter(this.bytes[this.at] ?? 0) && this.at - start < LONGEST_WORD) this.at += 1;
    const word = String.fromCharCode(...this.bytes.subarray(start, this.at));
    const numberStart = this.at;
    if (this.bytes[this.at] === 0x2d) this.at += 1;
    while (isDigit(this.bytes[this.at] ?? 0) && this.at - numberStart < 11) this.at += 1;
    const digits = String.fromCharCode(...this.bytes.subarray(numberStart, this.at));
    if (this.bytes[this.at] === 0x20) this.at += 1;
    this.reading.step();
    this.obey(word, /\d/.test(digits) ? Number(digits) : undefined);
    this.isStarred = false;
  }

  private obey(word: string, value: number | undefined): void {
    const { group } = this;
    if (this.isStarred && !READ.has(word)) group.isSkipped = true;
    if (SKIPPED.has(word)) group.isSkipped = true;
    const written = WRITTEN[word];
    if (written !== undefined) this.write(written);
    else if (word === "u") this.unicode(value ?? 0);
    else if (word === "uc") group.standIns = Math.min(20, Math.max(0, value ?? 1));
    else if (word === "bin") this.at += Math.max(0, value ?? 0);
    else if (word === "deleted") group.isDeleted = value !== 0;
    else if (word === "htmlrtf") this.setCopy(value !== 0);
    else if (word === "ansicpg") this.setPage((this.documentPage = value ?? 1252));
    else if (word === "fonttbl") group.isFontTable = true;
    else if (word === "f") this.setFont(value ?? 0);
    else if (word === "fcharset" && group.isFontTable) {
      const page = codePageOf(value ?? 1);
      if (page !== undefined && this.fontPages.size < 10_000) this.fontPages.set(this.font, page);
    } else if (word === "plain") this.setPage(this.documentPage);
  }

  private setFont(font: number): void {
    this.font = font;
    if (!this.group.isFontTable) this.setPage(this.fontPages.get(font) ?? this.documentPage);
  }

  private setPage(page: number): void {
    this.flush();
    this.group.codePage = page;
  }

  private setCopy(isCopy: boolean): void {
    this.flush();
    this.group.isCopy = isCopy;
  }

  private unicode(value: number): void {
    this.write(String.fromCharCode(value < 0 ? value + 0x10000 : value));
    this.toSkip = this.group.standIns;
  }

  private byte(byte: number): void {
    if (this.toSkip > 0) this.toSkip -= 1;
    else if (this.isHeard()) {
      this.raw.push(byte);
      if (this.raw.length >= 4_096 && byte < 0x80) this.flush();
    }
  }

  private write(text: string): void {
    this.flush();
    this.toSkip = 0;
    if (this.isHeard()) this.reading.add(text);
  }

  private isHeard(): boolean {
    return !this.group.isSkipped && !this.group.isDeleted && !this.group.isCopy && this.tooDeep === 0;
  }

  private flush(): void {
    if (this.raw.length === 0) return;
    const raw = Uint8Array.from(this.raw);
    this.raw = [];
    this.reading.add(decodeAs(raw, labelOf(this.group.codePage)));
  }
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
