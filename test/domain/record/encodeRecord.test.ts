import { decodeRecord } from "../../../src/domain/record/decodeRecord";
import { encodeRecord } from "../../../src/domain/record/encodeRecord";
import { LONGEST_RECORD } from "../../../src/domain/record/writeRecord";
import { parseSendId, sendIdOf, type RecordedRecipient, type SendRecord } from "../../../src/domain/record/sendRecord";
import { address } from "../../support/builders";
import { nothingLeftOut } from "../../support/sentRecords";

const sendId = sendIdOf(Array.from({ length: 16 }, () => 0xab));
const bob = address("bob@acme.example").key;
const acme = { id: "acme", name: "Acme" };
const bare: SendRecord = {
  sendId,
  reviewedAt: new Date("2026-11-26T08:26:00.007Z"),
  outcome: "checked",
  subject: { is: "none" },
  kinds: [],
  numbers: [],
  recipients: [],
  unnamed: 0,
  findings: [],
  attachments: [],
  fixes: [],
};
const beginning = `2~20261126~${sendId}|i2pxj|`;
/** The sections of a bare record, with some of them given. */
const wire = (given: Readonly<Record<number, string>> = {}): string =>
  [`2~20261126~${sendId}`, "i2pxj`checked```0", ...Array.from({ length: 8 }, () => ""), "0`0`0`0`0`0"]
    .map((usual, place) => given[place] ?? usual)
    .join("|");

test.each<[name: string, record: SendRecord, written: string]>([
  ["a bare record", bare, wire()],
  [
    "what the message is",
    {
      ...bare,
      outcome: "sent-anyway",
      isWrittenConfirmation: true,
      deliverAt: new Date(36),
      unnamed: 35,
      policy: "1f868bf0",
      book: "2026-11-25T00:00:00.000Z",
    },
    wire({ 1: "i2pxj`sent-anyway`1`10`z`1f868bf0`2026-11-25T00:00:00.000Z" }),
  ],
  ["sender and writer", { ...bare, sender: bob, writer: bob }, wire({ 2: "bob@acme.example`bob@acme.example" })],
  [
    "a subject",
    { ...bare, subject: { is: "full", text: "SC-41 合同 a|b é" } },
    wire({ 3: ":SC-41 {&G8&GC} a{1y}b {3f}" }),
  ],
  ["an empty subject", { ...bare, subject: { is: "full", text: "" } }, wire({ 3: ":" })],
  [
    "a hashed subject",
    { ...bare, subject: { is: "hashed", hash: "0123456789abcdef" } },
    wire({ 3: "#0123456789abcdef" }),
  ],
  [
    "kinds, one sure and one of which nobody knows",
    { ...bare, kinds: [{ kind: "contract", confidence: 0.97 }, { kind: "payment" }, { kind: "order", confidence: 0 }] },
    wire({ 4: "^contract`2p^payment^order`0" }),
  ],
  ["numbers", { ...bare, numbers: ["SC-41", ""] }, wire({ 5: "^SC-41^" })],
  [
    "recipients that are alike, and what they share but once",
    {
      ...bare,
      recipients: [
        { address: bob, field: "to", client: acme, role: "sales", standing: "confirmed" },
        { address: address("ann@acme.example").key, field: "to", client: acme, role: "sales", standing: "confirmed" },
        { address: address("x@acme.example").key, field: "cc", client: acme, party: "Acme", isList: true },
        { address: address("y@acme.example").key, field: "to", client: acme, role: "sales", standing: "confirmed" },
        { address: address("z@acme.example").key, field: "to", client: acme, role: "sales", standing: "confirmed" },
      ],
    },
    wire({
      6: "^bob`to`acme.example`sales`confirmed`acme`Acme^ann^x`cc`}2```}5`}6`}6`1^y`0^z",
    }),
  ],
  [
    "findings about a recipient, somebody else, a client, nobody",
    {
      ...bare,
      recipients: [{ address: bob, field: "to" }],
      findings: [
        { rule: "r", severity: "stop", address: bob, acknowledged: "" },
        { rule: "r", severity: "warn", address: address("x@y.example").key, kind: "order" },
        { rule: "r", severity: "warn", client: "acme" },
        { rule: "r", severity: "stop" },
      ],
    },
    wire({
      6: "^bob`to`acme.example",
      7: "^r`stop`0```:^}3`warn`x@y.example``order^}3`}5``acme^}3`}4",
    }),
  ],
  [
    "attachments",
    {
      ...bare,
      attachments: [
        { name: { is: "full", text: "a.pdf" }, size: 0 },
        { name: { is: "none" }, size: 36, hash: "0123456789abcdef" },
        { name: { is: "none" } },
      ],
    },
    wire({ 8: "^:a.pdf`0^`10`0123456789abcdef^" }),
  ],
  ["a fix", { ...bare, fixes: [{ rule: "r", fix: "set-subject" }] }, wire({ 9: "^r`set-subject" })],
])("%s is written as it always will be, and read back", (_, record, written) => {
  expect(encodeRecord(record)).toBe(written);
  expect(decodeRecord(written)).toStrictEqual({ ...record, leftOut: nothingLeftOut });
});

test("what was left out before stays said, whatever is left out now", () => {
  const leftOut = { recipients: 1, findings: 2, attachments: 3, numbers: 4, fixes: 5, texts: 6 };
  expect(encodeRecord({ ...bare, leftOut })).toBe(wire({ 10: "1`2`3`4`5`6" }));
  expect(decodeRecord(wire({ 10: "1`2`3`4`5`6" }))?.leftOut).toEqual(leftOut);
  const attachments = Array.from({ length: 400 }, () => ({ name: { is: "none" as const }, size: 1e9 }));
  const decoded = decodeRecord(encodeRecord({ ...bare, attachments, leftOut }));
  expect(decoded?.leftOut).toEqual({ ...leftOut, attachments: 403 - (decoded?.attachments.length ?? 0) });
});

/** Mailboxes of people with names of a usual length. */
const people = (count: number, part: Partial<RecordedRecipient> = {}): readonly RecordedRecipient[] =>
  Array.from({ length: count }, (_, index) => ({
    address: address(`person.n${String(index)}@acme.example`).key,
    field: "to",
    ...part,
  }));
const full = (text: string) => ({ is: "full", text }) as const;
const summaryOf = (record: SendRecord) => {
  const text = encodeRecord(record);
  expect(JSON.stringify(text).length).toBeLessThanOrEqual(LONGEST_RECORD);
  const decoded = decodeRecord(text);
  if (decoded === undefined) throw new Error("The record cannot be read.");
  return { ...decoded, room: LONGEST_RECORD - JSON.stringify(text).length };
};

test("of five hundred recipients as many are kept as fit, and the rest is counted", () => {
  const { recipients, leftOut, room } = summaryOf({ ...bare, recipients: people(500, { client: acme }) });
  expect(recipients.length + leftOut.recipients).toBe(500);
  expect(recipients.length).toBeGreaterThan(180);
  expect(room).toBeLessThan(20);
});

test("texts are shortened before anything is left out", () => {
  const attachments = Array.from({ length: 8 }, (_, index) => ({ name: full(`${"合".repeat(200)}${String(index)}`) }));
  const { leftOut, subject } = summaryOf({ ...bare, subject: full("同".repeat(255)), attachments });
  expect(leftOut).toEqual({ ...nothingLeftOut, texts: 9 });
  expect(subject).toEqual(full(`${"同".repeat(59)}…`));
});

test("file names, numbers, fixes and findings become fewer before recipients do, and a few of each stay", () => {
  const recipients = people(162);
  const attachments = Array.from({ length: 40 }, (_, index) => ({ name: full(`file ${String(index)}.pdf`) }));
  const numbers = Array.from({ length: 40 }, (_, index) => `SC-2026-${String(100 + index)}`);
  const summary = summaryOf({ ...bare, recipients, attachments, numbers });
  expect(summary.recipients).toHaveLength(162);
  expect(summary.attachments).toHaveLength(4);
  expect(summary.leftOut).toMatchObject({ attachments: 36, recipients: 0 });
  expect(summary.numbers.length).toBeGreaterThan(6);
  const crowded = summaryOf({ ...bare, recipients: people(500), attachments, numbers });
  expect([crowded.attachments.length, crowded.numbers.length]).toEqual([4, 6]);
});

test("of findings the strongest are kept, in their order", () => {
  const findings = Array.from({ length: 60 }, (_, index) => ({
    rule: `rule-${String(index)}`,
    severity: index % 20 === 7 ? ("stop" as const) : index % 2 === 0 ? ("warn" as const) : ("hint" as const),
  }));
  const { findings: kept, leftOut } = summaryOf({ ...bare, recipients: people(500), findings });
  expect(kept.map(({ rule }) => rule)).toEqual(
    ["0", "2", "4", "6", "7", "8", "10", "12", "14", "16", "27", "47"].map((n) => `rule-${n}`),
  );
  expect(leftOut.findings).toBe(48);
});

test("of recipients one of each client is kept first, then To, Cc and Bcc, clients' before others", () => {
  const recipients = [
    ...people(60, { field: "bcc" }),
    ...people(60, { field: "cc" }),
    ...people(60, { field: "cc", client: acme }),
    ...people(60),
    ...people(60, { client: acme }),
    ...Array.from({ length: 15 }, (_, index) => ({
      address: address(`info@company${String(index)}.example`).key,
      field: "bcc" as const,
      client: { id: `c${String(index)}`, name: `Company ${String(index)}` },
    })),
  ];
  const { recipients: kept } = summaryOf({ ...bare, recipients });
  const of = (field: string, isClients: boolean): number =>
    kept.filter((one) => one.field === field && one.client?.id.charAt(0) === (isClients ? "a" : undefined)).length;
  expect(kept.filter(({ client }) => client?.id.charAt(0) === "c")).toHaveLength(15);
  expect([of("to", true), of("to", false)]).toEqual([60, 60]);
  expect(of("cc", true)).toBeGreaterThan(0);
  expect([of("cc", false), of("bcc", false)]).toEqual([0, 0]);
});

test("of twenty clients with long names in Chinese one recipient each is kept, whatever else there is", () => {
  const recipients = Array.from({ length: 500 }, (_, index) => {
    const client = String(index % 20);
    return {
      address: address(`purchasing.department${String(index)}@company${client}-trading.example`).key,
      field: "bcc" as const,
      client: { id: `company-${client}`, name: `${client}${"进出口贸易有限公司".repeat(5)}` },
    };
  });
  const findings = Array.from(
    { length: 40 },
    () => ({ rule: "own-bank-account", severity: "stop", acknowledged: "好".repeat(200) }) as const,
  );
  const { recipients: kept } = summaryOf({ ...bare, subject: full("合".repeat(255)), recipients, findings });
  expect(new Set(kept.map(({ client }) => client?.id)).size).toBe(20);
});

test("that a message goes to more clients than get a row each stays to be seen", () => {
  const recipients = Array.from({ length: 100 }, (_, index) => ({
    address: address(`purchasing.department@company${String(index)}-trading.example`).key,
    field: "to" as const,
    client: { id: `company-${String(index)}`, name: `Company ${String(index)}` },
  }));
  expect(summaryOf({ ...bare, recipients }).recipients.length).toBeGreaterThan(20);
});

test("what fits in no way is left out, and the rest is a record", () => {
  const long = { address: address(`${"x".repeat(480)}@acme.example`).key, field: "to" as const };
  const client = { id: "c".repeat(3_000), name: "" };
  const { recipients, leftOut } = summaryOf({
    ...bare,
    recipients: [
      { ...long, client },
      { ...long, client },
    ],
  });
  expect([recipients.length, leftOut.recipients]).toEqual([0, 2]);
});

test.each([
  [`${"a".repeat(28)}😀${"b".repeat(300)}`, `${"a".repeat(28)}…`],
  [`${"a".repeat(27)}😀${"b".repeat(300)}`, `${"a".repeat(27)}😀…`],
])("cuts no character in two", (text, kept) => {
  const recipients = people(500);
  const findings = Array.from({ length: 300 }, () => ({ rule: "r", severity: "stop", acknowledged: text }) as const);
  const reasons = summaryOf({ ...bare, recipients, findings }).findings.map(({ acknowledged }) => acknowledged);
  expect([kept, `${text.slice(0, 59)}…`]).toContain(reasons[0]);
});

test("begins with the marker of its day in UTC and with its id", () => {
  expect(encodeRecord({ ...bare, reviewedAt: new Date("2026-11-26T23:59:59.999Z") })).toMatch(/^2~20261126~(ab){16}\|/);
  expect(beginning.length).toBeLessThan(60);
});

test.each(["", "abc", "G".repeat(32), "a".repeat(31)])("%j is no send id", (text) => {
  expect(parseSendId(text)).toBeUndefined();
});
