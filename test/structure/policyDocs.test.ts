import { readFileSync } from "node:fs";
import { kinds } from "../../src/domain/kinds/kind";
import { roles } from "../../src/domain/book/book";
import { checkPolicy } from "../../src/domain/policy/checkPolicy";
import { mailboxColumns } from "../../src/domain/policy/matrix";
import { defaultPolicy } from "../../src/domain/policy/policy";
import { policyShape } from "../../src/domain/policy/shape";

const page = readFileSync("docs/policy.md", "utf8");

test("the page of the policy names every key, kind, role and column", () => {
  const words = [
    ...(policyShape.is === "members" ? Object.keys(policyShape.of) : []),
    ...Object.keys(defaultPolicy.thresholds),
    ...kinds,
    ...roles,
    ...mailboxColumns,
    "departments",
    "to",
    "copied",
  ];
  expect(words.filter((word) => !new RegExp(`[\`.]${word.replace("$", "\\$")}[\`.]`).test(page))).toEqual([]);
});

test("its example is right, and sets every key", () => {
  const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "");
  expect(checkPolicy(example).problems).toEqual([]);
  expect(Object.keys(example as object)).toEqual(policyShape.is === "members" ? Object.keys(policyShape.of) : []);
});

test.each(Object.entries(defaultPolicy.thresholds))("its default of %s is %s", (name, value) => {
  const row = page.split("\n").find((line) => line.includes(name) && line.startsWith("| `thresholds."));
  expect(row?.split("|")[3]).toMatch(new RegExp(`\\b${String(value)}\\b`));
});
