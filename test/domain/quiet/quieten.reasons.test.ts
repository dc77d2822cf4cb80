import type { ClientId } from "../../../src/domain/book/book";
import { findingKey, type Finding } from "../../../src/domain/finding";
import { mayBeQuiet, quieten, type QuietContext } from "../../../src/domain/quiet/quieten";
import { nothingQuiet, type Mute } from "../../../src/domain/quiet/quietMemory";
import { settledOf } from "../../../src/domain/quiet/settled";
import { address } from "../../support/builders";
import { bob } from "../../support/sentRecords";

const AT = "2026-11-01T00:00:00Z";
const warned: Finding = {
  rule: "formal-not-to-personal",
  severity: "warn",
  messageId: "ofClient",
  data: {},
  address: address(bob),
  fixes: [],
};
const stranger: Finding = { ...warned, rule: "unknown-mailbox", messageId: "stranger" };
const mute: Mute = { rule: warned.rule, about: bob, kind: "order", since: AT, until: "2026-12-01T00:00:00Z" };
const otherMute: Mute = { ...mute, rule: "namesake" };
const settled = { ...settledOf("c1", findingKey(warned), "order"), at: AT };
const otherSettled = { ...settledOf("c1", "other", "order"), at: AT };
const habit = { rule: warned.rule, about: bob, kind: "order", times: 3, last: AT } as const;
const otherHabit = { ...habit, rule: "namesake" };

function context(memory: QuietContext["memory"] = nothingQuiet): QuietContext {
  return { memory, conversation: "c1", kind: "order", now: new Date("2026-11-25T09:00:00Z") };
}

test.each<[string, QuietContext, ReadonlyArray<readonly [Finding, string]>]>([
  ["covered by what says more", context(), [[stranger, "covered"]]],
  [
    "muted, among other mutes, with what it covers",
    context({ ...nothingQuiet, mutes: [otherMute, mute, otherMute] }),
    [
      [warned, "muted"],
      [stranger, "covered"],
    ],
  ],
  [
    "settled, among what else was",
    context({ ...nothingQuiet, settled: [otherSettled, settled, otherSettled] }),
    [
      [warned, "settled"],
      [stranger, "covered"],
    ],
  ],
])("it is told what is quiet and why: %s", (_, given, expected) => {
  const { findings, quieted } = quieten([warned, stranger], given);
  expect(quieted.map(({ finding, because }) => [finding, because])).toEqual(expected);
  expect(findings).toEqual(expected.length === 1 ? [warned] : []);
});

test.each([
  ["three times", [otherHabit, habit, otherHabit], "hint"],
  ["more often", [{ ...habit, times: 4 }], "hint"],
  ["never of this rule", [otherHabit], "warn"],
] as const)("what was sent all the same %s is a warning or a hint", (_, habits, severity) => {
  const { findings } = quieten([warned], context({ ...nothingQuiet, habits }));
  expect(findings).toEqual([{ ...warned, severity }]);
});

test("a hint stays the hint that it is, and nothing is copied for nothing", () => {
  const hint: Finding = { ...warned, severity: "hint" };
  const { findings } = quieten([hint], context({ ...nothingQuiet, habits: [habit] }));
  expect(findings[0]).toBe(hint);
});

test.each<[string, Finding, readonly string[] | undefined, boolean]>([
  ["a warning", warned, undefined, true],
  ["a stop", { ...warned, severity: "stop" }, undefined, false],
  ["a locked rule", warned, ["severities.formal-not-to-personal"], false],
  ["another locked rule", warned, ["severities.namesake"], true],
  ["words where a kind would stand", { ...warned, data: { kind: "order" } }, ["matrix.order"], true],
  ["a role there", { ...warned, data: { kind: { role: "legal" } } }, ["matrix.legal"], true],
  ["a locked cell of its kind", { ...warned, data: { kind: { kind: "order" } } }, ["matrix.order.personal"], false],
])("%s may be quiet or not", (_, finding, locked, expected) => {
  expect(mayBeQuiet(finding, locked)).toBe(expected);
});

test("a mute for a client as a whole is not one for another client, nor one for a mailbox", () => {
  const { rule, severity, messageId, data, fixes } = warned;
  const ofClient: Finding = { rule, severity, messageId, data, fixes, client: "acme" as ClientId };
  for (const about of ["nordlicht" as ClientId, bob])
    expect(quieten([ofClient], context({ ...nothingQuiet, mutes: [{ ...mute, about }] })).findings).toEqual([ofClient]);
});
