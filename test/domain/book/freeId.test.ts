import * as fc from "fast-check";
import { freeId } from "../../../src/domain/book/freeId";

test.each([
  ["Acme Tools Ltd.", [], "acme-tools-ltd"],
  ["Acme", ["acme", "acme-2"], "acme-3"],
  ["上海 贸易", [], "上海-贸易"],
  ["!!", [], "client"],
])("%s beside %j is %s", (name, taken: readonly string[], id) => {
  expect(freeId(name, (one) => taken.includes(one))).toBe(id);
});

test("an id is never given twice, whatever the names", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 12 }), (names) => {
      const taken = new Set<string>();
      names.forEach((name) => taken.add(freeId(name, (id) => taken.has(id))));
      expect(taken.size).toBe(names.length);
      expect(taken.has("")).toBe(false);
    }),
  );
});
