import { exportQuiet, parseQuiet } from "../../../src/domain/quiet/quietJson";
import { nothingQuiet } from "../../../src/domain/quiet/quietMemory";

const AT = "2026-11-24T09:00:00.000Z";
const mute = ["unknown-mailbox", "bob@x.example", "order", AT, "2026-12-24T09:00:00.000Z"];
const settled = ["c1", "f1", "order", AT];
const habit = ["unknown-mailbox", "bob@x.example", "order", AT, 3];

test("a memory is one list a member, and one that never changed has no time", () => {
  const rows = { mutes: [mute], settled: [settled], habits: [habit] };
  const memory = {
    mutes: [{ rule: mute[0], about: mute[1], kind: "order", since: AT, until: mute[4] }],
    settled: [{ conversation: "c1", finding: "f1", kind: "order", at: AT }],
    habits: [{ rule: mute[0], about: mute[1], kind: "order", times: 3, last: AT }],
  };
  expect(parseQuiet(rows)).toStrictEqual(memory);
  expect(exportQuiet(parseQuiet(rows))).toStrictEqual(rows);
  expect(parseQuiet({ ...rows, asOf: AT })).toStrictEqual({ ...memory, asOf: AT });
  expect(exportQuiet({ ...nothingQuiet, asOf: AT })).toStrictEqual({ asOf: AT, mutes: [], settled: [], habits: [] });
  expect(parseQuiet({ asOf: 7 })).toStrictEqual(nothingQuiet);
});

test.each<[string, string, readonly unknown[]]>([
  ["a mute of no kind", "mutes", ["r", "a", "poem", AT, mute[4]]],
  ["a mute without an end", "mutes", ["r", "a", "order", AT]],
  ["a mute whose end is none", "mutes", ["r", "a", "order", AT, "soon"]],
  ["what was settled for no kind", "settled", ["c1", "f1", "poem", AT]],
  ["what was settled in no conversation", "settled", ["", "f1", "order", AT]],
  ["what was settled in a conversation that is none", "settled", [7, "f1", "order", AT]],
  ["a habit of no kind", "habits", ["r", "a", "poem", AT, 3]],
  ["a habit that nobody counted", "habits", ["r", "a", "order", AT, "3"]],
  ["a habit without a count", "habits", ["r", "a", "order", AT]],
])("%s is left out, and the row beside it is read", (_, member, row) => {
  const right = { mutes: mute, settled, habits: habit }[member];
  expect(parseQuiet({ [member]: [row] })).toStrictEqual(nothingQuiet);
  expect(parseQuiet({ [member]: [row, right] })).toStrictEqual(parseQuiet({ [member]: [right] }));
});

test("what was settled without a day is of no day, and so goes when the memory is next looked through", () => {
  expect(parseQuiet({ settled: [["c1", "f1", "order"]] }).settled).toEqual([
    { conversation: "c1", finding: "f1", kind: "order", at: "" },
  ]);
});
