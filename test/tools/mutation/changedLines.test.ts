import { changedLines, choose, withoutLines, type Lines } from "../../../tools/mutation/changedLines";

const diff = `diff --git a/src/domain/a.ts b/src/domain/a.ts
index 1111111..2222222 100644
--- a/src/domain/a.ts
+++ b/src/domain/a.ts
@@ -3 +3 @@ export function a() {
-  return 1;
+  return 2;
@@ -10,2 +10,0 @@
-// gone
-// gone too
@@ -20,0 +19,4 @@
++++ b/not/a/file.ts
+one
+two
+three
diff --git a/src/domain/gone.ts b/src/domain/gone.ts
--- a/src/domain/gone.ts
+++ /dev/null
@@ -1,2 +0,0 @@
-a
-b
`;
const lines = (file: string, from: number, to: number): Lines => ({ file, from, to });

test("of a diff, what is new counts, as it is numbered afterwards", () => {
  expect(changedLines(diff)).toEqual([lines("src/domain/a.ts", 3, 3), lines("src/domain/a.ts", 19, 22)]);
});

test.each<[name: string, taken: readonly Lines[], left: readonly Lines[]]>([
  ["nothing", [], [lines("a", 5, 9)]],
  ["another file's", [lines("b", 1, 20)], [lines("a", 5, 9)]],
  ["the beginning", [lines("a", 1, 5)], [lines("a", 6, 9)]],
  ["the end", [lines("a", 9, 9)], [lines("a", 5, 8)]],
  ["the middle, twice", [lines("a", 6, 6), lines("a", 8, 8)], [lines("a", 5, 5), lines("a", 7, 7), lines("a", 9, 9)]],
  ["all", [lines("a", 5, 9)], []],
  ["what lies before", [lines("a", 1, 4)], [lines("a", 5, 9)]],
  ["what lies behind", [lines("a", 10, 12)], [lines("a", 5, 9)]],
])("without %s", (_, taken, left) => {
  expect(withoutLines(lines("a", 5, 9), taken)).toEqual(left);
});

/** A mutant on each line, and one over the first three. */
const mutants = [1, 2, 3, 4, 5, 6].map((line) => ({ from: line, to: line })).concat({ from: 1, to: 3 });
const roomy = { inAll: 100, perFile: 100 };

test.each<[name: string, asked: readonly Lines[], room: typeof roomy, chosen: readonly Lines[], leftOut: number]>([
  ["room for all", [lines("a", 1, 6)], roomy, [lines("a", 1, 6)], 0],
  ["no room", [lines("a", 1, 6)], { inAll: 0, perFile: 100 }, [], 7],
  ["room for some", [lines("a", 1, 6)], { inAll: 2, perFile: 100 }, [lines("a", 1, 2)], 5],
  ["the first first", [lines("b", 1, 3), lines("a", 1, 6)], { inAll: 4, perFile: 100 }, [lines("b", 1, 3)], 7],
  [
    "so many of a file",
    [lines("b", 4, 6), lines("a", 4, 6)],
    { inAll: 9, perFile: 2 },
    [lines("b", 4, 5), lines("a", 4, 5)],
    2,
  ],
  [
    "two stretches of a file",
    [lines("a", 5, 6), lines("a", 1, 2)],
    { inAll: 9, perFile: 3 },
    [lines("a", 5, 6), lines("a", 1, 1)],
    1,
  ],
  ["lines without mutants", [lines("a", 7, 9)], roomy, [], 0],
])("with %s", (_, asked, room, chosen, leftOut) => {
  const choice = choose(asked, () => mutants, room);
  expect(choice.chosen).toEqual(chosen);
  expect(choice.leftOut).toBe(leftOut);
});
