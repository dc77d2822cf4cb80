import * as fc from "fast-check";
import type { ClientId } from "../../../src/domain/book/book";
import { defaultPolicy, rowFor, severityFor } from "../../../src/domain/policy/policy";
import { policyOf } from "../../../src/domain/policy/policyOf";

const acme = "acme" as ClientId;
const other = "other" as ClientId;

test("what is set is in force and the rest stays", () => {
  const policy = policyOf({
    matrix: { contract: { personal: "warn", to: ["official", "legal"] } },
    severities: { "unknown-mailbox": "off" },
    thresholds: { dayEnds: 20 },
    own: { domains: ["OurCo.example"], bankAccounts: ["6222 0212"] },
    whenUnchecked: "send",
    mode: "log-only",
  });
  expect(policy.matrix.contract).toEqual({
    ...defaultPolicy.matrix.contract,
    fits: { ...defaultPolicy.matrix.contract.fits, personal: "warn" },
    mustHave: { to: ["official", "legal"], copied: [] },
  });
  expect(policy.matrix.order).toEqual(defaultPolicy.matrix.order);
  expect(policy.thresholds).toEqual({ ...defaultPolicy.thresholds, dayEnds: 20 });
  expect(policy.own).toEqual({ domains: ["ourco.example"], bankAccounts: ["6222 0212"] });
  expect([policy.severities, policy.whenUnchecked, policy.mode]).toEqual([
    { "unknown-mailbox": "off" },
    "send",
    "log-only",
  ]);
});

test("an exception holds for its client alone", () => {
  const policy = policyOf({
    severities: { "unknown-mailbox": "warn" },
    clients: { acme: { matrix: { order: { personal: "fine" } }, severities: { "unknown-mailbox": "off" } } },
  });
  expect([acme, other, undefined].map((client) => rowFor(policy, "order", client).fits.personal)).toEqual([
    "fine",
    "warn",
    "warn",
  ]);
  expect([acme, other, undefined].map((client) => severityFor(policy, "unknown-mailbox", client))).toEqual([
    "off",
    "warn",
    "warn",
  ]);
  expect(severityFor(policy, "clear-subject", acme)).toBeUndefined();
});

test("never throws on anything that JSON can say", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      expect(Object.keys(policyOf(input).matrix)).toEqual(Object.keys(defaultPolicy.matrix));
    }),
  );
});
