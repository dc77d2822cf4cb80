import * as fc from "fast-check";
import { patternExample, patternProblem } from "../../../src/domain/book/numberPatterns";
import { parseBook } from "../../../src/domain/book/parseBook";
import { documentNumbers } from "../../../src/domain/kinds/structure/documentNumbers";

test.each([
  ["HT-####", undefined],
  ["合同##", undefined],
  ["##/AB", undefined],
  ["HT-#", "too-few-digits"],
  ["HT", "too-few-digits"],
  ["", "too-few-digits"],
  ["####", "digits-only"],
  ["20 ##", "digits-only"],
  [`HT${"#".repeat(39)}`, "too-long"],
] as const)("%s: %s", (pattern, problem) => {
  expect(patternProblem(pattern)).toBe(problem);
  const { book, problems } = parseBook(
    { clients: [{ id: "a", name: "A", numberPatterns: [{ kind: "order", pattern }] }] },
    (domain) => domain,
  );
  expect(problems.map(({ because, path }) => [because, path])).toEqual(
    problem === undefined ? [] : [[problem, "clients[0].numberPatterns[0]"]],
  );
  expect(book.clients[0]?.numberPatterns).toEqual(problem === undefined ? [{ kind: "order", pattern }] : undefined);
});

test("an unknown kind is kept with its reason", () => {
  const { problems } = parseBook(
    { clients: [{ id: "a", name: "A", numberPatterns: [{ kind: "poem", pattern: "HT-##" }, 7] }] },
    (domain) => domain,
  );
  expect(problems.map(({ because }) => because)).toEqual(["unknown-kind", "unknown-kind"]);
});

test("the example of a pattern is found by it", () => {
  const anyPattern = fc
    .array(fc.constantFrom("#", "##", "HT", "-", "/", ".", "(", "x"), { minLength: 1, maxLength: 10 })
    .map((parts) => parts.join(""))
    .filter((pattern) => patternProblem(pattern) === undefined);
  fc.assert(
    fc.property(anyPattern, (pattern) => {
      const example = patternExample(pattern);
      expect(documentNumbers(example, [{ kind: "sample", pattern }])[0]).toEqual({
        kind: "sample",
        start: 0,
        end: example.length,
        isOwn: true,
      });
    }),
  );
});
