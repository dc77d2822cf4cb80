import Ajv2020 from "ajv/dist/2020";
import * as fc from "fast-check";
import { checkPolicy } from "../../../src/domain/policy/checkPolicy";
import { policySchema } from "../../../src/domain/policy/policySchema";
import { anyPolicy } from "../../support/anyPolicy";

test.each([
  [{ matrixx: {} }, { path: "matrixx", because: "unknown-key", nearest: "matrix" }],
  [{ matrix: { contrakt: {} } }, { path: "matrix.contrakt", because: "unknown-key", nearest: "contract" }],
  [
    { matrix: { contract: { personnal: "warn" } } },
    { path: "matrix.contract.personnal", because: "unknown-key", nearest: "personal" },
  ],
  [
    { matrix: { contract: { personal: "wran" } } },
    { path: "matrix.contract.personal", because: "unknown-value", nearest: "warn", expected: "fine, hint, warn, stop" },
  ],
  [
    { matrix: { contract: { personal: 7 } } },
    { path: "matrix.contract.personal", because: "unknown-value", expected: "fine, hint, warn, stop" },
  ],
  [
    { severities: { "unknown-mailbx": "off" } },
    { path: "severities.unknown-mailbx", because: "unknown-key", nearest: "unknown-mailbox" },
  ],
  [
    { severities: { "unknown-mailbox": "loud" } },
    { path: "severities.unknown-mailbox", because: "unknown-value", expected: "hint, warn, stop, off" },
  ],
  [
    { whenUnchecked: "sned" },
    { path: "whenUnchecked", because: "unknown-value", nearest: "send", expected: "ask, send" },
  ],
  [{ mode: true }, { path: "mode", because: "unknown-value", expected: "enforce, log-only" }],
  [{ thresholds: { dayEnds: 25 } }, { path: "thresholds.dayEnds", because: "out-of-range", expected: "1–24" }],
  [{ thresholds: { dayEnds: 1.5 } }, { path: "thresholds.dayEnds", because: "not-a-whole-number", expected: "1–24" }],
  [{ own: { domains: ["no domain"] } }, { path: "own.domains.0", because: "not-a-domain" }],
  [{ own: { domains: "ourco.example" } }, { path: "own.domains", because: "not-a-list" }],
  [{ own: { bankAccounts: ["abc"] } }, { path: "own.bankAccounts.0", because: "not-an-account" }],
  [{ texts: { help: 7 } }, { path: "texts.help", because: "not-text" }],
  [{ texts: { help: "x".repeat(301) } }, { path: "texts.help", because: "too-long", expected: "300" }],
  [
    { clients: { acme: { matrix: { order: { personal: "fine" } }, owner: "x" } } },
    { path: "clients.acme.owner", because: "unknown-key" },
  ],
  [{ locked: ["matrix.contrct"] }, { path: "locked.0", because: "unknown-key", nearest: "matrix.contract" }],
  [{ matrix: [] }, { path: "matrix", because: "not-an-object" }],
  ["policy", { path: "", because: "not-an-object" }],
])("names what is wrong in %j", (input, problem) => {
  expect(checkPolicy(input).problems).toEqual([problem]);
});

test("what is right beside something wrong is in force", () => {
  const { settings } = checkPolicy({ mode: "log-only", matrix: { order: { personal: "fine", officail: "warn" } } });
  expect(settings).toEqual({ mode: "log-only", matrix: { order: { personal: "fine" } } });
});

test("never throws on anything that JSON can say, and what it leaves has no problem", () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), anyPolicy), (input) => {
      expect(checkPolicy(checkPolicy(input).settings).problems).toEqual([]);
    }),
  );
});

const isValid = new Ajv2020({ strict: false }).compile(policySchema());

test("the published schema takes every policy that is in force as it stands", () => {
  fc.assert(
    fc.property(anyPolicy, (input) => {
      expect(checkPolicy(input).problems).toEqual([]);
      expect(isValid(input)).toBe(true);
    }),
  );
});

test("the published schema refuses what is named, but for the words of domains, accounts and paths", () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom("matrix", "severities", "thresholds", "mode", "texts"),
      (value, key) => {
        expect(isValid({ [key]: value })).toBe(checkPolicy({ [key]: value }).problems.length === 0);
      },
    ),
  );
});
