/** @jest-environment jsdom */
import { storedTally } from "../../../src/adapters/browser/tally";
import type { Tally } from "../../../src/app/ports/quietStore";
import { nothingCounted, withCounted } from "../../../src/domain/quiet/counted";
import { sentRecord, shownWarning } from "../../support/sentRecords";

const nothing: Tally = { score: [], counted: nothingCounted, pending: [] };
const tally: Tally = {
  score: [{ month: "2026-11", rule: "unknown-mailbox", heeded: 2, overridden: 1, muted: 0 }],
  counted: withCounted(nothingCounted, sentRecord(1)),
  pending: [
    { sendId: "a", shown: [shownWarning, { rule: "clear-subject", kind: "general", severity: "stop" }] },
    { sendId: "b", shown: [] },
  ],
};

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

test("what was written is read, by another pane too, and under its own key only", () => {
  storedTally("one").write(tally);
  expect(storedTally("one").read()).toEqual(tally);
  expect(storedTally("other").read()).toEqual(nothing);
});

test.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["another version", JSON.stringify({ v: 2, score: [["2026-11", "r", 1, 1, 1]] })],
  [
    "rows that are none",
    JSON.stringify({
      v: 1,
      score: [["2026-11", "r", 1, 1], ["2026-11", 7, 1, 1, 1], ["m", "r", 1, 0.5, 1], 3],
      pending: [[7, []], "x"],
    }),
  ],
])("%s is read as if nothing was there", (_, stored) => {
  if (stored !== null) localStorage.setItem("key", stored);
  expect(storedTally("key").read()).toEqual(nothing);
});

test("a shown finding that cannot be read is left out", () => {
  const shown = [
    ["r", "", "poem", 1],
    ["r", "", "order", 9],
    [1, "", "order", 1],
    ["r", "", "order", 1],
  ];
  localStorage.setItem("key", JSON.stringify({ v: 1, pending: [["a", shown]] }));
  expect(storedTally("key").read().pending).toEqual([
    { sendId: "a", shown: [{ rule: "r", kind: "order", severity: "warn" }] },
  ]);
});

test("where storage is refused it lasts as long as the pane", () => {
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("no");
  });
  const store = storedTally("key");
  store.write(tally);
  expect(store.read()).toBe(tally);
  expect(storedTally("key").read()).toEqual(nothing);
});
