import { decodeRecord, encodeRecord, LONGEST_RECORD, storedLength } from "../../../src/domain/record/encodeRecord";
import { sendIdOf, type SendRecord } from "../../../src/domain/record/sendRecord";
import { address } from "../../support/builders";

const sendId = sendIdOf(Array.from({ length: 16 }, () => 0xab));
const bob = address("bob@acme.example").key;
const bare: SendRecord = {
  sendId,
  reviewedAt: new Date(1_000),
  outcome: "checked",
  subject: "",
  kinds: [],
  recipients: [],
  findings: [],
  attachmentNames: [],
};
const acme = { id: "acme", name: "Acme" };
const nothingLeftOut = { recipients: 0, findings: 0, attachments: 0 };
const emptyWire = [1, sendId, 1_000, 0, "", "", [], [], [], [], [], [0, 0, 0]];
/** The wire form of an empty record with one place of it changed. */
const wire = (place: number, value: unknown) =>
  JSON.stringify(emptyWire.map((usual, index) => (index === place ? value : usual)));

test.each<[name: string, record: SendRecord, place: number, value: unknown]>([
  ["an empty record", bare, 0, 1],
  ["an outcome", { ...bare, outcome: "unchecked" }, 3, 2],
  ["a sender", { ...bare, sender: bob }, 4, bob],
  [
    "a finding about nobody, without a reason",
    { ...bare, findings: [{ rule: "r", severity: "stop" }] },
    9,
    [["r", 2, "", ""]],
  ],
  [
    "a finding about another kind than the message",
    { ...bare, findings: [{ rule: "r", severity: "warn", address: bob, kind: "order" }] },
    9,
    [["r", 1, bob, "", "order"]],
  ],
  [
    "a finding about a client as a whole",
    { ...bare, findings: [{ rule: "r", severity: "warn", client: "acme" }] },
    9,
    [["r", 1, "", "", "", "acme"]],
  ],
  ["a stranger", { ...bare, recipients: [{ address: bob, field: "cc" }] }, 8, [[bob, 1, -1, "", ""]]],
])("%s is written as it always was, and read back", (_, record, place, value) => {
  expect(encodeRecord(record)).toBe(wire(place, value));
  expect(decodeRecord(wire(place, value))).toEqual({ ...record, leftOut: nothingLeftOut });
});

test("a client is written once, however many of its mailboxes are written to", () => {
  const other = { id: "nordlicht", name: "Nordlicht" };
  const recipients = [acme, other, acme].map((client, index) => ({
    address: address(`p${String(index)}@acme.example`).key,
    field: "to" as const,
    client,
  }));
  const text = encodeRecord({ ...bare, recipients });
  expect(JSON.parse(text)).toHaveProperty("7", [
    ["acme", "Acme"],
    ["nordlicht", "Nordlicht"],
  ]);
  expect(decodeRecord(text)?.recipients).toEqual(recipients);
});

test.each<[name: string, place: number, value: unknown, read: object]>([
  ["an unknown outcome", 3, 9, { outcome: "unchecked" }],
  ["an outcome in words", 3, "checked", { outcome: "unchecked" }],
  ["a sender that is no address", 4, "bob", {}],
  ["a sender that is no text", 4, 7, {}],
  ["kinds that are none", 6, ["contract", "poem", 7, null], { kinds: ["contract"] }],
  ["a recipient without an address", 8, [["bob", 0, -1, "", ""]], {}],
  ["a recipient in no field", 8, [[bob, 9, -1, "", ""]], {}],
  ["a recipient of nothing", 8, [[]], {}],
  [
    "a recipient of a client that is not there",
    8,
    [[bob, 0, 3, "", ""]],
    { recipients: [{ address: bob, field: "to" }] },
  ],
  [
    "roles and standings that are none",
    8,
    [[bob, 0, -1, "king", "sure"]],
    { recipients: [{ address: bob, field: "to" }] },
  ],
  ["a finding of no severity", 9, [["r", 9, "", ""]], {}],
  ["a finding about what is no address", 9, [["r", 2, "bob", ""]], { findings: [{ rule: "r", severity: "stop" }] }],
  ["a finding about no kind", 9, [["r", 2, "", "", "poem"]], { findings: [{ rule: "r", severity: "stop" }] }],
  ["numbers left out that are none", 11, ["1"], { leftOut: { recipients: -1, findings: -1, attachments: -1 } }],
])("%s is read as if it were not there", (_, place, value, read) => {
  expect(decodeRecord(wire(place, value))).toEqual({ ...bare, leftOut: nothingLeftOut, ...read });
});

test("a client with no name is none", () => {
  const text = JSON.stringify([1, sendId, 1_000, 0, "", "", [], [["acme"]], [[bob, 0, 0, "", ""]], [], [], [0, 0, 0]]);
  expect(decodeRecord(text)?.recipients).toEqual([{ address: bob, field: "to" }]);
});

test.each<[name: string, text: string]>([
  ["another version", wire(0, 2)],
  ["an id of another form", wire(1, "abc")],
  ["an id that is no text", wire(1, 7)],
  ["a time in words", wire(2, "now")],
  ["a place too many", JSON.stringify([...emptyWire, 0])],
  ["a place too few", JSON.stringify(emptyWire.slice(0, -1))],
  ["an object with the places of a record", JSON.stringify({ ...Object.fromEntries(emptyWire.entries()), length: 12 })],
])("%s is no record", (_, text) => {
  expect(decodeRecord(text)).toBeUndefined();
});

test("a time that no number holds is no time", () => {
  expect(decodeRecord(wire(2, 0).replace("0,0,", "1e999,0,"))).toBeUndefined();
});

test.each([
  ["a", 255, 255],
  ["a", 256, 255],
  ["中", 255, 255],
])("of a subject of %s the first 255 characters are kept: %i give %i", (letter, length, kept) => {
  const subject = decodeRecord(encodeRecord({ ...bare, subject: letter.repeat(length) }))?.subject;
  expect(subject).toBe(length > kept ? `${letter.repeat(kept - 1)}…` : letter.repeat(length));
});

test.each([
  [`${"a".repeat(253)}😀b`, `${"a".repeat(253)}…`],
  [`${"a".repeat(252)}😀bc`, `${"a".repeat(252)}😀…`],
  [`😀${"a".repeat(254)}`, `😀${"a".repeat(252)}…`],
])("cuts no character in two", (subject, kept) => {
  expect(decodeRecord(encodeRecord({ ...bare, subject }))?.subject).toBe(kept);
});

const many = (count: number, length: number, letter: string) =>
  Array.from({ length: count }, () => letter.repeat(length));

/** Each step of what may be kept, by what is just too long for the one before. */
test.each<
  [recipients: [number, number], attachments: [number, number], findings: [number, number], kept: readonly number[]]
>([
  [
    [0, 0],
    [60, 30],
    [0, 0],
    [0, 50, 30, 0],
  ],
  [
    [0, 0],
    [50, 60],
    [0, 0],
    [0, 20, 60, 0],
  ],
  [
    [0, 0],
    [0, 0],
    [60, 70],
    [0, 0, 0, 20, 70],
  ],
  [
    [0, 0],
    [0, 0],
    [60, 200],
    [0, 0, 0, 20, 80],
  ],
  [
    [5, 20],
    [50, 300],
    [60, 10],
    [5, 8, 80, 20, 10],
  ],
  [
    [5, 20],
    [50, 300],
    [60, 50],
    [5, 4, 60, 12, 50],
  ],
  [
    [80, 14],
    [0, 0],
    [0, 0],
    [30, 0, 0, 0],
  ],
  [
    [40, 30],
    [50, 300],
    [0, 0],
    [30, 4, 60, 0],
  ],
  [
    [40, 60],
    [9, 90],
    [0, 0],
    [15, 2, 40, 0],
  ],
  [
    [20, 40],
    [50, 300],
    [60, 300],
    [15, 2, 40, 8, 40],
  ],
  [
    [40, 200],
    [9, 90],
    [0, 0],
    [6, 0, 0, 0],
  ],
])("recipients %j, attachments %j and reasons %j keep %j", (recipients, attachments, findings, kept) => {
  const decoded = decodeRecord(
    encodeRecord({
      ...bare,
      recipients: many(...recipients, "x").map((local, index) => ({
        address: address(`${local.slice(6)}${String(1_000 + index)}@a.example`).key,
        field: "to",
      })),
      attachmentNames: many(...attachments, "n"),
      findings: many(...findings, "y").map((acknowledged) => ({ rule: "r", severity: "stop", acknowledged })),
    }),
  );
  const {
    recipients: to,
    attachmentNames: names,
    findings: found,
    leftOut,
  } = decoded ?? { ...bare, leftOut: nothingLeftOut };
  const longest = found[0]?.acknowledged?.length;
  expect([
    to.length,
    names.length,
    names[0]?.length ?? 0,
    found.length,
    ...(longest === undefined ? [] : [longest]),
  ]).toEqual(kept);
  expect(leftOut).toEqual({
    recipients: recipients[0] - to.length,
    findings: findings[0] - found.length,
    attachments: attachments[0] - names.length,
  });
});

test("findings beyond the fiftieth are counted", () => {
  const findings = Array.from({ length: 51 }, () => ({ rule: "r", severity: "stop" as const }));
  const decoded = decodeRecord(encodeRecord({ ...bare, findings }));
  expect([decoded?.findings.length, decoded?.leftOut.findings]).toEqual([50, 1]);
});

test("what grows beyond every step is still a record, with all of it counted", () => {
  const subject = "s".repeat(300);
  const recipients = Array.from({ length: 6 }, (_, index) => ({
    address: address(`${"x".repeat(480)}${String(index)}@acme.example`).key,
    field: "to" as const,
  }));
  const text = encodeRecord({ ...bare, subject, recipients });
  expect(storedLength(text)).toBeLessThanOrEqual(LONGEST_RECORD);
  expect(decodeRecord(text)).toEqual({ ...bare, leftOut: { ...nothingLeftOut, recipients: 6 } });
});
