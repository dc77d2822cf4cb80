import * as fc from "fast-check";
import { parseCsv } from "../../../../src/adapters/files/contacts/csv";
import { unguarded, writeCsv } from "../../../../src/adapters/files/contacts/csvWrite";

const cellsOf = (text: string, delimiter = ","): ReadonlyArray<readonly string[]> =>
  parseCsv(text, delimiter, 1_000).map(({ cells }) => cells);

test.each<readonly [string, string, ReadonlyArray<readonly string[]>]>([
  [
    "line ends of every kind",
    "a,b\nc,d\r\ne,f\rg,h",
    [
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
      ["g", "h"],
    ],
  ],
  [
    "quotes, doubled quotes and new lines in quotes",
    '"a,1","b ""c""","d\r\ne"\nf,g,h',
    [
      ["a,1", 'b "c"', "d\r\ne"],
      ["f", "g", "h"],
    ],
  ],
  ["blanks around quotes", 'a , "b" ,c', [["a ", "b", "c"]]],
  ["empty quotes and a cell of one quote", '"","""",', [["", '"', ""]]],
  ["quotes within quotes that nobody doubled", '"Bob "Bobby" Lee",b', [['Bob "Bobby" Lee', "b"]]],
  ["quotes escaped by backslashes", '"Bob \\"Bobby\\"",b', [['Bob "Bobby"', "b"]]],
  ["a backslash at the end of a cell", '"C:\\",b', [["C:\\", "b"]]],
  ["a quote within a bare cell", '5" pipe,b', [['5" pipe', "b"]]],
  ["an inscription for a spreadsheet", '="007",b', [["007", "b"]]],
  ["an inscription in quotes of its own", '"=""007""",b', [["007", "b"]]],
  ["a quoted comma at the beginning", '",a",b', [[",a", "b"]]],
])("%s", (_, text, cells) => {
  expect(cellsOf(text)).toEqual(cells);
});

test.each<readonly [string, string, readonly string[]]>([
  ["before a quoted cell of the next line", 'a,"b,c\n"d",e\nf,g', ["a/b/c malformed", "d/e", "f/g"]],
  ["before a quoted cell of its own line", 'a,"b,"c"\nd,e', ["a/b/c malformed", "d/e"]],
  ["with no quote after it", 'a,"b\nc,d\ne,f', ["a/b malformed", "c/d", "e/f"]],
  ["at the end of the text", 'a,b\nc,"d', ["a/b", "c/d cut-off"]],
])("a quote that is never closed keeps to its cell: %s", (_, text, rows) => {
  expect(
    parseCsv(text, ",", 100).map(
      ({ cells, problem }) => `${cells.join("/")}${problem === undefined ? "" : ` ${problem}`}`,
    ),
  ).toEqual(rows);
});

test("rows keep their numbers over empty lines, and a cell has a limit", () => {
  expect(parseCsv("a\n\n\nb", ",", 10).map(({ row }) => row)).toEqual([1, 4]);
  const [row] = parseCsv(`a,${"b".repeat(40_000)}`, ",", 10);
  expect(row?.problem).toBe("too-long");
  expect(row?.cells[1]).toHaveLength(32_767);
});

const risky = fc.string({
  unit: fc.constantFrom("a", "=", "+", "-", "@", "'", '"', ",", ";", "\t", "\r", "\n", " ", "é", "\\", "＝"),
  maxLength: 12,
});

test("what is written is read back the same, and no cell is a formula", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.oneof(risky, fc.string()), { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
      (rows) => {
        const text = writeCsv(rows);
        const read = cellsOf(text.slice(1));
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\uff1d]/);
        expect(read.map((cells) => cells.map(unguarded))).toEqual(rows);
      },
    ),
    { numRuns: 500 },
  );
});

test("whatever the text, nothing but delimiters, quotes, blanks and line ends is lost", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", '"', ",", "\n", "\r", " ", "=", "\\"), maxLength: 80 });
  const letters = (from: string): string => from.replace(/[^ab]/g, "");
  fc.assert(
    fc.property(text, (each) => {
      expect(letters(cellsOf(each).flat().join(""))).toBe(letters(each));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["quotes that never close", 'a,"b\n'],
  ["inscriptions that never close", '="a,'],
  ["quotes and backslashes", '"\\'],
  ["quotes in one line", ',"a b"c'],
])(
  "%s take time in proportion",
  (_, unit) => {
    const stepsFor = (count: number): number => parseCsv(unit.repeat(count), ",", 1_000_000).length;
    expect(stepsFor(400_000)).toBeGreaterThan(0);
  },
  10_000,
);
