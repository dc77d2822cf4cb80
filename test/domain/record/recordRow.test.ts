import { rowsOf, type RowPlace } from "../../../src/domain/record/recordRow";
import type { RecordedRecipient } from "../../../src/domain/record/sendRecord";
import { address } from "../../support/builders";
import { sentRecord } from "../../support/sentRecords";

const place: RowPlace = {
  state: "sent",
  at: new Date("2026-11-26T08:26:00Z"),
  mailbox: address("li.na@ourco.example").key,
  internetMessageId: "<1@ourco.example>",
};
const of = (...clients: ReadonlyArray<string | undefined>) =>
  sentRecord(1, {
    recipients: clients.map((id, index): RecordedRecipient => ({
      address: address(`p${String(index)}@a.example`).key,
      field: "to",
      ...(id === undefined ? {} : { client: { id, name: id.toUpperCase() } }),
    })),
  });

test.each<
  [name: string, clients: ReadonlyArray<string | undefined>, rows: ReadonlyArray<readonly [string, string | undefined]>]
>([
  ["nobody", [], [["", undefined]]],
  ["strangers", [undefined, undefined], [["", undefined]]],
  ["one client", ["acme", undefined, "acme"], [["", "acme"]]],
  [
    "three",
    ["acme", "nordlicht", "acme", "zeta"],
    [
      ["", "acme"],
      ["-2", "nordlicht"],
      ["-3", "zeta"],
    ],
  ],
])("a message to %s", (_, clients, rows) => {
  const record = of(...clients);
  expect(rowsOf(record, place)).toEqual(
    rows.map(([suffix, id]) => ({
      ...place,
      key: `${record.sendId}${suffix}`,
      ...(id === undefined ? {} : { client: { id, name: id.toUpperCase() } }),
      record,
    })),
  );
});

test.each([
  [20, 20],
  [21, 1],
])("a message to %i clients has %i rows", (clients, rows) => {
  const made = rowsOf(of(...Array.from({ length: clients }, (_, index) => `c${String(index)}`)), place);
  expect(made).toHaveLength(rows);
  expect(new Set(made.map(({ key }) => key)).size).toBe(rows);
});
