import * as fc from "fast-check";
import { checkPolicy } from "../../../src/domain/policy/checkPolicy";
import { exportPolicy } from "../../../src/domain/policy/exportPolicy";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import { policyOf } from "../../../src/domain/policy/policyOf";
import { anyPolicy } from "../../support/anyPolicy";

test("what is exported is a policy without a problem, and is read back to the same", () => {
  fc.assert(
    fc.property(anyPolicy, (input) => {
      const policy = policyOf(input);
      const exported: unknown = JSON.parse(JSON.stringify(exportPolicy(policy)));
      expect(checkPolicy(exported).problems).toEqual([]);
      expect(policyOf(exported)).toEqual(policy);
    }),
  );
});

test("the default policy takes no room", () => {
  expect(exportPolicy(defaultPolicy)).toEqual({});
  expect(policyOf({})).toEqual(defaultPolicy);
});
