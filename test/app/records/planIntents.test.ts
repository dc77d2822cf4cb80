import type { KnownRow } from "../../../src/app/ports/recordRows";
import { daysOfIntents, planWithoutMail, sendIdOfRow } from "../../../src/app/records/planIntents";
import type { RecordState, RowKey } from "../../../src/domain/record/recordRow";
import { address } from "../../support/builders";

const now = new Date("2026-11-26T12:00:00Z");
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
const known = (item: string, state: RecordState, hours: number): KnownRow => ({
  list: "base",
  item,
  key: item as RowKey,
  state,
  at: hoursAgo(hours),
});

test("without leave to look into the mailbox an intent of more than an hour is not confirmed, and nothing else changes", () => {
  const rows = [known("a", "intent", 1), known("b", "intent", 0.9), known("c", "sent", 2), known("d", "not-sent", 2)];
  const planned = planWithoutMail(address("li.na@ourco.example").key, rows, now);
  expect(planned.map(({ row, place }) => `${row.item} ${place.state}`)).toEqual(["a not-confirmed"]);
});

test("the days of intents that should have been found are told once each, oldest first", () => {
  const rows = [
    known("a", "intent", 13),
    known("b", "intent", 61),
    known("c", "intent", 14),
    known("d", "intent", 0.5),
  ];
  expect(daysOfIntents([...rows, known("e", "sent", 90)], now)).toEqual(["2026-11-23", "2026-11-25"]);
});

test("all rows of a message have its send id", () => {
  const id = "0123456789abcdef0123456789abcdef";
  expect([id, `${id}-2`, `${id}-20`].map((key) => sendIdOfRow({ key: key as RowKey }))).toEqual([id, id, id]);
});
