import { nearestWord } from "../../../src/domain/text/nearestWord";

const known = ["finance", "official", "legal"];

test.each([
  ["finance", "finance"],
  ["FINANCE", "finance"],
  ["finanse", "finance"],
  ["finnance", "finance"],
  ["fnance", "finance"],
  ["ofical", "official"],
  ["lgeal", "legal"],
  // Three of seven letters are the most that may be wrong, and two of five.
  ["fixxxce", "finance"],
  ["fxxxxce", undefined],
  ["lexxl", "legal"],
  ["lxxxl", undefined],
  ["finance-team", undefined],
  ["", undefined],
])("%j means %s", (word, meant) => {
  expect(nearestWord(word, known)).toBe(meant);
});

test.each([
  ["ab", ["abcde", "abc"], "abc"],
  ["cat", ["CAR", "CAT"], "CAT"],
  ["a", [], undefined],
  // A word is also reached from its end.
  ["xyz", ["yz"], "yz"],
  ["kitten", ["sitting"], "sitting"],
])("of several the nearest: %j among %j is %j", (word, among, meant) => {
  expect(nearestWord(word, among)).toBe(meant);
});
