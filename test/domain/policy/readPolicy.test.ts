import * as fc from "fast-check";
import { compactPolicy, LONGEST_POLICY, readPolicy } from "../../../src/domain/policy/readPolicy";
import { checkPolicy } from "../../../src/domain/policy/checkPolicy";
import { policyOf } from "../../../src/domain/policy/policyOf";
import { anyPolicy } from "../../support/anyPolicy";

test.each([
  ["no JSON", "{ mode: ", "not-json"],
  ["nothing at all", "", "not-json"],
  ["a list", "[]", "not-an-object"],
  ["null", "null", "not-an-object"],
  ["a word", '"log-only"', "not-an-object"],
  ["more than a column takes", JSON.stringify({ name: "x".repeat(LONGEST_POLICY) }), "too-long"],
])("%s cannot be used at all", (_, text, because) => {
  expect(readPolicy(text)).toMatchObject({ status: "unusable", because });
});

test.each([
  ["a mark of its byte order before it", "\ufeff{}", []],
  ["as many characters as a column takes", `{}${" ".repeat(LONGEST_POLICY - 2)}`, []],
  ["one part wrong", '{"mode":"log-onyl"}', ["mode"]],
])("%s can be used", (_, text, paths) => {
  const read = readPolicy(text);
  expect(read.status === "usable" && read.problems.map(({ path }) => path)).toEqual(paths);
});

test("no text makes it throw", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        anyPolicy.map((policy) => JSON.stringify(policy)),
      ),
      (text) => {
        expect(["usable", "unusable"]).toContain(readPolicy(text).status);
      },
    ),
  );
});

test("a compact policy is the same policy under the same name, is right, and is not compacted any further", () => {
  fc.assert(
    fc.property(anyPolicy, (settings) => {
      const compact = compactPolicy(settings);
      expect(policyOf(compact)).toEqual(policyOf(settings));
      expect(compact["name"]).toBe(settings.name);
      expect(checkPolicy(JSON.parse(JSON.stringify(compact))).problems).toEqual([]);
      expect(compactPolicy(compact)).toEqual(compact);
    }),
  );
});
