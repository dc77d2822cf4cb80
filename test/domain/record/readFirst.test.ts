import { readFirst } from "../../../src/domain/record/readFirst";
import { sendIdOf } from "../../../src/domain/record/sendRecord";
import type { DecodedRecord } from "../../../src/domain/record/decodedRecord";
import { address } from "../../support/builders";
import { nothingLeftOut } from "../../support/sentRecords";

const sendId = sendIdOf(Array.from({ length: 16 }, () => 0xab));
const bob = address("bob@acme.example").key;
const bare: DecodedRecord = {
  sendId,
  reviewedAt: new Date(1_000),
  outcome: "checked",
  subject: { is: "full", text: "" },
  kinds: [],
  numbers: [],
  recipients: [],
  unnamed: 0,
  findings: [],
  attachments: [],
  fixes: [],
  leftOut: nothingLeftOut,
};
const emptyWire = [1, sendId, 1_000, 0, "", "", [], [], [], [], [], [0, 0, 0]];
/** The wire form of an empty record with one place of it changed. */
const wire = (place: number, value: unknown) =>
  JSON.stringify(emptyWire.map((usual, index) => (index === place ? value : usual)));

test.each<[name: string, record: DecodedRecord, place: number, value: unknown]>([
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
])("%s is read as it was written", (_, record, place, value) => {
  expect(readFirst(wire(place, value))).toEqual(record);
});

test("clients, names and what was left out are read", () => {
  const text = JSON.stringify([
    1,
    sendId,
    1_000,
    0,
    "",
    "合同",
    [],
    [["acme", "Acme"]],
    [[bob, 0, 0, "sales", "asked"]],
    [],
    ["a.pdf"],
    [7, 8, 9],
  ]);
  expect(readFirst(text)).toEqual({
    ...bare,
    subject: { is: "full", text: "合同" },
    recipients: [{ address: bob, field: "to", client: { id: "acme", name: "Acme" }, role: "sales", standing: "asked" }],
    attachments: [{ name: { is: "full", text: "a.pdf" } }],
    leftOut: { ...nothingLeftOut, recipients: 7, findings: 8, attachments: 9 },
  });
});

test.each<[name: string, place: number, value: unknown, read: object]>([
  ["an unknown outcome", 3, 9, { outcome: "unchecked" }],
  ["an outcome in words", 3, "checked", { outcome: "unchecked" }],
  ["a sender that is no address", 4, "bob", {}],
  ["a sender that is no text", 4, 7, {}],
  ["kinds that are none", 6, ["contract", "poem", 7, null], { kinds: [{ kind: "contract" }] }],
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
  [
    "numbers left out that are none",
    11,
    ["1"],
    { leftOut: { ...nothingLeftOut, recipients: -1, findings: -1, attachments: -1 } },
  ],
])("%s is read as if it were not there", (_, place, value, read) => {
  expect(readFirst(wire(place, value))).toEqual({ ...bare, ...read });
});

test("a client with no name is none", () => {
  const text = JSON.stringify([1, sendId, 1_000, 0, "", "", [], [["acme"]], [[bob, 0, 0, "", ""]], [], [], [0, 0, 0]]);
  expect(readFirst(text)?.recipients).toEqual([{ address: bob, field: "to" }]);
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
  expect(readFirst(text)).toBeUndefined();
});

test("a time that no number holds is no time", () => {
  expect(readFirst(wire(2, 0).replace("0,0,", "1e999,0,"))).toBeUndefined();
});
