import { createQuiet } from "../../../src/app/quiet/createQuiet";
import type { QuietAccess } from "../../../src/app/quiet/quietAccess";
import type { ClientId } from "../../../src/domain/book/book";
import { findingKey, type Finding } from "../../../src/domain/finding";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import { nothingQuiet, type Mute } from "../../../src/domain/quiet/quietMemory";
import { settledOf } from "../../../src/domain/quiet/settled";
import { address } from "../../support/builders";
import { fakeQuiet, type FakeQuiet } from "../../support/fakeQuiet";
import { bob, sentRecord, warned } from "../../support/sentRecords";

const now = new Date("2026-11-25T09:00:00Z");
const inDays = (days: number): Date => new Date(now.getTime() + days * 24 * 3_600_000);
const finding: Finding = {
  rule: "formal-not-to-personal",
  severity: "warn",
  messageId: "ofClient",
  data: { kind: { kind: "order" } },
  address: address(bob),
  fixes: [],
};

/** A finding about the message as such. */
const { rule, severity, messageId, data, fixes } = finding;
const aboutNobody: Finding = { rule, severity, messageId, data, fixes };

function quietWith(fake: FakeQuiet = fakeQuiet(), locked: readonly string[] = []): QuietAccess {
  return createQuiet({ ...fake, policy: () => ({ ...defaultPolicy, locked }), clock: { now: () => now } });
}

test("a mute is of the rule, the mailbox and the finding's own kind, and ends on its day", async () => {
  const fake = fakeQuiet();
  const quiet = quietWith(fake);
  const mute: Mute = {
    rule: finding.rule,
    about: bob,
    kind: "order",
    since: now.toISOString(),
    until: inDays(7).toISOString(),
  };
  expect(await quiet.mute(finding, "contract", inDays(7))).toEqual({ status: "muted", mute });
  expect(fake.now().memory).toEqual({ ...nothingQuiet, mutes: [mute], asOf: now.toISOString() });
  await quiet.unmute(mute);
  expect(quiet.memory().mutes).toEqual([]);
  await quiet.muteAgain(mute);
  expect(quiet.memory().mutes).toEqual([mute]);
});

test("no mute lasts longer than the policy allows", async () => {
  const answer = await quietWith().mute(finding, "order", inDays(900));
  expect(answer).toMatchObject({ mute: { until: inDays(90).toISOString() } });
});

test("a finding about a client as a whole is muted for the client, for what the message is above all", async () => {
  const quiet = quietWith();
  await quiet.mute({ ...aboutNobody, data: {}, client: "acme" as ClientId }, "payment", inDays(7));
  expect(quiet.memory().mutes).toMatchObject([{ about: "acme", kind: "payment" }]);
});

test.each<[because: string, finding: Finding, locked: readonly string[], until: Date]>([
  ["stop", { ...finding, severity: "stop" }, [], inDays(7)],
  ["locked", finding, ["severities.formal-not-to-personal"], inDays(7)],
  ["locked", finding, ["severities"], inDays(7)],
  ["locked", finding, ["matrix.order"], inDays(7)],
  ["no-future", finding, [], now],
  ["no-future", finding, [], new Date(NaN)],
])("is not muted: %s", async (because, given, locked, until) => {
  const quiet = quietWith(fakeQuiet(), locked);
  expect(await quiet.mute(given, "order", until)).toEqual({ status: "refused", because });
  expect(quiet.memory()).toEqual(nothingQuiet);
});

test("a finding about no mailbox and no client cannot be muted", async () => {
  const quiet = quietWith();
  expect(quiet.refusal(aboutNobody)).toBe("nothing-named");
  expect(quiet.refusal(finding)).toBeUndefined();
  expect(await quiet.mute(aboutNobody, "order", inDays(7))).toEqual({ status: "refused", because: "nothing-named" });
});

test("a hundred mutes are the most, save that one of them may last longer", async () => {
  const mutes = Array.from({ length: 100 }, (_, index): Mute => ({
    rule: finding.rule,
    about: index === 0 ? bob : (`c${String(index)}` as ClientId),
    kind: "order",
    since: now.toISOString(),
    until: inDays(1).toISOString(),
  }));
  const quiet = quietWith(fakeQuiet({ memory: { ...nothingQuiet, mutes } }));
  expect(await quiet.mute(finding, "contract", inDays(7))).toMatchObject({ status: "muted" });
  const other = { ...finding, address: address("ann@gmail.com") };
  expect(await quiet.mute(other, "contract", inDays(7))).toEqual({ status: "refused", because: "too-many" });
});

test("what could not be kept is not in force", async () => {
  const fake = fakeQuiet();
  const quiet = quietWith(fake);
  const full = { status: "full", characters: 40_000, limit: 32_768 } as const;
  fake.refuse(full);
  expect(await quiet.mute(finding, "order", inDays(7))).toEqual({ status: "not-saved", because: full });
  expect(quiet.memory()).toEqual(nothingQuiet);
  expect(quiet.score()).toEqual([]);
});

test("what is acknowledged is settled in its conversation until that is taken back", async () => {
  const quiet = quietWith();
  const given = { finding: findingKey(finding), kind: "order" } as const;
  await quiet.settle(given, "c1");
  expect(quiet.memory().settled).toEqual([{ ...settledOf("c1", findingKey(finding), "order"), at: now.toISOString() }]);
  await quiet.unsettle(given, "c2");
  expect(quiet.memory().settled).toHaveLength(1);
  await quiet.unsettle(given, "c1");
  expect(quiet.memory().settled).toEqual([]);
});

test("three messages sent all the same make a habit, each counted once, in one saving; it is forgotten and put back", async () => {
  const quiet = quietWith();
  const sent = [3, 1, 2].map((number) => sentRecord(number, { findings: [warned] }));
  await Promise.all([quiet.learn(sent), quiet.learn(sent)]);
  await quiet.learn(sent.slice(0, 1));
  expect(quiet.memory().habits).toMatchObject([{ times: 3, last: sentRecord(3).reviewedAt.toISOString() }]);
  expect(quiet.score()).toEqual([{ month: "2026-11", rule: warned.rule, heeded: 0, overridden: 3, muted: 0 }]);
  const [habit] = quiet.memory().habits;
  if (habit === undefined) throw new Error("There is no habit.");
  await quiet.forget(habit);
  expect(quiet.memory().habits).toEqual([]);
  await quiet.rememberAgain(habit);
  expect(quiet.memory().habits).toEqual([habit]);
});

test("a warning that stood in the pane and is gone in what was sent was heeded", async () => {
  const fake = fakeQuiet();
  const quiet = quietWith(fake);
  const { sendId } = sentRecord(1);
  await quiet.learn([sentRecord(0, { findings: [warned] })]);
  quiet.shown(sendId, [finding], "order");
  quiet.shown(sendId, [], "order");
  await quiet.learn([sentRecord(1, { outcome: "checked" })]);
  await quiet.learn([sentRecord(1, { outcome: "checked" })]);
  expect(quiet.score()).toMatchObject([{ heeded: 1, overridden: 1 }]);
  expect(quiet.memory().habits).toEqual([]);
  expect(fake.tally.read().pending).toEqual([]);
});

test("a warning that was muted counts as muted, and is none that was heeded", async () => {
  const quiet = quietWith();
  const { sendId } = sentRecord(1);
  quiet.shown(sendId, [finding], "order");
  await quiet.mute(finding, "order", inDays(7));
  await quiet.learn([sentRecord(1, { outcome: "checked" })]);
  expect(quiet.score()).toMatchObject([{ heeded: 0, overridden: 0, muted: 1 }]);
});

test("messages that are never sent do not gather for ever", () => {
  const fake = fakeQuiet();
  const quiet = quietWith(fake);
  for (let number = 0; number < 70; number++) quiet.shown(sentRecord(number).sendId, [finding], "order");
  expect(fake.tally.read().pending).toHaveLength(60);
  expect(fake.tally.read().pending.at(-1)?.sendId).toBe(sentRecord(69).sendId);
});

test("the count begins anew, and comes back", async () => {
  const quiet = quietWith();
  await quiet.learn([sentRecord(1, { findings: [warned] })]);
  const before = quiet.score();
  const putBack = quiet.resetScore();
  expect(quiet.score()).toEqual([]);
  putBack();
  expect(quiet.score()).toEqual(before);
});

test("whoever watches is told of changes until he stops", async () => {
  const quiet = quietWith();
  const told = jest.fn();
  const stop = quiet.watch(told);
  await quiet.mute(finding, "order", inDays(7));
  expect(told).toHaveBeenCalled();
  stop();
  told.mockClear();
  quiet.resetScore();
  expect(told).not.toHaveBeenCalled();
});
