import * as fc from "fast-check";
import { recordsCsv } from "../../../src/domain/record/recordsCsv";
import { unguarded } from "../../../src/domain/text/csvText";
import { address } from "../../support/builders";
import { anyRecord } from "../../support/anyRecord";
import { recordRow, recordRows, sentPlace } from "../../support/recordRows";
import { nothingLeftOut } from "../../support/sentRecords";
import { rowsOf } from "../../../src/domain/record/recordRow";

/** What a spreadsheet reads (RFC 4180), told apart from the code under test. */
function read(csv: string): ReadonlyArray<readonly string[]> {
  expect(csv.startsWith("\ufeff")).toBe(true);
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 1;
  while (at < csv.length) {
    let cell = "";
    if (csv[at] === '"') {
      for (at += 1; csv[at] !== '"' || csv[at + 1] === '"'; at += 1) {
        if (csv[at] === '"') at += 1;
        cell += csv[at] ?? "";
      }
      at += 1;
    } else {
      while (csv[at] !== "," && csv[at] !== "\r") cell += csv[at++] ?? "";
    }
    cells.push(cell);
    if (csv[at] === ",") at += 1;
    else {
      expect(csv.slice(at, at + 2)).toBe("\r\n");
      rows.push(cells);
      cells = [];
      at += 2;
    }
  }
  return rows;
}

const acme = { id: "acme", name: "Acme Tools" };
const bob = { address: address("bob@acme.example").key, field: "to", client: acme, role: "official" } as const;
const row = recordRow(
  1,
  {
    sender: address("sales@ourco.example").key,
    writer: sentPlace.mailbox,
    isWrittenConfirmation: true,
    subject: { is: "full", text: 'Contract "SC-1", final' },
    kinds: [{ kind: "contract", confidence: 0.9 }, { kind: "shipping" }],
    numbers: ["SC-1", "PI-2"],
    recipients: [bob, { address: address("x@free.example").key, field: "bcc" }],
    findings: [
      { rule: "many-in-bcc", severity: "warn", acknowledged: "Agreed" },
      { rule: "unknown-mailbox", severity: "hint", address: address("x@free.example").key, acknowledged: "Agreed" },
    ],
    attachments: [{ name: { is: "full", text: "contract.pdf" } }, { name: { is: "hashed", hash: "0123456789abcdef" } }],
    fixes: [{ rule: "clear-subject", fix: "set-subject" }],
    leftOut: { ...nothingLeftOut, recipients: 2 },
  },
  { internetMessageId: "<1@ourco.example>" },
);

test("a row tells in order when, what became of it, whose it is, and what was sent to whom", () => {
  const [header, line] = read(recordsCsv([row], "en"));
  expect(Object.fromEntries((header ?? []).map((name, index) => [name, line?.[index]]))).toEqual({
    "Time (UTC)": "2026-11-03 10:00:00",
    State: "sent",
    Client: "Acme Tools",
    "Client id": "acme",
    Mailbox: "li.na@ourco.example",
    From: "sales@ourco.example",
    "Written by": "li.na@ourco.example",
    To: "bob@acme.example (official)",
    Cc: "",
    Bcc: "x@free.example",
    Subject: 'Contract "SC-1", final',
    Kind: "contract; shipping",
    "Written confirmation": "yes",
    "Document numbers": "SC-1; PI-2",
    Attachments: "contract.pdf; #0123456789abcdef",
    Check: "sent anyway",
    Findings: "warning many-in-bcc; hint unknown-mailbox x@free.example",
    "Reasons given": "Agreed",
    "Fixes used": "clear-subject: set-subject",
    "Sent from": "",
    "Not kept": "2",
    "Message-ID": "<1@ourco.example>",
    Record: row.key,
  });
});

test("a Chinese reader gets Chinese headings and words", () => {
  const [header, line] = read(recordsCsv([recordRow(1, {}, { state: "unchecked", sentFrom: "phone" })], "zh-CN"));
  expect(header?.slice(0, 3)).toEqual(["时间 (UTC)", "状态", "客户"]);
  expect(line).toEqual(expect.arrayContaining(["未经检查已发送", "订单", "手机"]));
});

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(A1)",
  "'=1",
  '=HYPERLINK("http://x","y")',
])("a subject %j runs as no formula and reads as it was", (text) => {
  const [header, line] = read(recordsCsv([recordRow(1, { subject: { is: "full", text } })], "en"));
  const cell = line?.[header?.indexOf("Subject") ?? -1] ?? "";
  expect(cell.startsWith("'")).toBe(true);
  expect(unguarded(cell)).toBe(text);
});

test("whatever stands in mails, each row is one line of the table, and no cell begins a formula", () => {
  fc.assert(
    fc.property(
      fc.array(anyRecord, { maxLength: 4 }),
      fc.constantFrom("en" as const, "zh-CN" as const),
      (records, language) => {
        const rows = records.flatMap((record) => rowsOf({ ...record, leftOut: nothingLeftOut }, sentPlace));
        const table = read(recordsCsv(rows, language));
        expect(table).toHaveLength(rows.length + 1);
        for (const line of table) {
          expect(line).toHaveLength(table[0]?.length ?? 0);
          for (const cell of line) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("no rows make a table of headings alone", () => {
  expect(read(recordsCsv(recordRows(1).slice(1), "en"))).toHaveLength(1);
});
