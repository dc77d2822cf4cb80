import { startShelf, type ShelfWorker } from "../../src/adapters/browser/shelf/startShelf";
import { isShelfReport } from "../../src/adapters/browser/shelf/shelfProtocol";
import type { TeamRow } from "../../src/app/ports/teamLists";
import type { TeamShelf } from "../../src/app/ports/teamShelf";
import { parseMailboxAddress } from "../../src/domain/address/mailboxAddress";
import type { Draft } from "../../src/domain/draft/draft";
import { addressRow, clientRow, domainOf, type MadeBook } from "./shelfRows";

/** The page that `shelfInBrowser.ts` opens: it fills a shelf, and measures it once the page has been opened again. */
const PAGE = 2_000;
const TYPED = [
  "k",
  "kr",
  "kro",
  "krom",
  "krogri",
  "trading",
  "info0@",
  "华",
  "huawei",
  "shenzhen",
  "traidng",
  "ba ltd",
];

export interface ShelfFigures {
  readonly open: number;
  readonly page: number;
  readonly firstSearch: number;
  readonly searches: Readonly<Record<string, number>>;
  readonly megabytes: number;
  readonly megabytesWithSearch: number;
  readonly commitOne: number;
}

const shelfBench = { fill, measure };
Object.assign(globalThis, { shelfBench });
export type ShelfBench = typeof shelfBench;

async function fill(
  book: MadeBook,
): Promise<{ readonly total: number; readonly median: number; readonly longest: number }> {
  const shelf = startShelf({ name: "bench", start: startWorker });
  const times: number[] = [];
  const commit = async (rows: readonly TeamRow[]): Promise<void> => {
    const { version: expected } = await shelf.state();
    const start = performance.now();
    if ((await shelf.commit({ expected, rows })) === "stale") throw new Error("Nobody else is here.");
    times.push(performance.now() - start);
  };
  await each(book.clients, (number) => clientRow(number), commit);
  await each(book.clients * book.addressesEach, (number) => addressRow(number, book), commit);
  times.sort((one, other) => one - other);
  return {
    total: times.reduce((sum, time) => sum + time, 0),
    median: times[times.length >> 1] ?? 0,
    longest: times[times.length - 1] ?? 0,
  };
}

async function each(
  count: number,
  make: (number: number) => TeamRow,
  commit: (rows: readonly TeamRow[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < count; from += PAGE)
    await commit(Array.from({ length: Math.min(PAGE, count - from) }, (_, at) => make(from + at)));
}

async function measure(book: MadeBook): Promise<ShelfFigures> {
  const shelf = startShelf({ name: "bench", start: startWorker });
  const open = await timed(() => shelf.counts());
  const counts = await shelf.counts();
  if (counts.addresses !== book.clients * book.addressesEach) throw new Error(`Only ${String(counts.addresses)}.`);
  const page = await medianOf((number) => shelf.pageFor(draftTo(number * 997, number * 331), []));
  const megabytes = await memory();
  await shelf.find({ text: "", sort: "name", from: 0, most: 50 });
  const firstSearch = await timed(() => find(shelf, "first"));
  const searches: Record<string, number> = {};
  for (const text of TYPED) searches[text] = await medianOf(() => find(shelf, text));
  const megabytesWithSearch = await memory();
  const { version: expected } = await shelf.state();
  const commitOne = await timed(() => shelf.commit({ expected, rows: [addressRow(4711, book)] }));
  return { open, page, firstSearch, searches, megabytes, megabytesWithSearch, commitOne };
}

function find(shelf: TeamShelf, text: string): Promise<unknown> {
  return shelf.find({ text, sort: "best", from: 0, most: 50 });
}

function draftTo(...clients: readonly number[]): Draft {
  const recipients = clients.flatMap((client) => {
    const address = parseMailboxAddress(`info0@${domainOf(client)}`);
    return address === undefined
      ? []
      : [{ status: "mailbox" as const, field: "to" as const, name: "Bob Lee", address }];
  });
  const text = { newText: "", forwardedText: "", quotedText: "", signature: "", disclaimer: "" };
  return { ...text, recipients, subject: "", attachments: [], composeType: "new", threadAddresses: [] };
}

async function medianOf(run: (number: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let number = 0; number < 9; number++) times.push(await timed(() => run(number)));
  return times.sort((one, other) => one - other)[4] ?? Infinity;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** All that the page and its worker hold, in millions of bytes. Chromium only, and only where the page is isolated. */
async function memory(): Promise<number> {
  const { measureUserAgentSpecificMemory: measured } = performance as unknown as {
    readonly measureUserAgentSpecificMemory: () => Promise<{ readonly bytes: number }>;
  };
  return (await measured.call(performance)).bytes / 1e6;
}

function startWorker(): ShelfWorker {
  const worker = new Worker("/worker.js");
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    onMessage: (listener) => {
      worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (isShelfReport(data)) listener(data);
      });
    },
    onFailure: (listener) => {
      worker.addEventListener("error", (event) => {
        console.error(event.message);
        listener();
      });
    },
  };
}
