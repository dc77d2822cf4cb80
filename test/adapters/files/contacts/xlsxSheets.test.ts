import { bytesOf, zip } from "../make";
import { bundledReader } from "./bundledReader";
import { shownRows } from "./shownRows";

const readContacts = bundledReader();

const rowsOf = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  shownRows(await readContacts.read({ name: "a.xlsx", bytes: zip({ "xl/workbook.xml": "<workbook/>", ...files }) }));

const text = (place: string, value: string): string => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const header = `<row r="1">${text("A1", "Company")}${text("B1", "Name")}${text("D1", "Mail")}${text("E1", "Country")}</row>`;
const sheet = (rows: string, after = ""): string =>
  `<worksheet><sheetData>${header}${rows}</sheetData>${after}</worksheet>`;

test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    "cells keep their columns and rows their numbers, whatever is left out",
    { "xl/worksheets/sheet1.xml": sheet(`<row r="7">${text("D7", "bob@acme.example")}</row>`) },
    ["7  |  | bob@acme.example"],
  ],
  [
    "a merged cell counts for each of its rows, and one of a single row for no other",
    {
      "xl/worksheets/sheet1.xml": sheet(
        `<row r="2">${text("A2", "Acme")}${text("B2", "Bob")}${text("D2", "bob@acme.example")}${text("E2", "Ireland")}</row><row r="3">${text("B3", "Ann")}${text("D3", "ann@acme.example")}</row><row r="4">${text("A4", "Beta")}${text("B4", "Ida")}${text("D4", "ida@beta.example")}</row>`,
        '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="E2:E3"/><mergeCell ref="A4:C4"/></mergeCells>',
      ),
    },
    [
      "2 Bob | Acme | bob@acme.example | country: Ireland",
      "3 Ann | Acme | ann@acme.example | country: Ireland",
      "4 Ida | Beta | ida@beta.example",
    ],
  ],
  [
    "an address behind a link or a formula counts",
    {
      "xl/worksheets/sheet1.xml": sheet(
        `<row r="2">${text("B2", "Bob")}${text("D2", "write")}</row><row r="3">${text("B3", "Ann")}<c r="D3" t="str"><f>HYPERLINK("mailto:ann@acme.example?subject=x","mail")</f><v>mail</v></c></row>`,
        '<hyperlinks><hyperlink ref="D2" r:id="rId1"/></hyperlinks>',
      ),
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships><Relationship Id="rId1" Target="mailto:bob@acme.example"/></Relationships>',
    },
    ["2 Bob |  | bob@acme.example", "3 Ann |  | ann@acme.example"],
  ],
  [
    "shared strings in pieces, without how they are pronounced",
    {
      "xl/sharedStrings.xml": "<sst><si><r><t>山田</t></r><r><t>太郎</t></r><rPh><t>ヤマダ</t></rPh></si></sst>",
      "xl/worksheets/sheet1.xml": sheet(
        `<row r="2"><c r="B2" t="s"><v>0</v></c>${text("D2", "taro@yamada.example")}</row>`,
      ),
    },
    ["2 山田太郎 |  | taro@yamada.example"],
  ],
  [
    "each sheet is a table of its own, in the order of their numbers, and one without contacts is left out",
    {
      "xl/worksheets/sheet10.xml": sheet(`<row r="2">${text("D2", "b@acme.example")}</row>`),
      "xl/worksheets/sheet2.xml": sheet(`<row r="2">${text("D2", "a@acme.example")}</row>`),
      "xl/worksheets/sheet3.xml": `<worksheet><sheetData><row r="1">${text("A1", "Prices")}</row></sheetData></worksheet>`,
    },
    ["2  |  | a@acme.example", "2  |  | b@acme.example"],
  ],
  [
    "rows and cells without references stand one after the other",
    {
      "xl/worksheets/sheet1.xml":
        "<worksheet><sheetData><row><c t='inlineStr'><is><t>Name</t></is></c><c t='inlineStr'><is><t>Email</t></is></c></row><row><c t='inlineStr'><is><t>Bob</t></is></c><c t='inlineStr'><is><t>bob@acme.example</t></is></c></row></sheetData></worksheet>",
    },
    ["2 Bob |  | bob@acme.example"],
  ],
  [
    "characters that XML has no place for",
    {
      "xl/sharedStrings.xml": "<sst><si><t>Ann_x000D_\nLee</t></si></sst>",
      "xl/worksheets/sheet1.xml": sheet(
        `<row r="2"><c r="B2" t="s"><v>0</v></c>${text("D2", "ann_x0040_acme.example")}</row><row r="3">${text("D3", "a_x_b@acme.example")}</row>`,
      ),
    },
    ["2 Ann Lee |  | ann@acme.example", "3  |  | a_x_b@acme.example"],
  ],
])("%s", async (_, files, rows) => {
  expect(await rowsOf(files)).toEqual(rows);
});

test.each<readonly [string, string, readonly string[]]>([
  [
    "a cell over several rows of HTML",
    "<table><tr><th>Company<th>Mail</tr><tr><td rowspan=2>Acme</td><td>bob@acme.example</td></tr><tr><td>ann@acme.example</td></tr><tr><td>Beta</td><td>ida@beta.example<br>i@beta.example</td></tr></table>",
    ["2  | Acme | bob@acme.example", "3  | Acme | ann@acme.example", "4  | Beta | ida@beta.example i@beta.example"],
  ],
  [
    "a link of HTML",
    "<html><style>td{a@b.c}</style><table><tr><td>Name<td>Mail<tr><td>Bob<td><a href='mailto:bob%40acme.example'>write</a></table>",
    ["2 Bob |  | bob@acme.example"],
  ],
  [
    "places of SpreadsheetML",
    '<?xml version="1.0"?><Workbook xmlns:ss="x"><Worksheet><Table><Row><Cell><Data>Name</Data></Cell><Cell ss:Index="3"><Data>Mail</Data></Cell></Row><Row ss:Index="5"><Cell><Data>Bob</Data></Cell><Cell ss:Index="3" ss:HRef="mailto:bob@acme.example"><Data>write</Data></Cell></Row></Table></Worksheet></Workbook>',
    ["5 Bob |  | bob@acme.example"],
  ],
])("%s", async (_, markup, rows) => {
  expect(shownRows(await readContacts.read({ name: "a.xls", bytes: bytesOf(markup) }))).toEqual(rows);
});
