import { address } from "./builders";
import { sentRecord } from "./sentRecords";
import type { DecodedRecord } from "../../src/domain/record/decodedRecord";
import { rowsOf, type RecordRow, type RowPlace } from "../../src/domain/record/recordRow";

/** The mailbox of who sends in these tests. */
export const liNa = address("li.na@ourco.example").key;

export const sentPlace: RowPlace = { state: "sent", at: new Date("2026-11-03T10:00:00Z"), mailbox: liNa };

/** The rows of one message. */
export function recordRows(
  number: number,
  record: Partial<DecodedRecord> = {},
  place: Partial<RowPlace> = {},
): readonly RecordRow[] {
  return rowsOf(sentRecord(number, record), { ...sentPlace, ...place });
}

/** The one row of a message to one client, or to none. */
export function recordRow(
  number: number,
  record: Partial<DecodedRecord> = {},
  place: Partial<RowPlace> = {},
): RecordRow {
  const [row] = recordRows(number, record, place);
  if (row === undefined) throw new Error("A message has a row.");
  return row;
}
