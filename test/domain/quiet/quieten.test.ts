import type { ClientId } from "../../../src/domain/book/book";
import { findingKey, type Finding } from "../../../src/domain/finding";
import type { Kind } from "../../../src/domain/kinds/kind";
import { quieten, type QuietContext } from "../../../src/domain/quiet/quieten";
import { nothingQuiet, type Habit, type Mute } from "../../../src/domain/quiet/quietMemory";
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
const settled = {
  conversation: "c1",
  finding: findingKey(finding("warn", "order")),
  kind: "order",
  at: mute.since,
} as const;

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
