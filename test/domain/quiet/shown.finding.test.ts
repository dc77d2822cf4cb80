import type { ClientId } from "../../../src/domain/book/book";
import type { Finding } from "../../../src/domain/finding";
import { kindOfFinding } from "../../../src/domain/quiet/kindOfFinding";
import { aboutOf, isSameShown, recordedAs, shownOf, type Shown } from "../../../src/domain/quiet/shown";
import type { RecordedFinding } from "../../../src/domain/record/sendRecord";
import { address } from "../../support/builders";
import { bob, shownWarning } from "../../support/sentRecords";

const acme = "acme" as ClientId;
const plain: Finding = { rule: "unknown-mailbox", severity: "warn", messageId: "stranger", data: {}, fixes: [] };
const ofBob = { ...plain, address: address(bob) };
const base = { rule: "unknown-mailbox", severity: "warn" } as const;

test.each<[string, Finding, Shown]>([
  ["a mailbox", ofBob, { ...base, kind: "order", about: bob }],
  ["a mailbox of a client", { ...ofBob, client: acme }, { ...base, kind: "order", about: bob }],
  ["a client as a whole", { ...plain, client: acme }, { ...base, kind: "order", about: acme }],
  ["the message as such", plain, { ...base, kind: "order" }],
  ["a kind of its own", { ...ofBob, data: { kind: { kind: "legal" } } }, { ...base, kind: "legal", about: bob }],
])("a finding about %s is remembered as such", (_, finding, shown) => {
  expect(shownOf(finding, "order")).toStrictEqual(shown);
  expect(aboutOf(finding)).toBe(shown.about);
});

test.each<[string, RecordedFinding, Shown]>([
  ["a mailbox", { ...base, address: bob }, { ...base, kind: "order", about: bob }],
  ["a mailbox of a client", { ...base, address: bob, client: "acme" }, { ...base, kind: "order", about: bob }],
  ["a client as a whole", { ...base, client: "acme" }, { ...base, kind: "order", about: acme }],
  ["the message as such", base, { ...base, kind: "order" }],
  ["a kind of its own", { ...base, kind: "legal" }, { ...base, kind: "legal" }],
])("a record's finding about %s says the same", (_, finding, shown) => {
  expect(recordedAs(finding, { kinds: [{ kind: "order" }, { kind: "sample" }] })).toStrictEqual(shown);
});

test("a record without a kind is of no special one", () => {
  expect(recordedAs(base, { kinds: [] }).kind).toBe("general");
});

test.each<[string, Finding["data"], string]>([
  ["names a kind", { kind: { kind: "legal" } }, "legal"],
  ["names none", {}, "order"],
  ["has words where a kind would stand", { kind: "legal" }, "order"],
  ["has a role there", { kind: { role: "legal" } }, "order"],
])("a finding that %s is about that or what the message is", (_, data, kind) => {
  expect(kindOfFinding({ ...plain, data }, "order")).toBe(kind);
});

test.each<[string, Partial<Shown>, boolean]>([
  ["another kind and severity", { kind: "legal", severity: "stop" }, true],
  ["another rule", { rule: "namesake" }, false],
  ["another mailbox", { about: acme }, false],
])("of %s: the same or not", (_, part, expected) => {
  expect(isSameShown(shownWarning, { ...shownWarning, ...part })).toBe(expected);
});
