import type { ContactFile } from "../../app/ports/contactFiles";
import type { RowReason } from "../../domain/book/importing/importContacts";
import type { Language } from "../../domain/language";
import { many, numbers } from "./filling";

export type Unreadable = Extract<ContactFile, { status: "unreadable" }>["because"] | "no-book" | "unopened";

/** The words of importing files of contacts. */
export interface ImportingText {
  readonly title: string;
  readonly from: string;
  readonly file: string;
  readonly paste: string;
  readonly chooseFile: string;
  readonly drop: string;
  readonly formats: string;
  readonly pasteField: string;
  readonly pasteHint: string;
  readonly readPasted: string;
  readonly pasted: string;
  readonly reading: (name: string) => string;
  readonly read: (name: string, format: string, rows: number) => string;
  readonly readBook: (name: string) => string;
  readonly formatNames: Readonly<Record<"csv" | "xlsx" | "vcard" | "ldif", string>>;
  readonly encoding: (name: string) => string;
  readonly unreadable: Readonly<Record<Unreadable, string>>;
  readonly other: string;
  readonly nothingNew: (rows: number) => string;
  readonly nothingNewBook: string;
  readonly unchanged: (rows: number) => string;
  readonly unusable: (count: number) => string;
  readonly unusableHint: string;
  readonly row: (row: number) => string;
  readonly reasons: Readonly<Record<RowReason, string>>;
  readonly malformed: (texts: string) => string;
  readonly address: string;
  readonly name: string;
  readonly company: string;
  readonly tryAgain: string;
  readonly stillNot: string;
  readonly mended: (row: number) => string;
  readonly save: (count: string) => string;
  readonly csvHeader: readonly [row: string, reason: string, name: string, company: string, address: string];
  readonly more: (count: string) => string;
  readonly problems: (count: number) => string;
  readonly lessons: (count: number) => string;
  readonly ownDomains: (domains: string) => string;
  readonly acceptBeside: string;
  readonly besideDone: string;
}

const en: ImportingText = {
  title: "Import contacts",
  from: "Import from",
  file: "A file",
  paste: "A spreadsheet",
  chooseFile: "Choose a file…",
  drop: "or drop one here",
  formats: "CSV, Excel, vCard, LDIF, or a book that RightBox exported.",
  pasteField: "Rows from a spreadsheet",
  pasteHint: "Copy the rows together with their header, click here and press Ctrl+V.",
  readPasted: "Read the rows",
  pasted: "pasted rows",
  reading: (name) => `Reading ${name}…`,
  read: (name, format, rows) => `${name}: ${format}, ${many(rows, "row", "rows")}`,
  readBook: (name) => `${name}: a RightBox book`,
  formatNames: { csv: "table as text (CSV)", xlsx: "spreadsheet", vcard: "vCard", ldif: "LDIF" },
  encoding: (name) => `encoding ${name}`,
  unreadable: {
    "no-contacts":
      "No contacts were found in it. A table needs a header with a column for addresses, such as “E-mail”.",
    "too-large": "It is too large: 50 MB at most. Split it and import the parts.",
    encrypted: "It is locked with a password. Save it without one and choose it again.",
    damaged: "It is damaged. Open it in its own program, save it anew and choose it again.",
    "no-book": "It is no RightBox book. Choose a .json file that RightBox exported.",
    unopened: "The file could not be opened. Close it in other programs and choose it again.",
  },
  other: "Import something else",
  nothingNew: (rows) =>
    rows === 1
      ? "Nothing new: it is in your book already."
      : `Nothing new: all ${many(rows, "row", "rows")} are in your book already.`,
  nothingNewBook: "Nothing new: all of this book is in yours already.",
  unchanged: (rows) => `${many(rows, "row is", "rows are")} in your book already.`,
  unusable: (count) => `${many(count, "row", "rows")} could not be used`,
  unusableHint: "Put them right here and try again, or save them to work on later.",
  row: (row) => `Row ${String(row)}`,
  reasons: {
    "cut-off": "The file ends in the middle of it.",
    malformed: "It does not follow its format.",
    "too-long": "It is too long.",
    "no-address": "There is no address in it.",
    "malformed-address": "This is no address; it should look like name@company.com.",
    "own-company": "It is an address of our own company.",
    "confirmed-otherwise": "Your book has it confirmed otherwise, and stays.",
  },
  malformed: (texts) => `This is no address: ${texts}. It should look like name@company.com.`,
  address: "Address",
  name: "Name",
  company: "Company",
  tryAgain: "Try again",
  stillNot: "It cannot be used like this either.",
  mended: (row) => `Row ${String(row)} is among the proposals now.`,
  save: (count) => `Save these ${count} as CSV`,
  csvHeader: ["Row", "Reason", "Name", "Company", "E-mail"],
  more: (count) => `Show ${count} more`,
  problems: (count) =>
    count === 1 ? "1 entry of the book could not be used:" : `${String(count)} entries of the book could not be used:`,
  lessons: (count) =>
    count === 1 ? "1 thing that was learned about kinds" : `${String(count)} things that were learned about kinds`,
  ownDomains: (domains) => `our own domains: ${domains}`,
  acceptBeside: "Accept these too",
  besideDone: "They are in your book.",
};

const zhCn: ImportingText = {
  title: "导入联系人",
  from: "导入来源",
  file: "文件",
  paste: "电子表格",
  chooseFile: "选择文件…",
  drop: "或将文件拖到此处",
  formats: "支持 CSV、Excel、vCard、LDIF，以及 RightBox 导出的地址簿。",
  pasteField: "电子表格中的行",
  pasteHint: "请连同标题行一起复制，单击此处，然后按 Ctrl+V。",
  readPasted: "读取",
  pasted: "粘贴的内容",
  reading: (name) => `正在读取 ${name}…`,
  read: (name, format, rows) => `${name}：${format}，${numbers.format(rows)} 行`,
  readBook: (name) => `${name}：RightBox 地址簿`,
  formatNames: { csv: "文本表格 (CSV)", xlsx: "电子表格", vcard: "vCard", ldif: "LDIF" },
  encoding: (name) => `编码 ${name}`,
  unreadable: {
    "no-contacts": "其中没有找到联系人。表格需要有标题行，并有一列是邮箱地址，例如“电子邮件”。",
    "too-large": "文件太大：最多 50 MB。请拆分后分别导入。",
    encrypted: "文件有密码。请另存为无密码的文件，再重新选择。",
    damaged: "文件已损坏。请用原来的程序打开并重新保存，再重新选择。",
    "no-book": "这不是 RightBox 地址簿。请选择 RightBox 导出的 .json 文件。",
    unopened: "无法打开该文件。请在其他程序中关闭它，再重新选择。",
  },
  other: "导入其他内容",
  nothingNew: (rows) => `没有新内容：全部 ${numbers.format(rows)} 行都已在地址簿中。`,
  nothingNewBook: "没有新内容：该地址簿的内容都已在您的地址簿中。",
  unchanged: (rows) => `${numbers.format(rows)} 行已在地址簿中。`,
  unusable: (count) => `${numbers.format(count)} 行无法使用`,
  unusableHint: "请在此更正后重试，或保存下来以后处理。",
  row: (row) => `第 ${String(row)} 行`,
  reasons: {
    "cut-off": "文件在此行中间中断。",
    malformed: "不符合文件格式。",
    "too-long": "内容过长。",
    "no-address": "其中没有邮箱地址。",
    "malformed-address": "这不是有效的邮箱地址，应类似 name@company.com。",
    "own-company": "这是本公司的地址。",
    "confirmed-otherwise": "地址簿中已确认为其他内容，保持不变。",
  },
  malformed: (texts) => `这不是有效的邮箱地址：${texts}。应类似 name@company.com。`,
  address: "地址",
  name: "姓名",
  company: "公司",
  tryAgain: "重试",
  stillNot: "这样仍无法使用。",
  mended: (row) => `第 ${String(row)} 行已列入建议。`,
  save: (count) => `将这 ${count} 行保存为 CSV`,
  csvHeader: ["行", "原因", "姓名", "公司", "电子邮件"],
  more: (count) => `再显示 ${count} 个`,
  problems: (count) => `地址簿中有 ${String(count)} 个条目无法使用：`,
  lessons: (count) => `${String(count)} 条已学到的内容`,
  ownDomains: (domains) => `本公司域名：${domains}`,
  acceptBeside: "一并接受",
  besideDone: "已写入地址簿。",
};

const all: Readonly<Record<Language, ImportingText>> = { en, "zh-CN": zhCn };

export function importingText(language: Language): ImportingText {
  return all[language];
}
