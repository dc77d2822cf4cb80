import type { ContactRowProblem } from "../../../app/ports/contactFiles";
import { FoldedHead } from "./vcardFoldedHead";
import { blanksAt, frameOf, looksLikeProperty } from "./vcardFrames";
import { ByteLines, asciiOf, isBlank } from "./vcardLines";
import { HeadReader, valueStart, type PropertyHead } from "./vcardProperty";
import { PropertyReading } from "./vcardReading";
import { unescapeBytes } from "./vcardValue";

/** A property that matters to the book; its value is free of quoted-printable and base64, in its charset still. */
export interface CardProperty {
  readonly head: PropertyHead;
  readonly bytes: Uint8Array;
}

/** What stands between BEGIN and END. */
export interface Card {
  readonly properties: CardProperty[];
  problem?: ContactRowProblem;
}

/** Nobody folds lines this short: what follows one with a blank in front is a property all the same. */
const SHORTEST_FOLDED = 60;

/**
 * All cards of a file, in the order of their beginnings, those inside others (`AGENT`) among them. Never throws; time is linear in the
 * bytes. A card without an end goes up to the next beginning and is `malformed`, or up to the end of the file and is `cut-off`.
 */
export function readCards(bytes: Uint8Array): readonly Card[] {
  const cards: Card[] = [];
  new CardReader(bytes, cards).read("cut-off");
  return cards;
}

class CardReader {
  private readonly lines: ByteLines;
  /** Cards that have begun and not ended, the innermost last. */
  private readonly open: Card[] = [];
  private readonly heads = new HeadReader();
  private readonly folded = new FoldedHead();
  private reading: PropertyReading | undefined;
  /** Blanks before each line of the current card, as its first two lines have them. */
  private indent = 0;
  private lineCount = 0;
  private lengthBefore = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly cards: Card[],
  ) {
    this.lines = new ByteLines(bytes);
  }

  read(atEnd: ContactRowProblem): void {
    const { lines } = this;
    while (lines.next()) {
      const frame = frameOf(lines, this.open.length > 0, this.isFolded());
      if (frame?.kind === "end") this.end();
      else if (frame?.kind === "begin") this.begin(frame.at);
      else if (this.open.length > 0) this.line();
      this.lengthBefore = lines.end - lines.start;
    }
    this.close(atEnd);
  }

  /** Whether the line, by its looks, is more of a property before that was folded. */
  private isFolded(): boolean {
    const isLong = this.lengthBefore >= SHORTEST_FOLDED;
    return isLong && this.reading !== undefined && isBlank(this.bytes[this.lines.start + this.indent]);
  }

  private begin(at: number): void {
    const { start } = this.lines;
    const blanks = blanksAt(this.bytes, start, at);
    if (start + blanks < at) this.before(start + blanks, at);
    const isInner = this.reading?.head.name === "AGENT" && this.reading.isBlank;
    if (isInner) this.finish();
    else this.close("malformed");
    const card: Card = { properties: [] };
    this.cards.push(card);
    this.open.push(card);
    this.lineCount = 0;
  }

  /** What stands before BEGIN on its line. */
  private before(start: number, end: number): void {
    if (this.open.length === 0) return;
    const value = valueStart(this.bytes, start, end);
    if (/^END\b/i.test(asciiOf(this.bytes, start, start + 4))) this.end();
    else if (value !== undefined) this.property(this.bytes, start, value, end);
  }

  private end(): void {
    this.finish();
    this.open.pop();
  }

  private close(problem: ContactRowProblem): void {
    this.finish();
    for (const card of this.open) card.problem = problem;
    this.open.length = 0;
  }

  private line(): void {
    const { end, start: lineStart } = this.lines;
    const blanks = blanksAt(this.bytes, lineStart, end);
    this.lineCount += 1;
    if (this.lineCount <= 2) this.indent = this.lineCount === 1 ? blanks : Math.min(this.indent, blanks);
    const start = lineStart + Math.min(this.indent, blanks);
    if (this.endsHead(start, blanks > this.indent)) return;
    if (this.goesOn(start, blanks > this.indent)) this.reading?.addFolded(this.bytes, start, end);
    else {
      const value = valueStart(this.bytes, lineStart + blanks, end);
      if (value !== undefined) this.property(this.bytes, lineStart + blanks, value, end);
      else if (!this.folded.begin(this.bytes, lineStart + blanks, end)) this.reading?.addStray(this.bytes, start, end);
    }
  }

  /** Whether the line is more of a head that was folded; what seemed to be one, and is none, is a stray line. */
  private endsHead(start: number, isIndented: boolean): boolean {
    const whole = isIndented ? this.folded.withLine(this.bytes, start + 1, this.lines.end) : undefined;
    const kept = this.folded.drop();
    if (kept === undefined) return false;
    const value = whole === undefined ? undefined : valueStart(whole, 0, whole.length);
    if (whole !== undefined && value !== undefined) this.property(whole, 0, value, whole.length);
    else if (whole === undefined || !this.folded.begin(whole, 0, whole.length)) {
      this.reading?.addStray(kept, 0, kept.length);
      return false;
    }
    return true;
  }

  /** Whether the line is more of the property being read. */
  private goesOn(start: number, isIndented: boolean): boolean {
    if (this.reading === undefined) return false;
    const { isSoft } = this.reading;
    if (!isSoft && (!isIndented || this.lengthBefore >= SHORTEST_FOLDED)) return isIndented;
    return !looksLikeProperty(this.bytes, start, this.lines.end, isSoft);
  }

  private property(bytes: Uint8Array, start: number, value: number, end: number): void {
    this.finish();
    this.reading = new PropertyReading(this.heads.read(bytes, start, value - 1));
    this.reading.add(bytes, value, end);
  }

  /** Leaves the property that was read with its card. */
  private finish(): void {
    const { reading } = this;
    const stray = this.folded.drop();
    if (stray !== undefined) reading?.addStray(stray, 0, stray.length);
    const card = this.open[this.open.length - 1];
    this.reading = undefined;
    const bytes = reading?.value();
    if (reading === undefined || bytes === undefined || card === undefined) return;
    if (reading.isTooLong) card.problem = "too-long";
    if (reading.head.name === "AGENT") this.readAgent(bytes);
    else card.properties.push({ head: reading.head, bytes });
  }

  /** Version 3.0 writes the inner card as one text (RFC 2426 §3.5.4). Each level halves the backslashes, so that levels are few. */
  private readAgent(bytes: Uint8Array): void {
    const inner = unescapeBytes(bytes);
    if (inner.length < bytes.length) new CardReader(inner, this.cards).read("malformed");
  }
}
