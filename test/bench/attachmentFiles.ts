import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { PDFDocument, StandardFonts } from "pdf-lib";

const WORDS =
  "seller buyer shall deliver torque wrench contract payment within days shipment inspection quality packing insurance port letter credit goods claim force majeure arbitration price unit amount total invoice".split(
    " ",
  );

/** Numbers that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
}

/** Sentences that do not repeat, so that the files are as large as real ones. */
function sentences(seed: number): () => string {
  const next = seeded(seed);
  return () =>
    Array.from(
      { length: 12 },
      () => `${WORDS[(next() >> 8) % WORDS.length] ?? ""}${next() % 9 === 0 ? ` ${String(next() % 1_000)}` : ""}`,
    ).join(" ");
}

/** Ten pages of 55 lines. */
export async function tenPagePdf(): Promise<Uint8Array> {
  const sentence = sentences(1);
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= 10; number++) {
    const page = document.addPage([595, 842]);
    for (let line = 0; line < 55; line++)
      page.drawText(`${String(number)}.${String(line)} ${sentence()}`, { x: 30, y: 810 - line * 14, size: 8, font });
  }
  return document.save();
}

/** About twenty pages: on each 20 paragraphs of two runs and a table of 10 rows. */
export function twentyPageDocx(): Uint8Array {
  const sentence = sentences(2);
  const run = (text: string): string =>
    `<w:r><w:rPr><w:sz w:val="22"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraph = (text: string): string =>
    `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${run(text)}${run(sentence())}</w:p>`;
  const row = (number: number): string =>
    `<w:tr>${["item", "torque wrench", "200", "12.50"].map((text) => `<w:tc><w:tcPr/>${paragraph(`${text} ${String(number)} `)}</w:tc>`).join("")}</w:tr>`;
  const page = (number: number): string =>
    Array.from({ length: 12 }, (_, index) => paragraph(`${String(number)}.${String(index)} `)).join("") +
    `<w:tbl><w:tblPr/>${Array.from({ length: 10 }, (_, index) => row(index)).join("")}</w:tbl>`;
  const body = Array.from({ length: 20 }, (_, number) => page(number)).join("");
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** 20,000 rows of ten columns, four of them numbers. */
export function largeXlsx(): Uint8Array {
  const next = seeded(7);
  const rows = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 10 }, (_, column) =>
      column % 3 === 0 ? next() % 100_000 : `item ${String(next() % 50_000)} wrench`,
    ),
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Prices");
  return new Uint8Array(
    write(book, { type: "array", bookType: "xlsx", compression: true, bookSST: true }) as ArrayBuffer,
  );
}
