import {
  shownOf,
  totalOf,
  warningsByRule,
  warningSum,
  type WarningSum,
} from "../../../../src/domain/record/figures/warnings";
import type { RowPlace } from "../../../../src/domain/record/recordRow";
import type { RecordedFinding, SendRecord } from "../../../../src/domain/record/sendRecord";
import { recipient, sentRows } from "../../../support/fakeHistory";

const at = "2026-11-20T08:00:00Z";
const rule = "formal-not-to-personal";
const warning: RecordedFinding = { rule, severity: "warn" };
const stopped: RecordedFinding = { rule, severity: "stop", acknowledged: "The client asked for it" };
const none: WarningSum = { fixed: 0, overridden: 0, withReason: 0, notShown: 0 };
const used = { rule, fix: "replace-recipient" } as const;

test.each<[name: string, record: Partial<SendRecord>, place: Partial<RowPlace>, sum: Partial<WarningSum>]>([
  ["no warning", {}, {}, {}],
  ["a hint", { findings: [{ rule, severity: "hint" }] }, {}, {}],
  ["asked and sent anyway", { outcome: "sent-anyway", findings: [warning] }, {}, { overridden: 1 }],
  ["sent with a reason", { findings: [stopped] }, {}, { overridden: 1, withReason: 1 }],
  ["put right by a fix", { fixes: [used] }, {}, { fixed: 1 }],
  ["two fixes of one rule", { fixes: [used, used] }, {}, { fixed: 1 }],
  [
    "a fix, and the rule still warned",
    { outcome: "sent-anyway", fixes: [used], findings: [warning] },
    {},
    { overridden: 1 },
  ],
  ["a fix, and a hint is left", { fixes: [used], findings: [{ rule, severity: "hint" }] }, {}, {}],
  ["policy only keeps records", { findings: [warning] }, {}, { notShown: 1 }],
  ["from a phone", { outcome: "unchecked", findings: [warning] }, { state: "unchecked" }, { notShown: 1 }],
  ["the check came too late", { outcome: "unchecked", findings: [warning] }, {}, { notShown: 1 }],
  [
    "one rule about three mailboxes",
    { outcome: "sent-anyway", findings: [warning, warning, warning] },
    {},
    { overridden: 1 },
  ],
  ["not sent", { outcome: "sent-anyway", findings: [warning] }, { state: "not-sent" }, {}],
  ["on its way", { outcome: "sent-anyway", findings: [warning] }, { state: "intent" }, {}],
])("what became of a warning: %s", (_, record, place, sum) => {
  expect(warningSum(warningsByRule(sentRows(1, at, record, place)))).toEqual({ ...none, ...sum });
});

test("a message to two clients warns once", () => {
  const recipients = [recipient("a@acme.example"), recipient("b@beta.example", { client: { id: "b", name: "B" } })];
  const rows = sentRows(1, at, { outcome: "sent-anyway", recipients, findings: [warning] });
  expect(rows).toHaveLength(2);
  expect(totalOf(warningSum(warningsByRule(rows)))).toBe(1);
});

test("the rule with most warnings comes first, equal ones by name", () => {
  const rows = [
    ...sentRows(1, at, { findings: [{ rule: "b", severity: "warn" }] }),
    ...sentRows(2, at, {
      findings: [
        { rule: "c", severity: "warn" },
        { rule: "a", severity: "stop" },
      ],
    }),
    ...sentRows(3, at, { fixes: [{ ...used, rule: "c" }] }),
  ];
  expect(warningsByRule(rows).map((one) => [one.rule, totalOf(one), shownOf(one)])).toEqual([
    ["c", 2, 1],
    ["a", 1, 0],
    ["b", 1, 0],
  ]);
});
