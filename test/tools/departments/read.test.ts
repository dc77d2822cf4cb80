import { readDepartmentWords } from "../../../tools/departments/read";

const fold = (text: string): string => text.toLowerCase().replace("ä", "a");

test("reads each word of a line, folded, with its place", () => {
  const { lines, problems } = readDepartmentWords("xx.txt", "# Why.\nEinkäufer ek\tpurchasing\twhole\tBuys.\n", fold);
  expect(problems).toEqual([]);
  expect(lines).toEqual([
    { word: "einkaufer", written: "Einkäufer", role: "purchasing", how: "whole", reason: "Buys.", at: "xx.txt:2" },
    { word: "ek", written: "ek", role: "purchasing", how: "whole", reason: "Buys.", at: "xx.txt:2" },
  ]);
});

test.each([
  ["ek\tbuying\twhole\tBuys.", "xx.txt:1: this line is not understood: ek\tbuying\twhole\tBuys."],
  ["ek\tpurchasing\tsometimes\tBuys.", "xx.txt:1: this line is not understood: ek\tpurchasing\tsometimes\tBuys."],
  ["ek\tpurchasing\twhole", "xx.txt:1: this line is not understood: ek\tpurchasing\twhole"],
  ["e.k\tpurchasing\twhole\tBuys.", "xx.txt:1: this word could never be found: e.k"],
])("%j is named with its place", (content, problem) => {
  expect(readDepartmentWords("xx.txt", content, fold).problems).toEqual([problem]);
});
