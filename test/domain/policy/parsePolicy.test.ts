import * as fc from "fast-check";
import { parsePolicy } from "../../../src/domain/policy/parsePolicy";
import { defaultPolicy } from "../../../src/domain/policy/policy";

test("an empty policy is the default one", () => {
  expect(parsePolicy({})).toEqual({ policy: defaultPolicy, problems: [] });
});

test("what is set is in force and the rest stays", () => {
  const { policy, problems } = parsePolicy({
    matrix: { contract: { personal: "warn" } },
    severities: { "unknown-mailbox": "off" },
    whenUnchecked: "send",
  });
  expect(problems).toEqual([]);
  expect(policy.matrix.contract.fits).toEqual({ ...defaultPolicy.matrix.contract.fits, personal: "warn" });
  expect(policy.matrix.order).toEqual(defaultPolicy.matrix.order);
  expect(policy.severities).toEqual({ "unknown-mailbox": "off" });
  expect(policy.whenUnchecked).toBe("send");
});

test.each([
  [{ matrixx: {} }, { path: "matrixx", because: "unknown-key", nearest: "matrix" }],
  [{ matrix: { contrakt: {} } }, { path: "matrix.contrakt", because: "unknown-key", nearest: "contract" }],
  [
    { matrix: { contract: { personnal: "warn" } } },
    { path: "matrix.contract.personnal", because: "unknown-key", nearest: "personal" },
  ],
  [
    { matrix: { contract: { personal: "wran" } } },
    { path: "matrix.contract.personal", because: "unknown-value", nearest: "warn" },
  ],
  [{ matrix: { contract: { personal: 7 } } }, { path: "matrix.contract.personal", because: "unknown-value" }],
  [
    { severities: { "unknown-mailbx": "off" } },
    { path: "severities.unknown-mailbx", because: "unknown-key", nearest: "unknown-mailbox" },
  ],
  [{ severities: { "unknown-mailbox": "loud" } }, { path: "severities.unknown-mailbox", because: "unknown-value" }],
  [{ whenUnchecked: "sned" }, { path: "whenUnchecked", because: "unknown-value", nearest: "send" }],
  [{ matrix: [] }, { path: "matrix", because: "not-an-object" }],
  ["policy", { path: "", because: "not-an-object" }],
])("names what is wrong in %j", (input, problem) => {
  const parsed = parsePolicy(input);
  expect(parsed.problems).toEqual([problem]);
  expect(parsed.policy).toEqual(defaultPolicy);
});

test("never throws on anything that JSON can say", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      expect(parsePolicy(input).policy.matrix).toBeDefined();
    }),
  );
});
