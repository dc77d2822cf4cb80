import * as fc from "fast-check";
import { utils, write } from "@e965/xlsx";
import { readPasted } from "../../../../src/adapters/files/contacts/readContacts";
import { bytesOf, compound, encodeAs, packed, workbook, zip } from "../make";
import { bundledReader } from "./bundledReader";
import { shownRows } from "./shownRows";

const readContacts = bundledReader();

const read = (bytes: Uint8Array): ReturnType<typeof readContacts.read> =>
  readContacts.read({ name: "contacts.csv", bytes });

const table = [
  ["Name", "Company", "E-mail"],
  ["Bob Lee", "Acme", "bob@acme.example"],
  ["Zoé", "Böhm", "zoe@boehm.example; z@mail.example"],
];
const rows = ["2 Bob Lee | Acme | bob@acme.example", "3 Zoé | Böhm | zoe@boehm.example z@mail.example"];

function written(bookType: "ods" | "html" | "xlml"): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(table), "Contacts");
  return bytesOf(write(book, { type: "string", bookType: bookType === "ods" ? "fods" : bookType }) as string);
}

test.each<readonly [string, Uint8Array]>([
  ["a workbook", workbook("xlsx", { Contacts: table })],
  ["a workbook of Excel 97", workbook("biff8", { Contacts: table })],
  ["a table of HTML that is called a workbook", written("html")],
  ["SpreadsheetML that is called a workbook", written("xlml")],
  [
    "an OpenDocument spreadsheet",
    zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": written("ods") }),
  ],
])("%s", async (_, bytes) => {
  const file = await read(bytes);
  expect(shownRows(file)).toEqual(rows);
  expect(file).toMatchObject({ format: "xlsx" });
});

test("text says which encoding it was read in", async () => {
  expect(await read(encodeAs("姓名,邮箱\n张三,zhang@nb.example\n", "gb18030"))).toMatchObject({
    status: "read",
    format: "csv",
    encoding: "gb18030",
    rows: [{ name: "张三", addresses: ["zhang@nb.example"] }],
  });
});

test.each<readonly [string, string, string]>([
  ["cards", "\r\nbegin:vcard\r\nVERSION:3.0\r\nFN:Bob Lee\r\nEMAIL:bob@acme.example\r\nEND:VCARD\r\n", "vcard"],
  ["entries of a directory", "version: 1\n\ndn: cn=Bob Lee\ncn: Bob Lee\nmail: bob@acme.example\n", "ldif"],
  ["entries after a comment", "# made by hand\ndn: cn=Bob Lee\ncn: Bob Lee\nmail: bob@acme.example\n", "ldif"],
])("%s are read as such, as a file and pasted", async (_, text, format) => {
  const expected = { status: "read", format, rows: [{ name: "Bob Lee", addresses: ["bob@acme.example"] }] };
  expect(await read(bytesOf(text))).toMatchObject(expected);
  expect(readPasted(text)).toMatchObject(expected);
});

test("a book is handed over as it is", async () => {
  expect(await read(bytesOf('\ufeff {"clients":[{"id":"c1"}]}'))).toEqual({
    status: "book",
    json: { clients: [{ id: "c1" }] },
  });
});

test.each<readonly [string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "no-contacts"],
  ["prose", bytesOf("Dear Bob,\nnothing here."), "no-contacts"],
  ["other JSON", bytesOf('{"a":[1]}'), "no-contacts"],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "no-contacts"],
  [
    "a workbook without contacts",
    workbook("xlsx", {
      Prices: [
        ["a", 1],
        ["b", 2],
      ],
    }),
    "no-contacts",
  ],
  ["an encrypted workbook", compound({ EncryptedPackage: bytesOf("secret") }), "encrypted"],
  ["half a workbook of Excel 97", workbook("biff8", { Contacts: table }).subarray(0, 700), "damaged"],
  ["a packed binary workbook", workbook("xlsb", { Contacts: table }), "no-contacts"],
  ["a workbook without sheets", zip({ "xl/workbook.xml": "<workbook/>" }), "damaged"],
  ["51 MB", new Uint8Array(51 * 1024 * 1024), "too-large"],
  ["a million rows and one", bytesOf("a@b.example\n".repeat(1_000_001)), "too-large"],
  [
    "a bomb",
    zip({
      "xl/workbook.xml": "<workbook/>",
      "xl/worksheets/sheet1.xml": packed(`<worksheet>${" ".repeat(64 * 1024 * 1024)}</worksheet>`),
    }),
    "too-large",
  ],
])("%s cannot be read", async (_, bytes, because) => {
  expect(await read(bytes)).toEqual({ status: "unreadable", because });
});

test("of a workbook that was cut, what is there is read, and the last row says so", async () => {
  const row = (number: number): string =>
    `<row r="${String(number)}"><c r="A${String(number)}" t="str"><v>bob${String(number * 7_919)}@acme.example</v></c></row>`;
  const sheet = `<worksheet><sheetData>${Array.from({ length: 3_000 }, (_, at) => row(at + 1)).join("")}</sheetData></worksheet>`;
  const whole = zip({ "xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": sheet });
  const file = await read(whole.subarray(0, Math.floor(whole.length / 2)));
  const there = file.status === "read" ? file.rows : [];
  expect(there.length).toBeGreaterThan(500);
  expect(there.length).toBeLessThan(3_000);
  expect(there.map(({ problem }) => problem).filter((problem) => problem !== undefined)).toEqual(["cut-off"]);
  expect(there.at(-1)?.problem).toBe("cut-off");
});

const seeds = [
  "Name,Company,E-mail\r\nBob,Acme,bob@acme.example\r\n",
  '"a";"b""c"\n"d\ne";f@g.example',
  "<table><tr><td rowspan=2>Acme</td><td><a href='mailto:a@b.example'>x</a></table>",
  '<?xml version="1.0"?><Workbook xmlns:ss="a"><Row ss:Index="3"><Cell ss:Index="2"><Data>a@b.example</Data></Cell></Row></Workbook>',
  "BEGIN:VCARD\nN:a\nEMAIL:a@b.example\nEND:VCARD",
  '{"clients":[]}',
].map(bytesOf);
const sheets = [workbook("xlsx", { A: table }), workbook("biff8", { A: table })];

test("whatever the bytes, there is an answer", async () => {
  const mutated = fc
    .tuple(
      fc.constantFrom(...seeds, ...sheets),
      fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { maxLength: 12 }),
      fc.nat(20_000),
    )
    .map(([seed, changes, end]) => {
      const bytes = seed.slice(0, Math.max(1, end % (2 * seed.length)));
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      return bytes;
    });
  await fc.assert(
    fc.asyncProperty(fc.oneof(mutated, fc.uint8Array({ maxLength: 400 })), async (bytes) => {
      expect((await read(bytes)).status).toMatch(/read|book|unreadable/);
    }),
    { numRuns: 400 },
  );
}, 60_000);

test("whatever the text, pasting it gives an answer, with rows in their order", () => {
  const piece = fc.constantFrom(
    "Name",
    "Email",
    "a@b.example",
    ",",
    ";",
    "\t",
    "\n",
    '"',
    "|",
    "@",
    "张三",
    " ",
    "=",
    "Bob <",
    ">",
    "-----",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const file = readPasted(pieces.join(""));
      if (file.status !== "read") return;
      const numbers = file.rows.map(({ row }) => row);
      expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
    }),
    { numRuns: 1_000 },
  );
});
