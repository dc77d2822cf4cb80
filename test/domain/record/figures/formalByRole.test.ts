import {
  countOf,
  formalByRole,
  reachesOf,
  sumOf,
  type Reach,
} from "../../../../src/domain/record/figures/formalByRole";
import type { RowPlace } from "../../../../src/domain/record/recordRow";
import type { RecordedKind, RecordedRecipient } from "../../../../src/domain/record/sendRecord";
import { recipient, sentRows } from "../../../support/fakeHistory";

const at = "2026-11-20T08:00:00Z";
const sales = recipient("sales@acme.example");
const accounts = recipient("accounts@acme.example", { role: "finance" });
const bob = recipient("bob@gmail.com", { role: "personal" });
const other = recipient("reception@acme.example", { role: "other" });
const forwarder = recipient("ops@forwarder.example", { role: "official", party: "Sinotrans" });
const stranger: RecordedRecipient = { address: sales.address, field: "to" };

test.each<[name: string, recipients: readonly RecordedRecipient[], reaches: readonly Reach[]]>([
  ["the official mailbox", [sales], ["official"]],
  ["a department", [accounts], ["department"]],
  ["a personal one only", [bob], ["personal"]],
  ["one of no certain use", [other], ["other"]],
  ["the best of several", [bob, accounts, sales], ["official"]],
  ["a department before a personal one", [bob, accounts], ["department"]],
  ["a copy, which counts as well", [bob, { ...sales, field: "cc" }], ["official"]],
  ["a party beside the client, which is none of its mailboxes", [forwarder, bob], ["personal"]],
  ["a party alone", [forwarder], ["other"]],
  ["nobody that is a client's", [stranger], []],
])("formal mail reaches %s", (__name, recipients, reaches) => {
  expect(sentRows(1, at, { recipients }).flatMap(reachesOf)).toEqual(reaches);
});

test.each<[name: string, kinds: readonly RecordedKind[], place: Partial<RowPlace>, count: number]>([
  ["an invoice", [{ kind: "commercial-invoice" }], {}, 1],
  ["a greeting with a contract", [{ kind: "greeting" }, { kind: "contract" }], {}, 1],
  ["a greeting", [{ kind: "greeting" }], {}, 0],
  ["nothing certain", [], {}, 0],
  ["what was sent from a phone", [{ kind: "contract" }], { state: "unchecked" }, 1],
  ["what is on its way", [{ kind: "contract" }], { state: "intent" }, 0],
  ["what was not sent", [{ kind: "contract" }], { state: "not-sent" }, 0],
])("%s counts or not", (__name, kinds, place, count) => {
  expect(countOf(sumOf(formalByRole(sentRows(1, at, { kinds }, place))))).toBe(count);
});

test("a message to two clients counts once for each, at each by its own mailboxes", () => {
  const rows = sentRows(1, at, {
    recipients: [sales, recipient("li@qq.com", { client: { id: "b", name: "B" }, role: "personal" })],
  });
  expect(formalByRole(rows)).toEqual([{ month: "2026-11", official: 1, department: 0, personal: 1, other: 0 }]);
});

test("a message to more clients than get rows counts for all of them in its one row", () => {
  const recipients = Array.from({ length: 21 }, (_none, index) =>
    recipient(`sales@c${String(index)}.example`, { client: { id: `c${String(index)}`, name: "C" } }),
  );
  const rows = sentRows(1, at, { recipients });
  expect(rows).toHaveLength(1);
  expect(countOf(sumOf(formalByRole(rows)))).toBe(21);
});

test("months come in their order, those without any left out", () => {
  const rows = ["2026-11-30T23:59:59Z", "2026-09-01T00:00:00Z", "2025-12-05T10:00:00Z", "2026-11-01T00:00:00Z"].flatMap(
    (time, number) => sentRows(number, time),
  );
  expect(formalByRole(rows).map(({ month, official }) => [month, official])).toEqual([
    ["2025-12", 1],
    ["2026-09", 1],
    ["2026-11", 2],
  ]);
});
