import { createAttachmentTexts } from "../../../src/adapters/files/attachmentTexts";
import { defaultLimits } from "../../../src/adapters/files/limits";
import { startNodeWorker } from "../../../src/adapters/files/startNodeWorker";
import type { WorkerLike } from "../../../src/adapters/files/workerLike";
import { isRequest, type ReadRequest } from "../../../src/adapters/files/workerProtocol";
import { attachmentTextOf, type AttachmentFile, type FileContent } from "../../../src/app/ports/attachmentTexts";
import { bytesOf } from "./make";

/** What a played worker does with a file, by its text. */
type Behaviour = "answer" | "hang" | "crash" | "run out of memory" | "answer something else first";

class PlayedWorker implements WorkerLike {
  isTerminated = false;
  private message: (message: unknown) => void = () => undefined;
  private failure: (because: "memory" | "crash") => void = () => undefined;

  constructor(private readonly isStarting: boolean) {}

  post(message: unknown): void {
    if (!isRequest(message)) throw new Error("Not a request.");
    const text = new TextDecoder().decode(message.bytes) as Behaviour;
    if (text === "crash") this.failure("crash");
    else if (text === "run out of memory") this.failure("memory");
    else if (text !== "hang") this.answer(message, text);
  }

  onMessage(listener: (message: unknown) => void): void {
    this.message = listener;
    if (this.isStarting) setTimeout(listener, 0, { rightbox: "ready" });
  }

  onFailure(listener: (because: "memory" | "crash") => void): void {
    this.failure = listener;
  }

  terminate(): void {
    this.isTerminated = true;
  }

  private answer({ id }: ReadRequest, text: string): void {
    const content: FileContent = { format: "text", text: { status: "read", text }, notes: [], inside: [] };
    if (text === "answer something else first") {
      this.message({ sourceName: "worker", targetName: "main" });
      this.message({
        rightbox: "done",
        id: id - 1,
        content: { ...content, text: { status: "read", text: "of another" } },
      });
    }
    this.message({ rightbox: "done", id, content });
  }
}

function played(isStarting = true) {
  const workers: PlayedWorker[] = [];
  const startWorker = (): WorkerLike => {
    const worker = new PlayedWorker(isStarting);
    workers.push(worker);
    return worker;
  };
  return { workers, startWorker };
}

const brief = { limits: { ...defaultLimits, milliseconds: 10 }, graceMilliseconds: 10, startMilliseconds: 50 };

function file(text: string, name = `${text}.txt`): AttachmentFile {
  return { name, load: () => Promise.resolve(bytesOf(text)) };
}

test.each<readonly [Behaviour, object, number]>([
  ["answer", { status: "read", text: "answer" }, 1],
  ["answer something else first", { status: "read", text: "answer something else first" }, 1],
  ["hang", { status: "none", because: "too-slow" }, 2],
  ["crash", { status: "none", because: "damaged" }, 2],
  ["run out of memory", { status: "none", because: "too-large" }, 2],
])("%s: the file gets its text or a reason, and the next is read", async (behaviour, text, workersNeeded) => {
  const { workers, startWorker } = played();
  const texts = createAttachmentTexts({ startWorker, ...brief });
  const [first, second] = await texts.read([file(behaviour), file("next")]);
  expect([first?.text, second?.text]).toEqual([text, { status: "read", text: "next" }]);
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual(workersNeeded === 1 ? [false] : [true, false]);
  texts.close();
  expect(workers.every(({ isTerminated }) => isTerminated)).toBe(true);
});

test("a worker that does not start leaves a reason that is not kept", async () => {
  const kept = new Map<string, FileContent>();
  const store = {
    get: (key: string) => Promise.resolve(kept.get(key)),
    set: (key: string, content: FileContent) => Promise.resolve(void kept.set(key, content)),
  };
  const texts = createAttachmentTexts({ startWorker: played(false).startWorker, store, ...brief });
  const [answer] = await texts.read([file("answer")]);
  expect(answer?.text).toEqual({ status: "none", because: "unavailable" });
  expect(kept.size).toBe(0);
});

test("a worker that cannot be made leaves a reason", async () => {
  const startWorker = (): never => {
    throw new Error("No workers here.");
  };
  const [answer] = await createAttachmentTexts({ startWorker, ...brief }).read([file("answer")]);
  expect(answer?.text).toEqual({ status: "none", because: "unavailable" });
});

test("equal content is read once, under each of its names, and kept by its SHA-256", async () => {
  const kept = new Map<string, FileContent>();
  const store = {
    get: (key: string) => Promise.resolve(kept.get(key)),
    set: (key: string, content: FileContent) => Promise.resolve(void kept.set(key, content)),
  };
  const { startWorker, workers } = played();
  const first = createAttachmentTexts({ startWorker, store });
  const answers = await first.read([file("answer", "a.txt"), file("answer", "b.pdf")]);
  expect(answers.map(({ name, notes }) => [name, notes])).toEqual([
    ["a.txt", []],
    ["b.pdf", [{ id: "other-ending", says: "pdf", is: "text" }]],
  ]);
  // printf answer | sha256sum
  expect([...kept.keys()]).toEqual(["1-0db52f4076c082518412afd3dd3576e2cb0c63703fd7fed5e23ade60efef31d9"]);
  first.close();
  const later = createAttachmentTexts({ startWorker, store });
  expect((await later.read([file("answer")]))[0]?.text).toEqual({ status: "read", text: "answer" });
  expect(workers).toHaveLength(1);
});

test("a store that fails is as good as none", async () => {
  const store = { get: () => Promise.reject(new Error("full")), set: () => Promise.reject(new Error("full")) };
  const texts = createAttachmentTexts({ startWorker: played().startWorker, store });
  expect((await texts.read([file("answer")]))[0]?.text.status).toBe("read");
  texts.close();
});

test("what the host does not give is not read, and does not stop the others", async () => {
  const texts = createAttachmentTexts({ startWorker: played().startWorker, ...brief });
  const answers = await texts.read([
    { name: "gone.pdf", load: () => Promise.reject(new Error("offline")) },
    { name: "huge.pdf", size: 99_000_000, load: () => Promise.reject(new Error("must not be asked for")) },
    { name: "larger than told.pdf", load: () => Promise.resolve(new Uint8Array(defaultLimits.bytes + 1)) },
    file("answer"),
  ]);
  expect(answers.map(({ text }) => text)).toEqual([
    { status: "not-read" },
    { status: "none", because: "too-large" },
    { status: "none", because: "too-large" },
    { status: "read", text: "answer" },
  ]);
  texts.close();
});

test("progress is told file by file, and callers wait for one another", async () => {
  const texts = createAttachmentTexts({ startWorker: played().startWorker, ...brief });
  const told: string[] = [];
  const reading = [
    texts.read([file("answer"), file("one")], (done, of) => told.push(`a ${String(done)}/${String(of)}`)),
    texts.read([file("two")], (done, of) => told.push(`b ${String(done)}/${String(of)}`)),
  ];
  expect((await Promise.all(reading)).flat().map(({ name }) => name)).toEqual(["answer.txt", "one.txt", "two.txt"]);
  expect(told.filter((each) => each.startsWith("a"))).toEqual(["a 0/2", "a 1/2", "a 2/2"]);
  expect(told.filter((each) => each.startsWith("b"))).toEqual(["b 0/1", "b 1/1"]);
  texts.close();
});

test("an idle worker is ended", async () => {
  const { startWorker, workers } = played();
  const texts = createAttachmentTexts({ startWorker, idleMilliseconds: 5 });
  await texts.read([file("answer")]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(workers[0]?.isTerminated).toBe(true);
});

test("bytes stay with the caller, and only they are sent", async () => {
  const bytes = Buffer.from("whole mail: mine").subarray(12);
  const texts = createAttachmentTexts({ startWorker: startNodeWorker });
  const [answer] = await texts.read([{ name: "mine.txt", load: () => Promise.resolve(bytes) }]);
  expect([answer?.text, bytes.length]).toEqual([{ status: "read", text: "mine" }, 4]);
  texts.close();
});

test.each<readonly [string, FileContent, object]>([
  ["no files inside", content({ status: "read", text: "own" }), { status: "read", text: "own" }],
  ["a reason", content({ status: "none", because: "encrypted" }), { status: "none", because: "encrypted" }],
  [
    "files inside, one of them cut and one unread",
    {
      ...content({ status: "read", text: "" }),
      inside: [
        { name: "a.txt", ...content({ status: "read", text: "A", cut: "long" }) },
        { name: "b.pdf", ...content({ status: "none", because: "encrypted" }) },
      ],
    },
    { status: "read", text: "a.txt\nA\n\nb.pdf", cut: "long" },
  ],
])("the text of a file with %s", (_, file, text) => {
  expect(attachmentTextOf(file)).toEqual(text);
});

function content(text: FileContent["text"]): FileContent {
  return { format: "zip", text, notes: [], inside: [] };
}
