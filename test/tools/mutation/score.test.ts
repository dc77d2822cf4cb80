import { percent, scoreOf, survivorsOf } from "../../../tools/mutation/score";

const mutant = (status: string, line: number) => ({
  status,
  mutatorName: "BlockStatement",
  replacement: "{\n}",
  location: { start: { line, column: 5 } },
});
const report = {
  files: {
    "a.ts": { mutants: ["Killed", "Timeout", "Survived", "CompileError", "Ignored"].map(mutant) },
    "b.ts": { mutants: [mutant("NoCoverage", 7), mutant("RuntimeError", 8)] },
  },
};

test("what a test noticed counts against what no test noticed, and the rest not at all", () => {
  expect(scoreOf(report)).toEqual({ killed: 2, tested: 4 });
});

test("names what no test noticed", () => {
  expect(survivorsOf(report)).toEqual([
    "a.ts:2:5 Survived BlockStatement → { }",
    "b.ts:7:5 NoCoverage BlockStatement → { }",
  ]);
});

test.each([
  [0, 0, 100],
  [1, 3, 33.3],
  [8_499, 10_000, 84.9],
  [17, 20, 85],
])("%i of %i is %d per cent", (killed, tested, share) => {
  expect(percent({ killed, tested })).toBe(share);
});
