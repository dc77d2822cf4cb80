import * as fc from "fast-check";
import { decodeRecord } from "../../../src/domain/record/decodeRecord";
import { encodeRecord } from "../../../src/domain/record/encodeRecord";
import { fateOf, isSentFrom, monthsBefore, type Erasure } from "../../../src/domain/record/erasure";
import type { RecordedRecipient } from "../../../src/domain/record/sendRecord";
import { address } from "../../support/builders";
import { liNa, recordRow, recordRows } from "../../support/recordRows";
import { nothingLeftOut } from "../../support/sentRecords";

const acme = { id: "acme", name: "Acme Tools" };
const nord = { id: "nord", name: "Nordlicht" };
const bob: RecordedRecipient = { address: address("bob@acme.example").key, field: "to", client: acme };
const ann: RecordedRecipient = { address: address("ann@acme.example").key, field: "cc", client: acme };
const jo: RecordedRecipient = { address: address("jo@nordlicht.example").key, field: "to", client: nord };
const eraseBob: Erasure = { of: "address", address: bob.address };
const eraseAcme: Erasure = { of: "client", client: "acme" };

test.each([
  ["a message to him alone goes", [bob], {}, "goes"],
  ["a message to him and others changes", [bob, ann], {}, "changes"],
  ["a message to him and unnamed others changes", [bob], { unnamed: 2 }, "changes"],
  ["a message to more than were kept changes", [bob], { leftOut: { ...nothingLeftOut, recipients: 3 } }, "changes"],
  ["a message to others keeps", [ann], {}, "keeps"],
  [
    "a subject that has his address in it changes",
    [ann],
    { subject: { is: "full", text: "Fwd: Bob@ACME.example" } },
    "changes",
  ],
  [
    "a reason that has his address in it changes",
    [ann],
    { findings: [{ rule: "r", severity: "warn", acknowledged: "bob@acme.example asked" }] },
    "changes",
  ],
  [
    "a finding about him changes",
    [ann],
    { findings: [{ rule: "r", severity: "warn", address: bob.address }] },
    "changes",
  ],
] as const)("erasing one address: %s", (_, recipients, part, fate) => {
  expect(fateOf(recordRow(1, { recipients, ...part }), eraseBob).fate).toBe(fate);
});

test("the row says nothing of the address any more, and that something is not told", () => {
  const row = recordRow(1, {
    subject: { is: "full", text: "Contract for bob@acme.example" },
    recipients: [bob, ann],
    findings: [
      { rule: "formal-not-to-personal", severity: "warn", address: bob.address, acknowledged: "He asked for it" },
      { rule: "clear-subject", severity: "hint", acknowledged: "Told BOB@acme.example" },
    ],
    attachments: [{ name: { is: "full", text: "to bob@acme.example.pdf" }, size: 5 }],
  });
  const fate = fateOf(row, eraseBob);
  if (fate.fate !== "changes") throw new Error(fate.fate);
  const { record } = fate.row;
  expect(JSON.stringify(fate.row).toLowerCase()).not.toContain("bob@");
  expect(record.subject).toEqual({ is: "none" });
  expect(record.attachments).toEqual([{ name: { is: "none" }, size: 5 }]);
  expect(record.findings).toEqual([{ rule: "clear-subject", severity: "hint" }]);
  expect(record.leftOut).toMatchObject({ recipients: 1, findings: 1 });
  expect(decodeRecord(encodeRecord(record))?.leftOut).toMatchObject({ recipients: 1, findings: 1 });
  expect(fateOf(fate.row, eraseBob).fate).toBe("keeps");
});

test("erasing a client takes its own rows, and its mailboxes out of the rows of others", () => {
  const rows = recordRows(1, {
    recipients: [bob, jo],
    findings: [
      { rule: "one-client-per-message", severity: "warn", client: "acme" },
      { rule: "unknown-mailbox", severity: "hint", address: bob.address },
      { rule: "client-hours", severity: "hint", client: "nord" },
    ],
  });
  const [own, other] = rows.map((row) => fateOf(row, eraseAcme));
  expect(own?.fate).toBe("goes");
  if (other?.fate !== "changes") throw new Error(other?.fate);
  expect(other.row.client).toEqual(nord);
  expect(other.row.record.recipients).toEqual([jo]);
  expect(other.row.record.findings).toEqual([{ rule: "client-hours", severity: "hint", client: "nord" }]);
});

test("what went out before a moment goes, what went out then or later keeps", () => {
  const before = new Date("2026-11-01T00:00:00Z");
  const at = (time: string): string => fateOf(recordRow(1, {}, { at: new Date(time) }), { of: "before", before }).fate;
  expect([at("2026-10-31T23:59:59Z"), at("2026-11-01T00:00:00Z")]).toEqual(["goes", "keeps"]);
});

test("rows that were sent from the address are told of and left", () => {
  const row = recordRow(1, { recipients: [ann], sender: liNa });
  const erasure: Erasure = { of: "address", address: liNa };
  expect(isSentFrom(row, erasure)).toBe(true);
  expect(fateOf(row, erasure)).toEqual({ fate: "keeps" });
  expect(isSentFrom(row, eraseBob)).toBe(false);
});

test.each([
  ["2026-11-26T08:26:00Z", 36, "2023-11-26T08:26:00.000Z"],
  ["2026-03-31T10:00:00Z", 1, "2026-02-28T10:00:00.000Z"],
  ["2028-03-31T10:00:00Z", 1, "2028-02-29T10:00:00.000Z"],
  ["2026-01-15T00:00:00Z", 13, "2024-12-15T00:00:00.000Z"],
])("%s less %i months is %s", (at, months, before) => {
  expect(monthsBefore(new Date(at), months).toISOString()).toBe(before);
});

test("whatever is erased, nothing of it is left, and doing it twice changes nothing more", () => {
  const recipient = fc.constantFrom(bob, ann, jo, { address: address("x@free.example").key, field: "bcc" } as const);
  fc.assert(
    fc.property(
      fc.array(recipient, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(eraseBob, eraseAcme),
      fc.nat({ max: 2 }),
      (recipients, erasure, unnamed) => {
        for (const row of recordRows(1, { recipients, unnamed })) {
          const fate = fateOf(row, erasure);
          if (fate.fate !== "changes") continue;
          const left = fate.row.record.recipients;
          expect(
            left.some(({ address: one, client }) =>
              erasure.of === "client" ? client?.id === "acme" : one === bob.address,
            ),
          ).toBe(false);
          expect(left.length + fate.row.record.leftOut.recipients).toBe(recipients.length);
          expect(fateOf(fate.row, erasure).fate).toBe("keeps");
        }
      },
    ),
  );
});
