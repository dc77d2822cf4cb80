import { roamingBook } from "../../../src/adapters/office/roamingBook";
import { loadPolicy } from "../../../src/adapters/office/roamingPolicy";
import { roamingPolicyStore } from "../../../src/adapters/office/roamingPolicyStore";
import { ROAMING_LIMIT } from "../../../src/adapters/office/roamingValues";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import { aClient, anAddress } from "../../support/builders";
import { emulatedItem, useOffice } from "../../support/scriptOffice";

const strict = { name: "出口", severities: { "unknown-mailbox": "stop" }, locked: ["severities.unknown-mailbox"] };
const kept = { settings: strict, asOf: "2026-11-24T09:40:00.000Z" };

test("both layers are there for the next runtime, the user's over the organisation's but for its locks", async () => {
  const emulated = emulatedItem();
  useOffice(emulated.office);
  const store = roamingPolicyStore();
  expect(await store.keep(kept)).toEqual({ status: "saved" });
  const own = { severities: { "unknown-mailbox": "off", "client-hours": "off" } };
  expect(await store.keepOwn(own)).toEqual({ status: "saved" });
  useOffice(emulated.restart());
  expect([store.organisation(), store.own()]).toEqual([kept, own]);
  expect(loadPolicy().severities).toEqual({ "unknown-mailbox": "stop", "client-hours": "off" });
  expect(Object.values(emulated.roaming()).join("")).not.toMatch(/[^ -~]/);
});

test("what is no longer wanted is taken away", async () => {
  const emulated = emulatedItem();
  useOffice(emulated.office);
  const store = roamingPolicyStore();
  await store.keep(kept);
  await store.keepOwn({ severities: { "client-hours": "off" } });
  await store.keep(undefined);
  await store.keepOwn({});
  expect(emulated.roaming()).toEqual({});
  expect(loadPolicy()).toEqual(defaultPolicy);
});

test.each([
  ["nothing", {}],
  ["what is no packed text", { policy: '"{}"', "policy-own": '"{broken"' }],
  ["what is no text", { policy: "7", "policy-own": "[1]" }],
])("%s is as good as the built-in", (_, settings) => {
  useOffice(emulatedItem({}, {}, settings).office);
  expect(loadPolicy()).toEqual(defaultPolicy);
  expect([roamingPolicyStore().organisation(), roamingPolicyStore().own()]).toEqual([undefined, {}]);
});

/** Words that do not pack well. */
const words = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) =>
    Math.sin(index + 1)
      .toString(36)
      .slice(3),
  );

test("the mirror of a team's book makes way", async () => {
  const emulated = emulatedItem();
  useOffice(emulated.office);
  const clients = words(2_500).map((word) =>
    aClient(word, { addresses: [anAddress(`${word}@${word}.example`, "other")] }),
  );
  await roamingBook(() => new Date()).saveMirror(clients, kept.asOf);
  expect(emulated.roaming()).toHaveProperty("mirror");
  const domains = words(1_500).map((word) => `${word}.example`);
  expect(await roamingPolicyStore().keep({ ...kept, settings: { own: { domains } } })).toEqual({ status: "saved" });
  expect(emulated.roaming()).toEqual({ policy: expect.stringContaining("|") as string });
});

test("one that is too large is refused before anything is written", async () => {
  const emulated = emulatedItem();
  useOffice(emulated.office);
  const store = roamingPolicyStore();
  await store.keep(kept);
  const domains = words(9_000).map((word) => `${word}.example`);
  const answer = await store.keep({ ...kept, settings: { own: { domains } } });
  expect(answer).toMatchObject({ status: "full", limit: ROAMING_LIMIT });
  expect(store.organisation()).toEqual(kept);
});
