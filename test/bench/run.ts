import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { encodeBook } from "../../src/adapters/office/roamingSettings";
import { judgeKinds } from "../../src/domain/kinds/judgeKinds";
import { toDraft } from "../../src/domain/draft/toDraft";
import { emulatedItem, person } from "../support/scriptOffice";
import { acme, nordlicht } from "../support/stockPage";

/** One measured figure with the bar it must keep. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bar: number;
  readonly ok: boolean;
}

const RUNS = 15;
const isJson = process.argv.includes("--json");
const source = readFileSync("dist/events.js", "utf8");
const letter =
  "Dear Bob,\n\nplease find attached our sales contract for 200 torque wrenches, FOB Ningbo, and sign both copies.\n";
const body = letter.repeat(Math.ceil(2_000 / letter.length)).slice(0, 2_000);

const figures: readonly Figure[] = [
  atMost("send handler's own time, 20 recipients and 2 KB, median", await medianOf(sendHandler), "ms", 50),
  atMost("load of the events bundle, median", await medianOf(loadBundle), "ms", 50),
  atMost("judging a 2 KB message, median", await medianOf(() => timed(() => judge(body), 20)), "ms", 0.5),
  atMost("judging 1 MB against 100 KB, per character", ratio(1_000_000, 100_000), "times", 2),
  atMost("judging hostile text against plain text of 100 KB", hostileRatio(), "times", 20),
];
for (const figure of figures) {
  const { name, value, unit, bar, ok } = figure;
  process.stdout.write(
    isJson
      ? `${JSON.stringify(figure)}\n`
      : `${ok ? "ok   " : "SHORT"} ${name}: ${String(value)} ${unit} (bar ${String(bar)})\n`,
  );
}
process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
process.exit();

function atMost(name: string, measured: number, unit: string, bar: number): Figure {
  const value = Math.round(measured * 1_000) / 1_000;
  return { name, value, unit, bar, ok: value <= bar };
}

async function medianOf(run: () => number | Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let number = 0; number < RUNS; number++) values.push(await run());
  return values.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? Infinity;
}

/** Wall time from event to `completed`, the emulated host's own turns included: an upper bound of the handler's own time. */
function sendHandler(): Promise<number> {
  const to = Array.from({ length: 20 }, (_, index) => person(`p${String(index)}@acme.example`));
  const settings = {
    book: JSON.stringify(
      encodeBook({ clients: [acme, nordlicht], own: { domains: [], bankAccounts: [] } }, new Date()),
    ),
  };
  const item = emulatedItem(
    { to, subject: "Sales contract SC-2026-041", html: `<p>${body}</p>` },
    { client: "classic-windows" },
    settings,
  );
  runInContext(source, contextFor(item.office.Office));
  return new Promise((resolve) => {
    const start = performance.now();
    item.office.run("onMessageSend", "onMessageSend", () => {
      resolve(performance.now() - start);
    });
  });
}

function loadBundle(): number {
  const context = contextFor(emulatedItem().office.Office);
  return timed(() => runInContext(`${source}\n//${String(Math.random())}`, context), 1);
}

function contextFor(office: object): object {
  return createContext({ Office: office, setTimeout, clearTimeout, setInterval, clearInterval });
}

function judge(content: string): void {
  const draft = toDraft({
    to: [],
    cc: [],
    bcc: [],
    subject: "Contract",
    body: { format: "text", content },
    composeType: "new",
    attachments: [],
  });
  judgeKinds({ subject: draft.subject, newText: draft.newText, forwardedText: draft.forwardedText, attachments: [] });
}

function timed(run: () => unknown, times: number): number {
  run();
  const start = performance.now();
  for (let number = 0; number < times; number++) run();
  return (performance.now() - start) / times;
}

function ratio(large: number, small: number): number {
  const per = (length: number): number =>
    timed(() => judge(letter.repeat(Math.ceil(length / letter.length))), 3) / length;
  return per(large) / per(small);
}

function hostileRatio(): number {
  const texts = ["contract ", "合同", "not ", "From: ", "> ", "aaaaaaa", "PI-1", "On wrote: "].map((part) =>
    part.repeat(Math.ceil(100_000 / part.length)),
  );
  const plain = timed(() => judge(letter.repeat(Math.ceil(100_000 / letter.length))), 3);
  return Math.max(...texts.map((text) => timed(() => judge(text), 1))) / plain;
}
