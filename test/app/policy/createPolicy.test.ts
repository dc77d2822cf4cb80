import { createPolicy } from "../../../src/app/policy/createPolicy";
import type { PolicyAnswer } from "../../../src/app/ports/policySource";
import { compactPolicy } from "../../../src/domain/policy/readPolicy";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import { fakePolicy, policyText, type FakePolicyOptions } from "../../support/fakePolicy";

const strict = { name: "Export", severities: { "unknown-mailbox": "stop" } };
const stricter = { name: "Export", severities: { "unknown-mailbox": "stop", "many-in-bcc": "stop" } };
const kept = { settings: compactPolicy(strict), asOf: "2026-11-23T09:40:00Z" };

function policy(options: FakePolicyOptions = {}) {
  const fake = fakePolicy({ place: "list", ...options });
  let now = Date.parse("2026-11-24T09:00:00Z");
  const access = createPolicy({ ...fake, clock: { now: () => new Date(now) } });
  return {
    ...fake,
    access,
    wait: (minutes: number) => (now += minutes * 60_000),
    look: async () => {
      await access.refresh({ interactive: true });
      return access.state();
    },
  };
}

const trouble = (because: "offline" | "lists-missing" | "consent-needed" | "forbidden"): PolicyAnswer => ({
  status: "trouble",
  because,
  detail: "",
});

test("the organisation's policy comes into force, and is kept for Send", async () => {
  const { look, store } = policy({ answer: policyText(strict, "2026-11-23T09:40:00Z") });
  const state = await look();
  expect(state.policy.severities).toEqual(strict.severities);
  expect(state.organisation).toMatchObject({ name: "Export", asOf: "2026-11-23T09:40:00Z", problems: [] });
  expect(store.organisation()).toEqual(kept);
});

test("what was kept is in force before anything is read", () => {
  const { access, counts } = policy({ organisation: kept });
  expect(access.state().policy.severities).toEqual(strict.severities);
  expect(counts.asked).toBe(0);
});

test.each<[name: string, answer: PolicyAnswer, because: string]>([
  ["no JSON", { status: "found", text: "{ broken" }, "not-json"],
  ["no object", policyText([]), "not-an-object"],
  ["too large", policyText({ name: "x".repeat(64_000) }), "too-long"],
  ["offline", trouble("offline"), "offline"],
  ["a list that is missing", trouble("lists-missing"), "lists-missing"],
  ["no consent", trouble("consent-needed"), "consent-needed"],
  ["no right to read", trouble("forbidden"), "forbidden"],
])(
  "after a good one comes %s: the last good one stays in force and is kept, and the reason is told",
  async (_, answer, because) => {
    const { look, set, store } = policy({ answer: policyText(strict, kept.asOf) });
    await look();
    set(answer);
    const state = await look();
    expect(state.policy.severities).toEqual(strict.severities);
    expect(state.trouble?.because).toBe(because);
    expect(store.organisation()).toEqual(kept);
    set(policyText(stricter));
    expect(await look()).not.toHaveProperty("trouble");
  },
);

test("a place that throws is trouble like any other", async () => {
  const { look, source, store, reader } = policy({ organisation: kept });
  const throwing = createPolicy({
    source: { ...source, read: () => Promise.reject(new Error("no")) },
    store,
    reader,
    clock: { now: () => new Date(0) },
  });
  await throwing.refresh({ interactive: true });
  expect(throwing.state()).toMatchObject({ trouble: { because: "failed" }, isLooking: false });
  expect(throwing.state().policy.severities).toEqual(strict.severities);
  expect((await look()).policy).toEqual(defaultPolicy);
});

test("a part that is wrong is not in force, and the rest is", async () => {
  const wrong = { ...strict, matrix: { contract: { personnal: "warn" } } };
  const state = await policy({ answer: policyText(wrong) }).look();
  expect(state.policy.severities).toEqual(strict.severities);
  expect(state.organisation?.problems).toEqual([
    { path: "matrix.contract.personnal", because: "unknown-key", nearest: "personal" },
  ]);
  expect(state.trouble).toBeUndefined();
});

test("where there is none any more, the built-in one is in force", async () => {
  const { look, store } = policy({ organisation: kept, answer: { status: "none" } });
  const state = await look();
  expect([state.policy, state.organisation, store.organisation()]).toEqual([defaultPolicy, undefined, undefined]);
});

test("the same policy is kept once, with the time when it was first read", async () => {
  const { look, set, wait, counts } = policy({ answer: policyText(strict) });
  await look();
  wait(60);
  set(policyText({ ...strict, $schema: "policy.schema.json", mode: "enforce" }));
  expect((await look()).organisation?.asOf).toBe("2026-11-24T09:00:00.000Z");
  expect(counts.kept).toBe(1);
});

test("one that cannot be kept is in force here, says so, and is tried again", async () => {
  const { look, refuse, counts } = policy({ answer: policyText(strict) });
  refuse({ status: "full", characters: 40_000, limit: 32_768 });
  const state = await look();
  expect([state.policy.severities, state.notKept?.status]).toEqual([strict.severities, "full"]);
  refuse({ status: "saved" });
  expect((await look()).notKept).toBeUndefined();
  expect(counts.kept).toBe(2);
});

test("of its own accord it looks every ten minutes at most, and once at a time", async () => {
  const { access, counts, wait } = policy();
  await Promise.all([access.refresh({ interactive: false }), access.refresh({ interactive: false })]);
  await access.refresh({ interactive: false });
  expect(counts.asked).toBe(1);
  wait(10);
  await access.refresh({ interactive: false });
  expect(counts.asked).toBe(2);
});

test("the user's own goes over the organisation's, is kept, and what is locked of it is named and not in force", async () => {
  const { access, look, set, store } = policy({ answer: policyText(strict) });
  await look();
  const own = { severities: { "unknown-mailbox": "off" } };
  expect(await access.choose(own)).toEqual({ status: "saved" });
  expect([access.state().policy.severities, store.own()]).toEqual([own.severities, own]);
  set(policyText({ ...strict, locked: ["severities.unknown-mailbox"] }));
  const state = await look();
  expect(state.policy.severities).toEqual(strict.severities);
  expect(state.lockedOut).toEqual(["severities.unknown-mailbox"]);
});

test("a choice that Outlook does not keep is not made", async () => {
  const { access, refuse } = policy();
  refuse({ status: "refused", because: "host" });
  expect(await access.choose({ severities: { "many-in-bcc": "off" } })).toMatchObject({ status: "refused" });
  expect(access.state().policy).toEqual(defaultPolicy);
});

test("who watches hears of looking, of what was found and of choices, until he stops", async () => {
  const { access } = policy({ answer: policyText(strict) });
  const seen: boolean[] = [];
  const stop = access.watch(() => seen.push(access.state().isLooking));
  await access.refresh({ interactive: false });
  expect([seen[0], seen[seen.length - 1]]).toEqual([true, false]);
  const count = seen.length;
  await access.choose({});
  expect(seen).toHaveLength(count + 1);
  stop();
  await access.choose({});
  expect(seen).toHaveLength(count + 1);
});
