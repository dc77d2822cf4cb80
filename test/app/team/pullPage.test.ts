import type { ListProgress, ShelfState } from "../../../src/app/ports/teamShelf";
import type { OddRow, RowsPage, TeamRow } from "../../../src/app/ports/teamLists";
import {
  isSameProgress,
  nextStep,
  orphansOf,
  pageCommit,
  parentsOf,
  startedOver,
} from "../../../src/app/team/pullPage";
import type { ClientId } from "../../../src/domain/book/book";
import { clientRef } from "../../../src/domain/book/rows";
import { anyRef } from "../../support/anyFields";
import { emptyStorage } from "../../support/memoryShelf";

const now = new Date("2026-11-24T09:00:00Z");
const never: ListProgress = { status: "never" };
const begun: ListProgress = { status: "reading", next: undefined };
const halfway: ListProgress = { status: "reading", next: "page 2" };
const current: ListProgress = { status: "current", link: "link", wholeAt: "2026-11-24T08:30:00.000Z" };
const incomplete: ListProgress = { ...current, isIncomplete: true };

test.each<[progress: ListProgress, minutes: number, isInteractive: boolean, step: string]>([
  [never, 0, false, "start-over"],
  [begun, 0, false, "read-all"],
  [halfway, 0, false, "read-all page 2"],
  [current, 0, true, "read-changes link"],
  [incomplete, 0, false, "read-changes link"],
  [incomplete, 31, false, "start-over"],
  [incomplete, 0, true, "start-over"],
])("after %j, %d minutes later, with a window %p: %s", (progress, minutes, isInteractive, expected) => {
  const step = nextStep(progress, new Date(now.getTime() + minutes * 60_000), isInteractive);
  const where = step.do === "read-all" ? step.next : step.do === "read-changes" ? step.from : undefined;
  expect([step.do, where].filter((part) => part !== undefined).join(" ")).toBe(expected);
});

test("a list stands where it stood as long as nobody has read on", () => {
  const all = [never, begun, halfway, current, { ...current, link: "next" }];
  for (const one of all) for (const other of all) expect(isSameProgress(one, other)).toBe(one === other);
});

const bob: TeamRow = { ref: anyRef, fields: { client: "acme" }, itemId: "7", eTag: "", log: [] };
const page = (part: Partial<RowsPage>): RowsPage => ({ rows: [], odd: [], gone: [], ...part });
const stateAt = (addresses: ListProgress, part: Partial<ShelfState> = {}): ShelfState => ({
  ...emptyStorage().state,
  lists: { clients: current, addresses },
  ...part,
});

test.each<[name: string, progress: ListProgress, part: Partial<RowsPage>, after: ListProgress, finish: boolean]>([
  ["a page of everything", begun, { next: "page 2" }, halfway, false],
  ["the last of everything", halfway, { link: "link" }, { ...current, wholeAt: now.toISOString() }, true],
  ["a page of changes", current, { next: "more" }, { ...current, link: "more" }, false],
  ["the last of the changes", current, { link: "new" }, { ...current, link: "new" }, false],
  [
    "a page with something unnamed missing",
    current,
    { link: "new", isIncomplete: true },
    { ...incomplete, link: "new" },
    false,
  ],
  ["the page after it", incomplete, { link: "new" }, { ...incomplete, link: "new" }, false],
])("%s", (_, progress, part, after, finish) => {
  const commit = pageCommit(stateAt(progress), "addresses", page({ rows: [bob], ...part }), now);
  expect(commit).toMatchObject({ rows: [bob], lists: { clients: current, addresses: after } });
  expect(commit.finish).toBe(finish ? "addresses" : undefined);
});

test("what a row's log shows to be written waits no longer", () => {
  const entry = { id: "1", at: "", by: "", occasion: "typed" as const, what: "changed" as const, fields: [] };
  const waiting = [{ ...entry, rows: [{ ref: anyRef, what: "changed" as const, fields: [] }] }];
  const commit = pageCommit(
    stateAt(current, { waiting }),
    "addresses",
    page({ rows: [{ ...bob, log: [entry] }] }),
    now,
  );
  expect(commit.waiting).toEqual([]);
});

const odd = (itemId: string, part: Partial<OddRow> = {}): OddRow => ({
  list: "addresses",
  itemId,
  because: "no-client",
  value: "",
  ...part,
});

test("what was odd of an item is said anew with the item, and a client that is back is missed no longer", () => {
  const before = [
    odd("7"),
    odd("8"),
    odd("9"),
    odd("7", { list: "clients" }),
    odd("5", { because: "client-gone", value: "acme" }),
  ];
  const state = stateAt(current, { odd: before });
  const after = pageCommit(
    state,
    "addresses",
    page({ rows: [bob], gone: ["8"], odd: [odd("9", { value: "new" })] }),
    now,
  );
  expect(after.odd).toEqual([before[3], before[4], odd("9", { value: "new" })]);
  const back = { ...bob, ref: clientRef("acme" as ClientId), itemId: "1" };
  expect(pageCommit(state, "clients", page({ rows: [back] }), now).odd).not.toContainEqual(before[4]);
  expect(pageCommit(state, "clients", page({ rows: [{ ...back, isRemoved: true }] }), now).odd).toContainEqual(
    before[4],
  );
  expect(startedOver(state, "addresses").odd).toEqual([before[3]]);
});

test("addresses whose client is not there are named, those that are removed are not", () => {
  const removed: TeamRow = { ...bob, isRemoved: true };
  expect(parentsOf([bob, bob, removed, { ...bob, fields: {} }])).toEqual(["acme"]);
  expect(orphansOf([bob, removed], new Set(["acme"]))).toEqual([odd("7", { because: "client-gone", value: "acme" })]);
});
