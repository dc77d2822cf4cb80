import * as fc from "fast-check";
import { coverageOf, perThousand, type Coverage } from "../../../../src/domain/record/figures/coverage";
import { messagesOf } from "../../../../src/domain/record/figures/messages";
import type { RecordRow } from "../../../../src/domain/record/recordRow";
import { recipient, sentRows } from "../../../support/fakeHistory";

const at = "2026-11-20T08:00:00Z";
const none: Coverage = { messages: 0, checked: 0, phone: 0, elsewhere: 0, unfinished: 0, open: 0 };
const toTwo = {
  recipients: [
    recipient("sales@acme.example"),
    recipient("sales@beta.example", { client: { id: "beta", name: "Beta" } }),
  ],
};
const unchecked = { outcome: "unchecked" } as const;

test.each<[name: string, rows: readonly RecordRow[], coverage: Partial<Coverage>]>([
  ["nothing", [], {}],
  ["checked", sentRows(1, at), { messages: 1, checked: 1 }],
  ["asked and sent anyway", sentRows(1, at, { outcome: "sent-anyway" }), { messages: 1, checked: 1 }],
  ["the check came too late", sentRows(1, at, unchecked), { messages: 1, unfinished: 1 }],
  ["from a phone", sentRows(1, at, unchecked, { state: "unchecked", sentFrom: "phone" }), { messages: 1, phone: 1 }],
  [
    "from elsewhere",
    sentRows(1, at, unchecked, { state: "unchecked", sentFrom: "elsewhere" }),
    { messages: 1, elsewhere: 1 },
  ],
  ["from who knows where", sentRows(1, at, unchecked, { state: "unchecked" }), { messages: 1, elsewhere: 1 }],
  ["on its way", sentRows(1, at, {}, { state: "intent" }), { open: 1 }],
  ["not sent", sentRows(1, at, {}, { state: "not-sent" }), { open: 1 }],
  ["not confirmed", sentRows(1, at, {}, { state: "not-confirmed" }), { open: 1 }],
  ["one message to two clients", sentRows(1, at, toTwo), { messages: 1, checked: 1 }],
  [
    "one of whose rows does not say yet that it went",
    sentRows(1, at, toTwo).map((row, index): RecordRow => (index === 0 ? { ...row, state: "intent" } : row)),
    { messages: 1, checked: 1 },
  ],
  ["two messages", [...sentRows(1, at), ...sentRows(2, at)], { messages: 2, checked: 2 }],
])("coverage of %s", (_, rows, coverage) => {
  expect(coverageOf(rows)).toEqual({ ...none, ...coverage });
});

test("the parts of coverage make up the whole, whatever the rows", () => {
  const row = fc
    .record({
      number: fc.nat(20),
      outcome: fc.constantFrom("checked" as const, "sent-anyway" as const, "unchecked" as const),
      state: fc.constantFrom("sent" as const, "intent" as const, "not-sent" as const, "unchecked" as const),
      phone: fc.boolean(),
    })
    .map(({ number, outcome, state, phone }) =>
      sentRows(number, at, { outcome }, { state, sentFrom: phone ? "phone" : "elsewhere" }),
    );
  fc.assert(
    fc.property(fc.array(row), (all) => {
      const rows = all.flat();
      const { messages, checked, phone, elsewhere, unfinished, open } = coverageOf(rows);
      expect(checked + phone + elsewhere + unfinished).toBe(messages);
      expect(messages + open).toBe(messagesOf(rows).length);
      expect(Math.min(checked, phone, elsewhere, unfinished, open)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test.each([
  [403, 412, 978],
  [1, 3, 333],
  [2, 3, 667],
  [999_999, 1_000_000, 999],
  [1, 1_000_000, 1],
  [0, 10, 0],
  [10, 10, 1000],
  [0, 0, undefined],
])("%i of %i are %p of a thousand", (part, whole, expected) => {
  expect(perThousand(part, whole)).toBe(expected);
});
