import type {
  AttachmentFile,
  AttachmentTexts,
  AttachmentTextStore,
  FileContent,
  FileText,
} from "../../app/ports/attachmentTexts";
import { contentKey } from "./contentKey";
import { named, unread } from "./fileText";
import { defaultLimits, type ReadLimits } from "./limits";
import type { WorkerLike } from "./workerLike";
import { isReport, type ReadRequest } from "./workerProtocol";

export interface AttachmentTextsOptions {
  readonly startWorker: () => WorkerLike;
  /** Where results are kept beyond this object's life. */
  readonly store?: AttachmentTextStore;
  readonly limits?: ReadLimits;
  /** How long after its own limit a worker is ended that did not answer: time to load a library over a slow line. */
  readonly graceMilliseconds?: number;
  /** How long a worker may take to start. */
  readonly startMilliseconds?: number;
  /** How long an idle worker is kept. */
  readonly idleMilliseconds?: number;
}

const GRACE = 7_000;
const START = 20_000;
const IDLE = 30_000;
/** Results kept in memory: those of one message and more. The command line reads thousands. */
const MOST_KNOWN = 60;

/**
 * Reads attachments one after the other in one worker. A worker that overruns its time or breaks down is ended, and another started
 * for the next file; the file gets a note. Equal content is read once.
 */
export function createAttachmentTexts(options: AttachmentTextsOptions): AttachmentTexts {
  return new Queue(options);
}

class Queue implements AttachmentTexts {
  private readonly limits: ReadLimits;
  private readonly known = new Map<string, FileContent>();
  private running: RunningWorker | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: AttachmentTextsOptions) {
    this.limits = options.limits ?? defaultLimits;
  }

  get largest(): number {
    return this.limits.bytes;
  }

  keyOf(bytes: Uint8Array): Promise<string> {
    return contentKey(bytes);
  }

  async read(
    files: readonly AttachmentFile[],
    onProgress?: (done: number, of: number) => void,
  ): Promise<readonly FileText[]> {
    const texts: FileText[] = [];
    for (const file of files) {
      onProgress?.(texts.length, files.length);
      texts.push(await this.inTurn(() => this.readFile(file)));
    }
    onProgress?.(files.length, files.length);
    return texts;
  }

  close(): void {
    clearTimeout(this.idle);
    this.running?.end();
    this.running = undefined;
  }

  /** Callers may ask while others wait: there is one worker. */
  private inTurn(work: () => Promise<FileText>): Promise<FileText> {
    clearTimeout(this.idle);
    this.waiting += 1;
    const result = this.last.then(work).finally(() => {
      this.waiting -= 1;
      if (this.waiting === 0) this.endWhenIdle();
    });
    this.last = result;
    return result;
  }

  private endWhenIdle(): void {
    this.idle = setTimeout(() => {
      this.close();
    }, this.options.idleMilliseconds ?? IDLE);
    // A timer of Node's would keep the command line from ending.
    if (typeof this.idle === "object") this.idle.unref();
  }

  private async readFile(file: AttachmentFile): Promise<FileText> {
    if (file.size !== undefined && file.size > this.limits.bytes) return unread(file.name, "too-large");
    try {
      const bytes = await file.load();
      if (bytes.length > this.limits.bytes) return unread(file.name, "too-large");
      return named(file.name, await this.readBytes(bytes));
    } catch {
      return { name: file.name, format: "unknown", text: { status: "not-read" }, notes: [], inside: [] };
    }
  }

  private async readBytes(bytes: Uint8Array): Promise<FileContent> {
    const key = await contentKey(bytes);
    const kept = this.known.get(key) ?? (await this.options.store?.get(key).catch(() => undefined));
    if (kept !== undefined) return kept;
    const content = await this.ask(bytes);
    if (!isPassing(content)) {
      this.remember(key, content);
      await this.options.store?.set(key, content).catch(() => undefined);
    }
    return content;
  }

  private remember(key: string, content: FileContent): void {
    this.known.set(key, content);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_KNOWN && oldest !== undefined) this.known.delete(oldest);
  }

  private async ask(bytes: Uint8Array): Promise<FileContent> {
    const { startWorker, graceMilliseconds = GRACE, startMilliseconds = START } = this.options;
    if (this.running?.hasEnded !== false) this.running = new RunningWorker(startWorker, startMilliseconds);
    const answer = await this.running.ask(bytes, this.limits, this.limits.milliseconds + graceMilliseconds);
    if (!("failed" in answer)) return answer;
    this.running.end();
    this.running = undefined;
    return unread("", answer.failed);
  }
}

/** Worth another try: nothing is wrong with the file. */
function isPassing({ text, inside }: FileContent): boolean {
  return (text.status === "none" && text.because === "unavailable") || inside.some(isPassing);
}

type Answer = FileContent | { readonly failed: "too-slow" | "too-large" | "damaged" | "unavailable" };

/** One worker from its start to its end. Asked for one file at a time. */
class RunningWorker {
  private readonly worker: WorkerLike | undefined;
  private readonly ready: Promise<boolean>;
  private answer: ((answer: Answer) => void) | undefined;
  private requests = 0;
  hasEnded = false;

  constructor(startWorker: () => WorkerLike, startMilliseconds: number) {
    let started: (isReady: boolean) => void = () => undefined;
    this.ready = new Promise((resolve) => {
      started = resolve;
    });
    const tooLate = setTimeout(started, startMilliseconds, false);
    void this.ready.then(() => {
      clearTimeout(tooLate);
    });
    try {
      this.worker = startWorker();
    } catch {
      started(false);
      return;
    }
    this.worker.onMessage((message) => {
      if (!isReport(message)) return;
      if (message.rightbox === "ready") started(true);
      else if (message.id === this.requests) this.answer?.(message.content);
    });
    this.worker.onFailure((because) => {
      started(false);
      this.answer?.({ failed: because === "memory" ? "too-large" : "damaged" });
      this.hasEnded = true;
    });
  }

  async ask(bytes: Uint8Array, limits: ReadLimits, milliseconds: number): Promise<Answer> {
    const { worker } = this;
    if (!(await this.ready) || worker === undefined || this.hasEnded) return { failed: "unavailable" };
    this.requests += 1;
    const request: ReadRequest = { rightbox: "read", id: this.requests, bytes: ownBytes(bytes), limits };
    return new Promise((resolve) => {
      const tooLate = setTimeout(resolve, milliseconds, { failed: "too-slow" });
      this.answer = (answer) => {
        clearTimeout(tooLate);
        resolve(answer);
      };
      worker.post(request);
    });
  }

  end(): void {
    this.hasEnded = true;
    this.answer?.({ failed: "unavailable" });
    this.worker?.terminate();
  }
}

/** A view of a larger buffer, a mail for instance, would send all of that. */
function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}
