import { createHash } from "node:crypto";
import { isRecordList } from "../../../src/domain/record/quarters";
import { rowsOf } from "../../../src/domain/record/recordRow";
import type { DecodedRecord } from "../../../src/domain/record/decodedRecord";
import { encodeRecord } from "../../../src/domain/record/encodeRecord";
import { SHARED } from "./outlook";
import type { World } from "./world";

interface Row {
  readonly key: string;
  readonly state: string;
  readonly messageId: string;
  readonly record: string;
}

/** What is wrong once everything has come to rest: empty where nothing is. */
export function problemsOf(world: World): readonly string[] {
  const rows = rowsIn(world);
  const keys = rows.map(({ key }) => key);
  const byMessage = new Map<string, readonly Row[]>();
  for (const row of rows) byMessage.set(row.messageId, [...(byMessage.get(row.messageId) ?? []), row]);
  const due = world.outlook.due;
  const expected = new Set(due.map(({ internetMessageId }) => internetMessageId));
  return [
    ...world.service.unknownCalls,
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} stands twice`),
    ...due.flatMap(({ internetMessageId, record }) => {
      const found = byMessage.get(internetMessageId) ?? [];
      const [keysDue, state, text] =
        record === undefined
          ? [[hashOf(internetMessageId)], "unchecked", undefined]
          : [keysOf(record), "sent", encodeRecord(record)];
      const has = found.map(({ key }) => key).sort();
      const wants = [...keysDue].sort();
      return [
        ...(has.join() === wants.join()
          ? []
          : [`${internetMessageId} has rows ${has.join()} in place of ${wants.join()}`]),
        ...found
          .filter((row) => row.state !== state || (text !== undefined && row.record !== text))
          .map((row) => `${internetMessageId}: ${row.key} is ${row.state}, not ${state}, or says something else`),
      ];
    }),
    ...rows
      .filter(({ messageId }) => !expected.has(messageId))
      .flatMap(({ key, state, messageId }) => {
        if (state === "not-sent" || state === "not-confirmed") return [];
        // What was deleted for good may have been seen before.
        if ((state === "sent" || state === "unchecked") && world.outlook.sentEver.has(messageId)) return [];
        return [`${key} is ${state}, and there is no message ${messageId}`];
      }),
  ];
}

function keysOf(record: DecodedRecord): readonly string[] {
  return rowsOf(record, { state: "sent", at: record.reviewedAt, mailbox: SHARED }).map(({ key }) => key);
}

function hashOf(internetMessageId: string): string {
  return createHash("sha256").update(internetMessageId).digest("hex").slice(0, 32);
}

/** As the lists have them, read without the code under test. */
function rowsIn({ service }: World): readonly Row[] {
  return service.tenant.state.lists
    .filter(({ displayName }) => isRecordList(displayName))
    .flatMap(({ items }) =>
      items.map(({ fields }) => ({
        key: textOf(fields["RightBoxSendKey"]),
        state: textOf(fields["RightBoxState"]),
        messageId: textOf(fields["RightBoxMessageId"]),
        record: textOf(fields["RightBoxRecord"]),
      })),
    );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
