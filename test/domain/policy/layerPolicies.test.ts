import * as fc from "fast-check";
import type { PolicySettings } from "../../../src/domain/policy/checkPolicy";
import { hasLock, isLocked, layerPolicies } from "../../../src/domain/policy/layerPolicies";
import { policyOf } from "../../../src/domain/policy/policyOf";
import { anyPolicy } from "../../support/anyPolicy";

const layered = (organisation: PolicySettings, user: PolicySettings) =>
  layerPolicies([
    { from: "organisation", settings: organisation },
    { from: "user", settings: user },
  ]);

test("the user's own goes over the organisation's, key by key", () => {
  const { policy, problems } = layered(
    { matrix: { order: { personal: "stop", unknown: "stop" } }, thresholds: { dayEnds: 18 } },
    { matrix: { order: { personal: "hint" } }, severities: { "unknown-mailbox": "hint" } },
  );
  expect([policy.matrix.order.fits.personal, policy.matrix.order.fits.unknown]).toEqual(["hint", "stop"]);
  expect([policy.thresholds.dayEnds, policy.severities]).toEqual([18, { "unknown-mailbox": "hint" }]);
  expect(problems).toEqual([]);
});

test.each([
  [
    "a severity",
    ["severities.unknown-mailbox"],
    { severities: { "unknown-mailbox": "off" } },
    "severities.unknown-mailbox",
  ],
  ["all severities", ["severities"], { severities: { "unknown-mailbox": "off" } }, "severities"],
  ["a row", ["matrix.contract"], { matrix: { contract: { personal: "fine" } } }, "matrix.contract"],
  ["the mode", ["mode"], { mode: "log-only" }, "mode"],
  ["a lock itself", ["locked"], { locked: [] }, "locked"],
] as const)("%s that is locked stays, and the attempt is named", (_, locked, user, path) => {
  const { policy, problems } = layered({ locked }, user);
  expect(problems).toEqual([{ path, because: "locked", from: "user" }]);
  expect({ ...policy, locked: [] }).toEqual(policyOf({}));
});

test("no user's policy changes what is locked", () => {
  fc.assert(
    fc.property(anyPolicy, anyPolicy, (organisation, user) => {
      const { policy } = layered(organisation, user);
      const alone = policyOf(organisation);
      for (const path of organisation.locked ?? []) {
        const [part, key] = path.split(".");
        const of = (one: typeof policy): unknown => {
          if (part === "clients") return one.exceptions.filter(({ client }) => client === key);
          const whole = one[part as keyof typeof one] as Readonly<Record<string, unknown>>;
          return key === undefined ? whole : whole[key];
        };
        expect(of(policy)).toEqual(of(alone));
      }
      expect(policy.locked).toEqual(expect.arrayContaining([...(organisation.locked ?? [])]));
    }),
  );
});

test.each([
  ["matrix.contract", ["matrix"], true],
  ["matrix", ["matrix.contract"], false],
  ["matrixx", ["matrix"], false],
  ["mode", ["mode"], true],
  ["mode", [], false],
])("%s under locks %j: %s", (path, locks, expected) => {
  expect(isLocked(path, locks)).toBe(expected);
});

test.each([
  ["mode", { mode: "log-only" }],
  ["whenUnchecked", { whenUnchecked: "send" }],
  ["own", { own: { domains: ["evil.example"] } }],
  ["texts", { texts: { help: "Never mind." } }],
  ["clients", { clients: { acme: { severities: { "unknown-mailbox": "off" } } } }],
  ["locked", { locked: ["severities"] }],
  ["matrix.contract.to", { matrix: { contract: { to: [] } } }],
  ["matrix.contract.copied", { matrix: { contract: { copied: [] } } }],
  ["matrix.legal.departments", { matrix: { legal: { departments: [] } } }],
] as const)("%s is the organisation's to say, even where nothing is locked", (path, user) => {
  expect(layered({}, user)).toEqual({ policy: policyOf({}), problems: [{ path, because: "locked", from: "user" }] });
});

test.each([
  ["matrix.contract", ["matrix.contract.personal"], true],
  ["matrix.contract", ["matrix"], true],
  ["matrix.contract", ["matrix.contractor"], false],
  ["matrix.contract", [], false],
])("%s has a lock on it under %j: %s", (path, locks, expected) => {
  expect(hasLock(path, locks)).toBe(expected);
});
