import type { RecordedFinding } from "../../src/domain/record/sendRecord";
import { sendIdOf } from "../../src/domain/record/sendRecord";
import type { DecodedRecord, LeftOut } from "../../src/domain/record/decodedRecord";
import type { Shown } from "../../src/domain/quiet/shown";
import { address } from "./builders";

/** Nothing had to be left out of the record. */
export const nothingLeftOut: LeftOut = { recipients: 0, findings: 0, attachments: 0, numbers: 0, fixes: 0, texts: 0 };

export const bob = address("bob@gmail.com").key;

/** A record as Sent Items give it back. `number` tells it apart and puts it in order. */
export function sentRecord(number: number, part: Partial<DecodedRecord> = {}): DecodedRecord {
  return {
    sendId: sendIdOf(Array.from({ length: 16 }, (_, index) => (index === 0 ? number & 255 : number >> 8))),
    reviewedAt: new Date(Date.UTC(2026, 10, 1) + number * 60_000),
    outcome: "sent-anyway",
    subject: { is: "full", text: "" },
    kinds: [{ kind: "order" }],
    numbers: [],
    unnamed: 0,
    fixes: [],
    recipients: [{ address: bob, field: "to" }],
    findings: [],
    attachments: [],
    leftOut: nothingLeftOut,
    ...part,
  };
}

export const warned: RecordedFinding = { rule: "formal-not-to-personal", severity: "warn", address: bob };
export const shownWarning: Shown = { rule: "formal-not-to-personal", about: bob, kind: "order", severity: "warn" };
