import type { LogEntry } from "../../../src/app/ports/teamLists";
import { changeOf, entryOf, fitsOneWrite, withEntries } from "../../../src/app/team/rowLog";
import type { BookChange, RowChange } from "../../../src/domain/book/changes/bookChange";
import { anyRef } from "../../support/anyFields";

const row: RowChange = { ref: anyRef, what: "changed", fields: [{ field: "note", before: "a", after: "b" }] };
const change: BookChange = {
  id: "1",
  at: "2026-11-24T09:00:00.000Z",
  by: "li.na@ourco.example",
  occasion: "import",
  detail: "clients.xlsx",
  rows: [row],
};
const entry = (id: string, length = 10): LogEntry =>
  entryOf({ ...change, id }, row, [{ field: "note", after: "x".repeat(length) }]);
const ids = (log: readonly LogEntry[]): string => log.map(({ id }) => id).join(" ");
const numbered = (from: number, to: number, length = 10): readonly LogEntry[] =>
  Array.from({ length: to - from + 1 }, (_, index) => entry(String(from + index), length));

test("an entry says who, when, from what and which members, and is a change of the book again", () => {
  const written = entryOf(change, row, row.fields);
  expect(written).toEqual({ ...change, rows: undefined, what: "changed", fields: row.fields });
  expect(changeOf(written, row.ref)).toEqual(change);
});

test("values that are too long for any log are left out, their names stay", () => {
  expect(entry("1", 20_001).fields).toEqual([{ field: "note" }]);
});

test.each<[name: string, log: readonly LogEntry[], added: readonly LogEntry[], kept: string]>([
  ["the first", [], numbered(1, 1), "1"],
  [
    "up to twenty",
    numbered(1, 19),
    numbered(20, 20),
    numbered(1, 20)
      .map(({ id }) => id)
      .join(" "),
  ],
  [
    "beyond twenty the oldest go",
    numbered(1, 20),
    numbered(21, 22),
    numbered(3, 22)
      .map(({ id }) => id)
      .join(" "),
  ],
  ["beyond 20,000 characters the oldest go", numbered(1, 3, 8_000), numbered(4, 4, 8_000), "3 4"],
  ["what is added is never what goes", numbered(1, 1), [entry("2", 12_000), entry("3", 12_000)], "2 3"],
])("%s", (_, log, added, kept) => {
  expect(ids(withEntries(log, added))).toBe(kept);
});

test.each<[entries: readonly LogEntry[], fits: boolean]>([
  [numbered(1, 10), true],
  [numbered(1, 11), false],
  [numbered(1, 2, 9_000), true],
  [numbered(1, 2, 10_000), false],
])("one write holds ten entries and 20,000 characters (%#)", (entries, fits) => {
  expect(fitsOneWrite(entries)).toBe(fits);
});
