import type { FileFormat } from "../../app/ports/attachmentTexts";
import type { NoTextReason } from "../../domain/draft/draft";
import { decodeText, looksBinary } from "./decodeText";
import { OleFile } from "./ole";
import { NoText, type Reading } from "./reading";
import { readDirectory, type ZipDirectory } from "./zip";

/** What a content is, and why it cannot be read where its first bytes already say so. */
export interface Sniffed {
  readonly format: FileFormat;
  readonly because?: NoTextReason;
}

interface Signature {
  readonly at: number;
  readonly bytes: string;
  readonly format: FileFormat | "zip-family" | "ole-family";
}

/** Bytes in hexadecimal, `..` for any (IANA media types and the formats' own specifications). The first that fits decides. */
const signatures: readonly Signature[] = [
  { at: 0, bytes: "504b0304", format: "zip-family" },
  { at: 0, bytes: "504b0506", format: "zip-family" },
  { at: 0, bytes: "504b0708", format: "zip-family" },
  { at: 0, bytes: "d0cf11e0a1b11ae1", format: "ole-family" },
  { at: 0, bytes: "7b5c727466", format: "rtf" },
  { at: 0, bytes: "89504e470d0a1a0a", format: "image" },
  { at: 0, bytes: "ffd8ff", format: "image" },
  { at: 0, bytes: "47494638..61", format: "image" },
  { at: 0, bytes: "424d........00000000", format: "image" },
  { at: 0, bytes: "49492a00", format: "image" },
  { at: 0, bytes: "4d4d002a", format: "image" },
  { at: 0, bytes: "52494646........57454250", format: "image" },
  { at: 4, bytes: "6674797068656963", format: "image" },
  { at: 4, bytes: "6674797061766966", format: "image" },
  { at: 4, bytes: "66747970", format: "media" },
  { at: 0, bytes: "52494646", format: "media" },
  { at: 0, bytes: "494433", format: "media" },
  { at: 0, bytes: "4f676753", format: "media" },
  { at: 0, bytes: "1a45dfa3", format: "media" },
  { at: 0, bytes: "526172211a07", format: "archive" },
  { at: 0, bytes: "377abcaf271c", format: "archive" },
  { at: 0, bytes: "1f8b08", format: "archive" },
  { at: 0, bytes: "425a68", format: "archive" },
  { at: 0, bytes: "fd377a585a00", format: "archive" },
  { at: 257, bytes: "7573746172", format: "archive" },
  { at: 0, bytes: "4d5a", format: "program" },
  { at: 0, bytes: "7f454c46", format: "program" },
];
/** Readers of PDF take what has its mark within the first kilobyte (ISO 32000-1, annex H, note 13). */
const PDF_MARK_WITHIN = 1024;
const PDF_MARK = "%PDF-";
/** So much of a text decides which kind it is. */
const TEXT_SAMPLE = 16 * 1024;

/** What the content is by its first bytes and, for containers, by what is inside. */
export function sniff(bytes: Uint8Array, reading: Reading): Sniffed {
  const signed = signatures.find(({ at, bytes: pattern }) => fits(bytes, at, pattern))?.format;
  if (signed === "zip-family") return sniffZip(readDirectory(bytes, reading));
  if (signed === "ole-family") return sniffOle(new OleFile(bytes, reading));
  if (signed === "image") return { format: signed, because: "no-text-layer" };
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PDF_MARK_WITHIN));
  if (signed === undefined && head.includes(PDF_MARK)) return { format: "pdf" };
  if (signed === "rtf") return { format: signed };
  if (signed !== undefined && (signed !== "program" || looksBinary(bytes)))
    return { format: signed, because: "unsupported" };
  if (looksBinary(bytes)) return { format: "unknown", because: "unsupported" };
  return { format: sniffText(decodeText(bytes.subarray(0, TEXT_SAMPLE)).text) };
}

function fits(bytes: Uint8Array, at: number, pattern: string): boolean {
  for (let index = 0; index * 2 < pattern.length; index++) {
    const wanted = pattern.slice(index * 2, index * 2 + 2);
    if (wanted !== ".." && wanted !== (bytes[at + index] ?? -1).toString(16).padStart(2, "0")) return false;
  }
  return true;
}

/** What stands in a ZIP file of each format (ECMA-376 part 2; OpenDocument 1.3 part 2; GB/T 33190 for OFD). */
const zipFormats: ReadonlyArray<readonly [RegExp, FileFormat]> = [
  [/^word\/document\d*\.xml$/i, "docx"],
  [/^xl\/workbook\d*\.xml$/i, "xlsx"],
  [/^xl\/workbook\.bin$/i, "xlsb"],
  [/^ppt\/presentation\d*\.xml$/i, "pptx"],
  [/^OFD\.xml$/i, "ofd"],
];

function sniffZip({ entries }: ZipDirectory): Sniffed {
  for (const [pattern, format] of zipFormats)
    if (entries.some(({ name }) => pattern.test(name)))
      return format === "xlsb" ? { format, because: "unsupported" } : { format };
  const names = new Set(entries.map(({ name }) => name));
  if (names.has("mimetype") && names.has("content.xml")) return { format: "opendocument" };
  // A document whose main part was lost with the end of the file is still no archive of files.
  if (names.has("[Content_Types].xml")) return { format: "docx", because: "damaged" };
  return { format: "zip" };
}

/** What stands in a compound file of each format. An encrypted Office file is one with its true self inside ([MS-OFFCRYPTO] 2.3). */
const oleFormats: ReadonlyArray<readonly [RegExp, Sniffed]> = [
  [/^EncryptedPackage$/, { format: "unknown", because: "encrypted" }],
  [/^__properties_version1\.0$/, { format: "msg" }],
  [/^WordDocument$/, { format: "doc" }],
  [/^(?:Workbook|Book)$/i, { format: "xls" }],
  [/^PowerPoint Document$/, { format: "ppt", because: "unsupported" }],
];

function sniffOle(file: OleFile): Sniffed {
  const names = file.within(0).map(({ name }) => name);
  for (const [pattern, sniffed] of oleFormats) if (names.some((name) => pattern.test(name))) return sniffed;
  if (names.length === 0) throw new NoText("damaged");
  return { format: "unknown", because: "unsupported" };
}

const HTML_START =
  /^\s*(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title|style|script|div|p|table|span|h[1-6]|font|center|br|b|a|ul|ol|img)[\s>/]/i;
/** RFC 5322 and what mail programs put before it: a header of a message in one of the first lines, and another further on. */
const MAIL_HEADER =
  /^(?:Return-Path|Received|From|To|Cc|Subject|Date|Message-ID|MIME-Version|Content-Type|X-[\w-]{1,60}|Delivered-To|DKIM-Signature|ARC-[\w-]{1,40}|Reply-To|Sender|Authentication-Results|Thread-Topic):[ \t\r\n]/i;
const MAIL_PROOF = /^(?:Message-ID|MIME-Version|Received|Return-Path|Content-Type):[ \t\r\n]/im;

function sniffText(text: string): FileFormat {
  const start = text.replace(/^\ufeff/, "").trimStart();
  if (start.startsWith("{\\rtf")) return "rtf";
  if (/^<\?xml[\s?]/i.test(start)) return /<html[\s>]/i.test(start) ? "html" : "xml";
  if (HTML_START.test(start)) return "html";
  const head = start.slice(0, start.search(/\r?\n\r?\n|$(?![\s\S])/));
  if (MAIL_HEADER.test(start) && MAIL_PROOF.test(head) && /^(?:From|Subject|To|Date):/im.test(head)) return "eml";
  return "text";
}
