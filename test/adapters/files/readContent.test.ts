import { PDFDocument, StandardFonts } from "pdf-lib";
import { bytesOf, compound, doc, docx, latin, paragraph, pdf, shown, utf16, workbook, zip } from "./make";
import { testReader, textOf } from "./reader";
import { eml, rtf, samples } from "./samples";

const reader = testReader();
afterAll(() => {
  reader.close();
});

test.each(samples)("%s", async (_, bytes, format, text) => {
  const file = await reader.read(bytes);
  expect([file.format, textOf(file)]).toEqual([format, text]);
});

test("a PDF by a program of another make reads whole", async () => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const text of ["First page", "Second page"]) document.addPage().drawText(text, { x: 50, y: 700, font });
  const file = await reader.read(await document.save());
  expect(textOf(file)).toBe("First page\n\nSecond page");
  expect(file.parts).toEqual({ unit: "pages", read: 2, of: 2 });
});

const encryptedPdf = pdf({
  contents: [shown("secret")],
  trailer: `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O <${"11".repeat(32)}>/U <${"22".repeat(32)}>>>`,
});
const encryptedEntry = zip({ "contract.txt": "terms" }, 0x0801);

test.each<readonly [string, Uint8Array, string, string]>([
  ["a scan: a PDF of pictures", pdf({ contents: ["q 10 0 0 10 0 0 cm Q"] }), "pdf", "no-text-layer"],
  ["a picture", latin("\x89PNG\r\n\x1a\n...."), "image", "no-text-layer"],
  ["a PDF with a password", encryptedPdf, "pdf", "encrypted"],
  [
    "an Office file with a password",
    compound({ EncryptionInfo: utf16("x"), EncryptedPackage: utf16("x") }),
    "unknown",
    "encrypted",
  ],
  ["a Word file of 97 with a password", doc("secret", 0x0300), "doc", "encrypted"],
  [
    "an OpenDocument file with a password",
    zip({
      mimetype: "application/vnd.oasis.opendocument.text",
      "content.xml": "\u0001\u0002",
      "META-INF/manifest.xml": "<m:m xmlns:m='m'><m:encryption-data/></m:m>",
    }),
    "opendocument",
    "encrypted",
  ],
  ["a PDF that is none after its mark", bytesOf("%PDF-1.7\nnothing"), "pdf", "damaged"],
  ["a ZIP file that is none after its mark", latin("PK\x03\x04nothing"), "unknown", "damaged"],
  ["a compound file that ends after its mark", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "unknown", "damaged"],
  ["an archive of another kind", latin("Rar!\x1a\x07\x01\x00"), "archive", "unsupported"],
  ["a program", latin(`MZ${"\0".repeat(200)}`), "program", "unsupported"],
  ["noise", Uint8Array.from({ length: 999 }, (_, index) => (index * 7919) % 251), "unknown", "unsupported"],
  ["a binary workbook", workbook("xlsb", { A: [["x"]] }), "xlsb", "unsupported"],
  ["an empty file", new Uint8Array(), "unknown", "empty"],
  ["a document without text", docx(""), "docx", "empty"],
])("%s gives a reason", async (_, bytes, format, because) => {
  const file = await reader.read(bytes);
  expect([file.format, file.text]).toEqual([format, { status: "none", because }]);
});

test("an encrypted file in a ZIP file is named with its reason, the others are read", async () => {
  const file = await reader.read(encryptedEntry);
  expect(file.inside.map(({ name, text }) => [name, text])).toEqual([
    ["contract.txt", { status: "none", because: "encrypted" }],
  ]);
  expect(file.parts).toEqual({ unit: "files", read: 0, of: 1 });
});

test("a file within a file within a file is named, not opened", async () => {
  const file = await reader.read(zip({ "inner.zip": zip({ "deep.txt": "deep" }), "mail.eml": bytesOf(eml) }));
  expect(file.inside.map(({ name, inside }) => [name, inside.map((each) => [each.name, each.text])])).toEqual([
    ["inner.zip", [["deep.txt", { status: "none", because: "too-deep" }]]],
    ["mail.eml", [["prices.csv", { status: "none", because: "too-deep" }]]],
  ]);
});

test("pages without text among others are counted", async () => {
  const file = await reader.read(pdf({ contents: [shown("Signed"), "q Q", "q Q"] }));
  expect(file.notes).toEqual([{ id: "pages-without-text", count: 2 }]);
});

test.each(["xlsx", "biff8"] as const)("hidden sheets are read and named: %s", async (bookType) => {
  const file = await reader.read(workbook(bookType, { Offer: [["12.50"]], Costs: [["7.00"]] }, ["Costs"]));
  expect(textOf(file)).toContain("7.00");
  expect(file.notes).toEqual([{ id: "hidden-sheets", names: ["Costs"] }]);
});

test.each<readonly [string, Uint8Array, string]>([
  ["offer.pdf", docx(paragraph("x")), "docx"],
  ["offer.docx", pdf({ contents: [shown("x")] }), "pdf"],
  ["scan.pdf", latin("\xff\xd8\xff\xe0"), "image"],
  ["list.xlsx", bytesOf("a,b"), "text"],
])("%s: the bytes decide, and the ending gets a note", async (name, bytes, is) => {
  const file = await reader.read(bytes, name);
  expect([file.format, file.notes]).toEqual([is, [{ id: "other-ending", says: name.split(".")[1], is }]]);
});

test.each<readonly [string, Uint8Array, string]>([
  [
    "a document",
    docx(Array.from({ length: 3_000 }, (_, index) => paragraph(`Line ${String(index)}`)).join("")),
    "Line 7",
  ],
  ["a ZIP file", zip({ "a.txt": "first ".repeat(50), "b.txt": "second" }), "first"],
  ["a rich text", latin(rtf.slice(0, -30)), "Café"],
])("%s that was cut gives what is there, and says so", async (_, bytes, start) => {
  const file = await reader.read(bytes.subarray(0, Math.floor(bytes.length * 0.7)));
  expect(textOf(file)).toContain(start);
  expect([file, ...file.inside].map(({ text }) => (text.status === "read" ? text.cut : undefined))).toContain(
    "damaged",
  );
});
