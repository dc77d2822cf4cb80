import * as fc from "fast-check";
import { exportPolicy } from "../../../src/domain/policy/exportPolicy";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import { policyHash } from "../../../src/domain/policy/policyHash";
import { policyOf } from "../../../src/domain/policy/policyOf";
import { anyPolicy } from "../../support/anyPolicy";

test("a policy keeps its hash when it is written and read again, and another has another", () => {
  const hashes = new Set<string>();
  const texts = new Set<string>();
  fc.assert(
    fc.property(anyPolicy, (settings) => {
      const policy = policyOf(settings);
      const hash = policyHash(policy);
      expect(hash).toMatch(/^[0-9a-f]{1,8}$/);
      expect(policyHash(policyOf(exportPolicy(policy)))).toBe(hash);
      hashes.add(hash);
      texts.add(JSON.stringify(exportPolicy(policy)));
    }),
  );
  expect(hashes.size).toBe(texts.size);
});

test("one policy is looked at but once", () => {
  let looks = 0;
  const policy = {
    ...defaultPolicy,
    get severities() {
      looks += 1;
      return defaultPolicy.severities;
    },
  };
  const first = policyHash(policy);
  const before = looks;
  expect(policyHash(policy)).toBe(first);
  expect(looks).toBe(before);
});
