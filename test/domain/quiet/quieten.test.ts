import * as fc from "fast-check";
import type { ClientId } from "../../../src/domain/book/book";
import { findingKey, type Finding } from "../../../src/domain/finding";
import type { Kind } from "../../../src/domain/kinds/kind";
import { quieten, type QuietContext } from "../../../src/domain/quiet/quieten";
import { nothingQuiet, type Habit, type Mute } from "../../../src/domain/quiet/quietMemory";
import { settledOf } from "../../../src/domain/quiet/settled";
import type { Severity } from "../../../src/domain/severity";
import { address } from "../../support/builders";

const bob = address("bob@gmail.com");

function finding(severity: Severity, kind?: Kind): Finding {
  return {
    rule: "formal-not-to-personal",
    severity,
    messageId: "ofClient",
    data: kind === undefined ? {} : { kind: { kind } },
    address: bob,
    fixes: [],
  };
}

const now = new Date("2026-11-25T09:00:00Z");
const mute: Mute = {
  rule: "formal-not-to-personal",
  about: bob.key,
  kind: "order",
  since: "2026-11-01T00:00:00Z",
  until: "2026-12-01T00:00:00Z",
};
const habit: Habit = { rule: "formal-not-to-personal", about: bob.key, kind: "order", times: 3, last: mute.since };
const settled = { ...settledOf("c1", findingKey(finding("warn", "order")), "order"), at: mute.since };

function context(memory: Partial<QuietContext["memory"]>, conversation?: string, kind: Kind = "general"): QuietContext {
  return { memory: { ...nothingQuiet, ...memory }, conversation, kind, now };
}

test.each<[string, Finding, QuietContext, readonly Severity[], readonly string[]]>([
  ["nothing is remembered", finding("warn", "order"), { kind: "general", now }, ["warn"], []],
  ["muted for this mailbox and kind", finding("warn", "order"), context({ mutes: [mute] }), [], ["muted"]],
  ["a hint can be muted too", finding("hint", "order"), context({ mutes: [mute] }), [], ["muted"]],
  ["a stop cannot", finding("stop", "order"), context({ mutes: [mute] }), ["stop"], []],
  ["another kind is not muted", finding("warn", "contract"), context({ mutes: [mute] }), ["warn"], []],
  [
    "the message's kind counts where the finding names none",
    finding("warn"),
    context({ mutes: [mute] }, undefined, "order"),
    [],
    ["muted"],
  ],
  [
    "a mute that has ended",
    finding("warn", "order"),
    context({ mutes: [{ ...mute, until: "2026-11-25T09:00:00Z" }] }),
    ["warn"],
    [],
  ],
  [
    "another mailbox is not muted",
    finding("warn", "order"),
    context({ mutes: [{ ...mute, about: address("ann@gmail.com").key }] }),
    ["warn"],
    [],
  ],
  [
    "another rule is not muted",
    finding("warn", "order"),
    context({ mutes: [{ ...mute, rule: "unknown-mailbox" }] }),
    ["warn"],
    [],
  ],
  [
    "a mute for a client as a whole is not one for each of its mailboxes",
    { ...finding("warn", "order"), client: "acme" as ClientId },
    context({ mutes: [{ ...mute, about: "acme" as ClientId }] }),
    ["warn"],
    [],
  ],
  [
    "acknowledged in this conversation",
    finding("warn", "order"),
    context({ settled: [settled] }, "c1"),
    [],
    ["settled"],
  ],
  [
    "acknowledged in another conversation",
    finding("warn", "order"),
    context({ settled: [settled] }, "c2"),
    ["warn"],
    [],
  ],
  ["a message that is in no conversation yet", finding("warn", "order"), context({ settled: [settled] }), ["warn"], []],
  [
    "a stop is said again in the same conversation",
    finding("stop", "order"),
    context({ settled: [settled] }, "c1"),
    ["stop"],
    [],
  ],
  [
    "another kind in the same conversation",
    finding("warn", "contract"),
    context({ settled: [settled] }, "c1"),
    ["warn"],
    [],
  ],
  ["sent all the same three times: a hint", finding("warn", "order"), context({ habits: [habit] }), ["hint"], []],
  ["sent all the same twice", finding("warn", "order"), context({ habits: [{ ...habit, times: 2 }] }), ["warn"], []],
  ["a stop never becomes a habit", finding("stop", "order"), context({ habits: [habit] }), ["stop"], []],
])("%s", (_, one, given, severities, because) => {
  const { findings, quieted } = quieten([one], given);
  expect(findings.map(({ severity }) => severity)).toEqual(severities);
  expect(quieted.map((each) => each.because)).toEqual(because);
});

test("a finding about a client as a whole is muted by the client", () => {
  const { rule, severity, messageId, data, fixes } = finding("warn", "order");
  const ofClient: Finding = { rule, severity, messageId, data, fixes, client: "acme" as ClientId };
  expect(quieten([ofClient], context({ mutes: [{ ...mute, about: "acme" as ClientId }] })).findings).toEqual([]);
});

test.each<[name: string, locked: readonly string[], severities: readonly Severity[]]>([
  ["nothing", [], []],
  ["another rule", ["severities.unknown-mailbox"], []],
  ["the row of another kind", ["matrix.contract"], []],
  ["its rule", ["severities.formal-not-to-personal"], ["warn"]],
  ["every severity", ["severities"], ["warn"]],
  ["the row of its kind", ["matrix.order"], ["warn"]],
  ["a cell of that row", ["matrix.order.personal"], ["warn"]],
  ["the whole matrix", ["matrix"], ["warn"]],
])("with %s locked, mute, settling and habit count accordingly", (_, locked, expected) => {
  const found = [finding("warn", "order")];
  const muted = context({ mutes: [mute] });
  const settledBefore = context({ settled: [settled] }, "c1");
  expect(quieten(found, { ...muted, locked }).findings.map(({ severity }) => severity)).toEqual(expected);
  expect(quieten(found, { ...settledBefore, locked }).findings.map(({ severity }) => severity)).toEqual(expected);
  const usual = quieten(found, { ...context({ habits: [habit] }), locked }).findings.map(({ severity }) => severity);
  expect(usual).toEqual(expected.length === 0 ? ["hint"] : expected);
});

test("a finding without a kind of its own is not held by the row of the message's kind", () => {
  const about = context({ mutes: [mute] }, undefined, "order");
  expect(quieten([finding("warn")], { ...about, locked: ["matrix.order"] }).findings).toEqual([]);
});

test("whatever is remembered, a stop is said as it is, and a lock of the policy is kept", () => {
  const memories = fc.record({
    mutes: fc.subarray([mute, { ...mute, kind: "contract" as const }]),
    settled: fc.subarray([settled]),
    habits: fc.subarray([habit, { ...habit, times: 99 }]),
  });
  const one = fc
    .tuple(fc.constantFrom<Severity>("hint", "warn", "stop"), fc.constantFrom<Kind>("order", "contract"))
    .map(([severity, kind]) => finding(severity, kind));
  fc.assert(
    fc.property(memories, one, fc.boolean(), (memory, given, isLocked) => {
      const locked = isLocked ? ["severities.formal-not-to-personal"] : [];
      const { findings, quieted } = quieten([given], { ...context(memory, "c1"), locked });
      if (isLocked || given.severity === "stop") expect(findings).toEqual([given]);
      expect(findings.length + quieted.length).toBe(1);
    }),
  );
});

test.each<[name: string, locked: readonly string[], memory: Partial<QuietContext["memory"]>, said: readonly string[]]>([
  ["one problem is said once", [], {}, ["formal-not-to-personal"]],
  ["what is muted takes along what it covers", [], { mutes: [mute] }, []],
  ["but not what is locked", ["severities.unknown-mailbox"], { mutes: [mute] }, ["unknown-mailbox"]],
  [
    "nor is that left to a hint",
    ["severities.unknown-mailbox"],
    { habits: [habit] },
    ["formal-not-to-personal", "unknown-mailbox"],
  ],
  [
    "what is locked itself covers for good",
    ["severities.unknown-mailbox", "severities.formal-not-to-personal"],
    { mutes: [mute] },
    ["formal-not-to-personal"],
  ],
])("%s", (_, locked, memory, said) => {
  const stronger = finding("warn", "order");
  const covered: Finding = { ...stronger, rule: "unknown-mailbox" };
  const { findings } = quieten([stronger, covered], { ...context(memory), locked });
  expect(findings.map(({ rule }) => rule)).toEqual(said);
});
