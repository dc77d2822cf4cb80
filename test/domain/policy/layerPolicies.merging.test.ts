import { layerPolicies, type PolicyLayer } from "../../../src/domain/policy/layerPolicies";
import { policyOf } from "../../../src/domain/policy/policyOf";

type Settings = PolicyLayer["settings"];

const organisation = (settings: Settings): PolicyLayer => ({ from: "organisation", settings });
const user = (settings: Settings): PolicyLayer => ({ from: "user", settings });

test("no layer at all is the policy that is built in", () => {
  expect(layerPolicies([])).toEqual({ policy: policyOf({}), problems: [] });
});

test.each<[string, readonly PolicyLayer[], Settings]>([
  [
    "cells of one row",
    [organisation({ matrix: { order: { personal: "stop" } } }), user({ matrix: { order: { unknown: "hint" } } })],
    { matrix: { order: { personal: "stop", unknown: "hint" } } },
  ],
  [
    "a list takes the place of a list",
    [organisation({ own: { domains: ["a.example", "b.example"] } }), organisation({ own: { domains: ["c.example"] } })],
    { own: { domains: ["c.example"] } },
  ],
  [
    "what only one of them says",
    [
      organisation({ mode: "log-only", own: { domains: ["a.example"] } }),
      organisation({ own: { bankAccounts: ["1234"] } }),
    ],
    { mode: "log-only", own: { domains: ["a.example"], bankAccounts: ["1234"] } },
  ],
  [
    "locks add up",
    [organisation({ locked: ["mode"] }), organisation({ whenUnchecked: "send" }), organisation({ locked: ["own"] })],
    { whenUnchecked: "send", locked: ["mode", "own"] },
  ],
])("%s are merged", (_, layers, settings) => {
  expect(layerPolicies(layers)).toEqual({ policy: policyOf(settings), problems: [] });
});

test("the organisation itself is held by what it has locked before", () => {
  const { policy, problems } = layerPolicies([organisation({ locked: ["mode"] }), organisation({ mode: "log-only" })]);
  expect(policy.mode).toBe("enforce");
  expect(problems).toEqual([{ path: "mode", because: "locked", from: "organisation" }]);
});

test("what a user locks is locked for nobody", () => {
  const { policy, problems } = layerPolicies([
    user({ locked: ["severities"] }),
    user({ severities: { "client-hours": "off" } }),
  ]);
  expect(policy).toEqual(policyOf({ severities: { "client-hours": "off" } }));
  expect(problems.map(({ path }) => path)).toEqual(["locked"]);
});

test("a locked cell leaves the cells beside it to the user", () => {
  const { policy, problems } = layerPolicies([
    organisation({ locked: ["matrix.order.personal"] }),
    user({ matrix: { order: { personal: "fine", unknown: "stop" } } }),
  ]);
  expect(policy.matrix.order).toEqual(policyOf({ matrix: { order: { unknown: "stop" } } }).matrix.order);
  expect(problems).toEqual([{ path: "matrix.order.personal", because: "locked", from: "user" }]);
});

test("a lock that is no text is none", () => {
  expect(layerPolicies([organisation({ locked: [7, "mode"] })]).policy.locked).toEqual(["mode"]);
});

test.each([
  ["matrix", { matrix: { order: { personal: "hint" } } }],
  ["severities", { severities: { "client-hours": "warn" } }],
  ["thresholds", { thresholds: { deliverAt: 10 } }],
])("%s are the user's to set", (_, settings) => {
  expect(layerPolicies([user(settings)])).toEqual({ policy: policyOf(settings), problems: [] });
});
