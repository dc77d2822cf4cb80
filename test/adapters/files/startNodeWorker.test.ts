import { spawnSync } from "node:child_process";
import type { FileText } from "../../../src/app/ports/attachmentTexts";
import { testReader } from "./reader";
import { samples } from "./samples";

/** The thousand of the bar; `FUZZ_FILES` asks for more. */
const FILES = Number(process.env["FUZZ_FILES"] ?? "1000");
const MILLISECONDS = 3_000;
const SLACK = 2_000;

/** Mulberry32: the same files in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Mutation = (file: Uint8Array, random: (below: number) => number, others: readonly Uint8Array[]) => Uint8Array;

const mutations: Readonly<Record<string, Mutation>> = {
  "bits flipped": (file, random) => {
    for (let count = 1 + random(30); count > 0; count--) {
      const at = random(file.length);
      file[at] = (file[at] ?? 0) ^ (1 << random(8));
    }
    return file;
  },
  truncated: (file, random) => file.subarray(0, random(file.length)),
  "a piece put elsewhere": (file, random) => {
    const from = random(file.length);
    file.copyWithin(random(file.length), from, from + random(200));
    return file;
  },
  "a piece of another file": (file, random, others) => {
    const other = others[random(others.length)] ?? file;
    const from = random(other.length);
    file.set(other.subarray(from, from + Math.min(300, file.length)), random(Math.max(1, file.length - 300)));
    return file;
  },
  "lengths made huge": (file, random) => {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const values = [0, 1, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];
    for (let count = 1 + random(8); count > 0 && file.length > 4; count--)
      view.setUint32(random(file.length - 4), values[random(values.length)] ?? 0, random(2) === 0);
    return file;
  },
  "digits replaced": (file, random) => {
    for (let at = random(50); at < file.length; at += 1 + random(40)) {
      const byte = file[at] ?? 0;
      if (byte >= 0x30 && byte <= 0x39) file[at] = 0x30 + random(10);
    }
    return file;
  },
  "a stretch repeated": (file, random) => {
    const at = random(file.length);
    const stretch = file.subarray(at, at + random(100));
    return Uint8Array.of(...file.subarray(0, at), ...stretch, ...stretch, ...stretch, ...file.subarray(at));
  },
};

test(`${String(FILES)} mutated files: each gives text or a reason, within its limit`, async () => {
  const everyFile = samples.map(([, bytes]) => bytes);
  const kinds = Object.keys(mutations);
  const random = randomNumbers(20_261_125);
  const reader = testReader({ milliseconds: MILLISECONDS }, SLACK);
  const outcomes = new Map<string, number>();
  const late: string[] = [];
  const silent: string[] = [];
  try {
    for (let count = 0; count < FILES; count++) {
      const [name, seed] = samples[count % samples.length] ?? ["", new Uint8Array()];
      const kind = kinds[random(kinds.length)] ?? "";
      const mutated = mutations[kind]?.(seed.slice(), random, everyFile) ?? seed;
      const start = performance.now();
      const file = await reader.read(mutated.length === seed.length ? mutated : mutated.slice());
      if (performance.now() - start > MILLISECONDS + SLACK + 500) late.push(`${String(count)} ${name}, ${kind}`);
      if (saysNothing(file)) silent.push(`${String(count)} ${name}, ${kind}: ${JSON.stringify(file)}`);
      outcomes.set(outcomeOf(file), (outcomes.get(outcomeOf(file)) ?? 0) + 1);
    }
  } finally {
    reader.close();
  }
  expect({ late, silent }).toEqual({ late: [], silent: [] });
  // A mutation that spoils every file, or none, would prove nothing.
  expect(outcomes.get("read") ?? 0).toBeGreaterThan(FILES / 10);
  expect(outcomes.get("damaged") ?? 0).toBeGreaterThan(FILES / 50);
  expect(outcomes.get("too-slow") ?? 0).toBeLessThan(FILES / 50);
}, 600_000);

function saysNothing({ text, inside }: FileText): boolean {
  if (text.status === "not-read") return true;
  return text.status === "read" && text.text.trim() === "" && inside.length === 0;
}

function outcomeOf({ text }: FileText): string {
  return text.status === "none" ? text.because : text.status;
}

test("a worker that is not ended does not keep the program from ending", () => {
  const program =
    'import { createAttachmentTexts } from "./src/adapters/files/attachmentTexts";' +
    'import { startNodeWorker } from "./src/adapters/files/startNodeWorker";' +
    "const texts = createAttachmentTexts({ startWorker: startNodeWorker });" +
    'const load = async () => new TextEncoder().encode("terms");' +
    'const [file] = await texts.read([{ name: "a.txt", load }]);' +
    "console.log(file.text.text);";
  const { stdout, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", program],
    { encoding: "utf8", timeout: 20_000 },
  );
  expect([stdout, status]).toEqual(["terms\n", 0]);
}, 30_000);
