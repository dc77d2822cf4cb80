import * as fc from "fast-check";
import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import { readContacts } from "../../../../src/adapters/files/contacts/readContacts";
import { sharedStrings } from "../../../../src/adapters/files/contacts/xlsxBinaryText";
import { compound, utf16 } from "../make";
import { shownRows } from "./shownRows";

const rowsOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  shownRows(await readContacts.read({ name: "a.xls", bytes }));

function written(
  sheet: WorkSheet,
  options: { readonly bookType: "biff8" | "biff5"; readonly bookSST?: boolean },
): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Contacts");
  return new Uint8Array(write(book, { type: "array", ...options }) as ArrayBuffer);
}

const people = Array.from({ length: 1_500 }, (_, row) => [
  `Bob ${String(row)}`,
  row % 3 === 0 ? `宁波工具有限公司 ${String(row)}` : `Acme ${String(row)}`,
  `bob${String(row)}@acme.example`,
  row / 4,
]);
const table = [["Name", "Company", "E-mail", "Country"], ...people];
const expected = people.map(
  ([name, company, address, number], row) =>
    `${String(row + 2)} ${String(name)} | ${String(company)} | ${String(address)} | country: ${String(number)}`,
);

test.each([false, true])("a workbook of Excel 97 to 2003, strings shared: %s", async (bookSST) => {
  expect(await rowsOf(written(utils.aoa_to_sheet(table), { bookType: "biff8", bookSST }))).toEqual(expected);
});

test("a workbook of Excel 5", async () => {
  const western = [
    ["Name", "E-mail"],
    ["Zoe", "zoe@boehm.example"],
  ];
  expect(await rowsOf(written(utils.aoa_to_sheet(western), { bookType: "biff5" }))).toEqual([
    "2 Zoe |  | zoe@boehm.example",
  ]);
});

test("merged cells, links and the results of formulas", async () => {
  const sheet = utils.aoa_to_sheet([
    ["Company", "Name", "E-mail"],
    ["Acme", "Bob", "write"],
    ["", "Ann", "ann@acme.example"],
    ["Beta", "Ida", ""],
  ]);
  sheet["!merges"] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
  const bob = sheet["C2"] as CellObject;
  bob.l = { Target: "mailto:bob@acme.example" };
  sheet["C4"] = { t: "s", v: "ida@beta.example", f: 'LOWER("x")' };
  expect(await rowsOf(written(sheet, { bookType: "biff8" }))).toEqual([
    "2 Bob | Acme | bob@acme.example",
    "3 Ann | Acme | ann@acme.example",
    "4 Ida | Beta | ida@beta.example",
  ]);
});

test("a shared string goes on in the next record in the width that is told there", () => {
  const first = Uint8Array.of(...new Array<number>(8).fill(0), 4, 0, 0, 0x61, 0x62);
  const second = Uint8Array.of(1, ...utf16("张三"), 2, 0, 0x08, 1, 0, 0x63, 0x64, 9, 9, 9, 9, 1, 0, 0, 0x65);
  expect(sharedStrings([first, second])).toEqual(["ab张三", "cd", "e"]);
});

test("an encrypted workbook says so", async () => {
  const begin = [0x09, 0x08, 4, 0, 0, 6, 5, 0];
  const stream = Uint8Array.of(...begin, 0x2f, 0, 2, 0, 1, 0, ...new Array<number>(5_000).fill(0));
  expect(await rowsOf(compound({ Workbook: stream }))).toEqual(["encrypted"]);
});

test("whatever a workbook's records say, there is an answer", async () => {
  const seed = written(utils.aoa_to_sheet(table.slice(0, 40)), { bookType: "biff8", bookSST: true });
  const change = fc.tuple(fc.nat(seed.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 30 }), fc.nat(seed.length), async (changes, end) => {
      const bytes = seed.slice(0, end < 512 ? seed.length : end);
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
      expect((await readContacts.read({ name: "a.xls", bytes })).status).toMatch(/read|unreadable/);
    }),
    { numRuns: 1_000 },
  );
}, 30_000);
