import { shortHash } from "../../../src/domain/text/shortHash";

/** Worked out apart from the code, by FNV's own definition (draft-eastlake-fnv), a unit separator behind each part. */
test.each([
  [[], "811c9dc5"],
  [[""], "1a0c7e2e"],
  [["a"], "3224db49"],
  [["ab", "c"], "34f40c41"],
  [["中"], "b89f5f65"],
])("%j gives %s", (parts, hash) => {
  expect(shortHash(parts)).toBe(hash);
});

test("where one part ends and the next begins counts", () => {
  expect(new Set([["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["c", "ab"]].map(shortHash)).size).toBe(5);
});
