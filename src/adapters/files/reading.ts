import type { FileFormat, FileNote, FileParts, FileText } from "../../app/ports/attachmentTexts";
import type { NoTextReason, TextCut } from "../../domain/draft/draft";
import { RATIO_COUNTS_FROM, type ReadLimits } from "./limits";

/** Thrown where a limit is reached. What was read up to there counts. */
export class LimitReached extends Error {
  override readonly name = "LimitReached";
  constructor(readonly cut: Exclude<TextCut, "damaged">) {
    super(`A limit was reached: ${cut}.`);
  }
}

/** Thrown by a format's reader that knows why there is no text. */
export class NoText extends Error {
  override readonly name = "NoText";
  constructor(readonly because: NoTextReason) {
    super(`There is no text: ${because}.`);
  }
}

/** What lies around the readers. */
export interface ReaderEnvironment {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** One of pdf.js's packed character maps, by file name: what older Chinese, Japanese and Korean files need. */
  readonly loadCharacterMap: (file: string) => Promise<Uint8Array>;
}

/** A file inside another: bytes of whatever format, or a part of the outer file that has a format of its own. */
export type InnerContent =
  Uint8Array | { readonly format: FileFormat; readonly read: (reading: Reading) => Promise<void> };

type ReadInner = (content: InnerContent, name: string, reading: Reading) => Promise<FileText>;

/** The clock is asked once in so many events. */
const EVENTS_PER_LOOK = 512;

/** What is left of the limits for one file and all files inside it. */
class Budget {
  private inflated = 0;
  private characters = 0;
  private events = 0;
  private nextLook = 0;
  private deadline: number;

  constructor(
    readonly limits: ReadLimits,
    private readonly now: () => number,
  ) {
    this.deadline = now() + limits.milliseconds;
  }

  /** Loading a library over a slow line is not the file's fault. */
  async outsideTheClock<Value>(work: Promise<Value>): Promise<Value> {
    const start = this.now();
    const value = await work;
    this.deadline += this.now() - start;
    return value;
  }

  look(): void {
    if (this.now() > this.deadline) throw new LimitReached("slow");
  }

  spendEvents(count: number): void {
    this.events += count;
    if (this.events > this.limits.xmlEvents) throw new LimitReached("large");
    if (this.events < this.nextLook) return;
    this.nextLook = this.events + EVENTS_PER_LOOK;
    this.look();
  }

  spendInflated(bytes: number): void {
    this.inflated += bytes;
    if (this.inflated > this.limits.inflatedBytes) throw new LimitReached("large");
    this.look();
  }

  /** How many of the characters may still be kept. */
  spendCharacters(wanted: number): number {
    const granted = Math.max(0, Math.min(wanted, this.limits.characters - this.characters));
    this.characters += granted;
    return granted;
  }
}

/** One file being read: where its text and notes are gathered, and where its limits are kept. */
export class Reading {
  readonly notes: FileNote[] = [];
  readonly inside: FileText[] = [];
  parts?: FileParts;
  /** Set by a reader that went on past damage. */
  isDamaged = false;
  private readonly pieces: string[] = [];

  private constructor(
    private readonly budget: Budget,
    readonly environment: ReaderEnvironment,
    /** 0 for the attachment itself, 1 for a file inside it. */
    readonly depth: number,
    /** Reads a file inside this one, into a reading of its own. */
    readonly readInner: ReadInner,
  ) {}

  static start(limits: ReadLimits, environment: ReaderEnvironment, readInner: ReadInner): Reading {
    return new Reading(new Budget(limits, environment.now), environment, 0, readInner);
  }

  /** The reading of a file inside this one, on the same budget. */
  within(): Reading {
    return new Reading(this.budget, this.environment, this.depth + 1, this.readInner);
  }

  get limits(): ReadLimits {
    return this.budget.limits;
  }

  get text(): string {
    return this.pieces.join("");
  }

  /** Takes text in. Throws {@link LimitReached} when it is full. */
  add(text: string): void {
    const granted = this.budget.spendCharacters(text.length);
    this.pieces.push(granted === text.length ? text : text.slice(0, granted));
    if (granted < text.length) throw new LimitReached("long");
  }

  /** Counts steps of work. Throws {@link LimitReached} when there were too many or time is up. */
  step(count = 1): void {
    this.budget.spendEvents(count);
  }

  /** Throws {@link LimitReached} when time is up. */
  look(): void {
    this.budget.look();
  }

  /** Counts what came out of a compressed stream so far, of which `out` is new. Throws {@link LimitReached} for a bomb. */
  inflated(out: number, totalOut: number, totalIn: number): void {
    if (totalOut > RATIO_COUNTS_FROM && totalOut > totalIn * this.limits.inflationRatio)
      throw new LimitReached("large");
    this.budget.spendInflated(out);
  }

  load<Module>(module: Promise<Module>): Promise<Module> {
    return this.budget.outsideTheClock(module.catch((error: unknown) => Promise.reject(new NoLibrary(error))));
  }
}

/** Thrown when the code that reads a format could not be loaded: offline, or a new version was rolled out meanwhile. */
export class NoLibrary extends NoText {
  constructor(cause: unknown) {
    super("unavailable");
    this.cause = cause;
  }
}

/** Reads one format into a {@link Reading}. Throws whatever it likes: the caller makes a note of it. */
export type FormatReader = (bytes: Uint8Array, reading: Reading) => Promise<void> | void;
