import type { FileFormat } from "../../../src/app/ports/attachmentTexts";
import { wrongEnding } from "../../../src/adapters/files/endings";

test.each<readonly [string, FileFormat, string | undefined]>([
  ["offer.pdf", "pdf", undefined],
  ["OFFER.PDF ", "pdf", undefined],
  ["offer.pdf", "docx", "pdf"],
  ["offer.final.docx", "pdf", "docx"],
  ["macro.docm", "docx", undefined],
  ["old.doc", "rtf", undefined],
  ["table.xls", "html", undefined],
  ["table.xls", "xlsx", "xls"],
  ["invoice.exe", "pdf", "exe"],
  ["invoice.pdf", "program", "pdf"],
  ["report.v2", "pdf", undefined],
  ["prices.csv", "text", undefined],
  ["no ending", "pdf", undefined],
  ["locked.xlsx", "unknown", undefined],
])("%s that is %s: %s", (name, format, ending) => {
  expect(wrongEnding(name, format)).toBe(ending);
});
