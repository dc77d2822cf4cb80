import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { packBook } from "../../src/adapters/office/roamingBook";
import { emulatedItem, person } from "../support/scriptOffice";
import { acme, nordlicht } from "../support/stockPage";
import { attachmentFigures } from "./attachments";
import { atMost, type Figure } from "./figure";
import { historyFigures } from "./history";
import { intentFigures } from "./intent";
import { kindFigures } from "./kinds";
import { lookalikeFigures } from "./lookalikes";
import { lookupFigures } from "./lookup";
import { recordFigures } from "./record";
import { reviewFigures } from "./review";
import { shelfFigures } from "./shelf";

const RUNS = 15;
const isJson = process.argv.includes("--json");
const source = readFileSync("dist/events.js", "utf8");
const letter =
  "Dear Bob,\n\nplease find attached our sales contract for 200 torque wrenches, FOB Ningbo, and sign both copies.\n";
const body = letter.repeat(Math.ceil(2_000 / letter.length)).slice(0, 2_000);

const groups: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  send: async () => [
    atMost("send handler's own time, 20 recipients and 2 KB, median", await medianOf(sendHandler), "ms", 50),
    atMost("load of the events bundle, median", await medianOf(loadBundle), "ms", 50),
    ...intentFigures(),
  ],
  review: reviewFigures,
  record: recordFigures,
  kinds: kindFigures,
  lookup: lookupFigures,
  lookalikes: lookalikeFigures,
  shelf: shelfFigures,
  attachments: attachmentFigures,
  history: historyFigures,
};

/** `--only NAME`: one group alone. */
const only = process.argv[process.argv.indexOf("--only") + 1];
const isWhole = !process.argv.includes("--only");
let isShort = false;
for (const [group, figuresOf] of Object.entries(groups)) {
  if (!isWhole && group !== only) continue;
  for (const figure of await figuresOf()) {
    const { name, value, unit, bar, ok } = figure;
    isShort ||= !ok;
    process.stdout.write(
      isJson
        ? `${JSON.stringify(figure)}\n`
        : `${ok ? "ok   " : "SHORT"} ${name}: ${String(value)} ${unit} (bar ${String(bar)})\n`,
    );
  }
}
process.exit(isShort ? 1 : 0);

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
      packBook({ clients: [acme, nordlicht], own: { domains: [], bankAccounts: [] } }, new Date().toISOString()),
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

function timed(run: () => unknown, times: number): number {
  run();
  const start = performance.now();
  for (let number = 0; number < times; number++) run();
  return (performance.now() - start) / times;
}
