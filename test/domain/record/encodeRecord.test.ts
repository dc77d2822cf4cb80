import * as fc from "fast-check";
import { decodeRecord, encodeRecord, LONGEST_RECORD, storedLength } from "../../../src/domain/record/encodeRecord";
import { parseSendId, sendIdOf, type SendRecord } from "../../../src/domain/record/sendRecord";
import { address } from "../../support/builders";

const record: SendRecord = {
  sendId: sendIdOf(Array.from({ length: 16 }, (_, index) => index * 16)),
  reviewedAt: new Date("2026-11-24T09:00:00.123Z"),
  outcome: "sent-anyway",
  sender: address("li.na@ourco.example").key,
  subject: "合同 SC-2026-041 – “final”",
  kinds: ["contract", "payment"],
  recipients: [
    {
      address: address("bob@gmail.com").key,
      field: "to",
      client: { id: "acme", name: "Acme" },
      role: "personal",
      standing: "inferred",
    },
    { address: address("x@y.example").key, field: "bcc" },
  ],
  findings: [
    {
      rule: "formal-not-to-personal",
      severity: "stop",
      address: address("bob@gmail.com").key,
      acknowledged: "He asked for it.",
    },
  ],
  attachmentNames: ["合同.pdf"],
};

test("reads its own text back, in ASCII", () => {
  const text = encodeRecord(record);

  expect(text).toMatch(/^[\u0000-\u007e]*$/);
  expect(decodeRecord(text)).toEqual({ ...record, leftOut: { recipients: 0, findings: 0, attachments: 0 } });
});

test("five hundred recipients fit, and what is left out is counted", () => {
  const recipients = Array.from({ length: 500 }, (_, index) => ({
    ...record.recipients[0],
    address: address(`person.number${String(index)}@acme.example`).key,
    field: "to" as const,
  }));
  const text = encodeRecord({
    ...record,
    recipients,
    subject: "合".repeat(255),
    attachmentNames: Array.from({ length: 99 }, () => "合同".repeat(100)),
  });
  expect(storedLength(text)).toBeLessThanOrEqual(LONGEST_RECORD);
  const decoded = decodeRecord(text);
  expect((decoded?.recipients.length ?? 0) + (decoded?.leftOut.recipients ?? 0)).toBe(500);
  expect((decoded?.attachmentNames.length ?? 0) + (decoded?.leftOut.attachments ?? 0)).toBe(99);
  expect(decoded?.recipients.length).toBeGreaterThan(0);
});

test("never grows beyond the limit and always reads back with the same id", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.array(fc.string({ unit: "binary", maxLength: 300 }), { maxLength: 60 }),
      fc.integer({ min: 0, max: 500 }),
      (subject, attachmentNames, count) => {
        const recipients = Array.from({ length: count }, (_, index) => ({
          address: address(`p${String(index)}@acme.example`).key,
          field: "cc" as const,
        }));
        const text = encodeRecord({ ...record, subject, attachmentNames, recipients });
        expect(storedLength(text)).toBeLessThanOrEqual(LONGEST_RECORD);
        expect(decodeRecord(text)?.sendId).toBe(record.sendId);
      },
    ),
  );
});

test.each(["", "null", "[]", "[2]", "{}", '[1,"short",0,0,"","",[],[],[],[],[],[]]', "[1,"])(
  "%j is no record",
  (text) => {
    expect(decodeRecord(text)).toBeUndefined();
  },
);

test("decoding never throws on anything that JSON can say", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 10, maxLength: 10 }), (rest) => {
      expect(() => decodeRecord(JSON.stringify([1, record.sendId, ...rest]))).not.toThrow();
    }),
  );
});

test.each(["", "abc", "G".repeat(32), "a".repeat(31)])("%j is no send id", (text) => {
  expect(parseSendId(text)).toBeUndefined();
});
