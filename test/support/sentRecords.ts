import type { RecordedFinding } from "../../src/domain/record/sendRecord";
import { sendIdOf } from "../../src/domain/record/sendRecord";
import type { DecodedRecord } from "../../src/domain/record/encodeRecord";
import type { Shown } from "../../src/domain/quiet/shown";
import { address } from "./builders";

export const bob = address("bob@gmail.com").key;

/** A record as Sent Items give it back. `number` tells it apart and puts it in order. */
export function sentRecord(number: number, part: Partial<DecodedRecord> = {}): DecodedRecord {
  return {
    sendId: sendIdOf(Array.from({ length: 16 }, (_, index) => (index === 0 ? number & 255 : number >> 8))),
    reviewedAt: new Date(Date.UTC(2026, 10, 1) + number * 60_000),
    outcome: "sent-anyway",
    subject: "",
    kinds: ["order"],
    recipients: [{ address: bob, field: "to" }],
    findings: [],
    attachmentNames: [],
    leftOut: { recipients: 0, findings: 0, attachments: 0 },
    ...part,
  };
}

export const warned: RecordedFinding = { rule: "formal-not-to-personal", severity: "warn", address: bob };
export const shownWarning: Shown = { rule: "formal-not-to-personal", about: bob, kind: "order", severity: "warn" };
