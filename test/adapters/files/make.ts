import { CFB, utils, write } from "@e965/xlsx";
import { strToU8 } from "fflate";
import { deflateRawSync, deflateSync } from "node:zlib";

/** Files for the tests, made here so that each shows what is in it. */

export function bytesOf(text: string): Uint8Array {
  return strToU8(text);
}

/** ISO 8859-1: each character a byte. */
export function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

type Content = string | Uint8Array;

/** Data that are packed already, and what is to be said of their length. */
export interface Packed {
  readonly packed: Uint8Array;
  readonly declared: number;
}

export function packed(content: Content): Packed {
  const bytes = typeof content === "string" ? strToU8(content) : content;
  return { packed: new Uint8Array(deflateRawSync(bytes)), declared: bytes.length };
}

export function zip(files: Readonly<Record<string, Content | Packed>>, flags = 0x0800): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const file = typeof content === "string" || content instanceof Uint8Array ? packed(content) : content;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(file.packed.length, 14);
    fields.writeUInt32LE(file.declared, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const header = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), fields, Buffer.from(name)]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\0", "latin1"), fields, place, Buffer.from(name));
    local.push(header, Buffer.from(file.packed));
    offset += header.length + file.packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  const count = Math.min(0xffff, Object.keys(files).length);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...local, central, Buffer.from("PK\x05\x06", "latin1"), end]));
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with the given content of its body, and other parts. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zip({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

type Rows = ReadonlyArray<ReadonlyArray<string | number | boolean | Date>>;

/** A workbook as a spreadsheet program writes it. */
export function workbook(
  bookType: "xlsx" | "xlsb" | "biff8",
  sheets: Readonly<Record<string, Rows>>,
  hidden: readonly string[] = [],
): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][], { cellDates: false }), name);
  book.Workbook = { Sheets: Object.keys(sheets).map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: "array", bookType, compression: true }) as ArrayBuffer);
}

interface PdfOptions {
  /** Of each page. */
  readonly contents: readonly string[];
  /** The font object. */
  readonly font?: string;
  /** Objects from number 10,000 on. */
  readonly extra?: readonly string[];
  readonly trailer?: string;
  readonly pageEntries?: string;
  readonly deflate?: boolean;
  /** Packed data for the first page in place of its content. */
  readonly packedContent?: Uint8Array;
}

const HELVETICA = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";

/** A PDF with a page for each content stream. The font is `/F`. */
export function pdf({
  contents,
  font = HELVETICA,
  extra = [],
  trailer = "",
  pageEntries = "",
  deflate = false,
  packedContent,
}: PdfOptions): Uint8Array {
  const objects = new Map<number, string>();
  const pages = contents.map((_, index) => 10 + index * 2);
  objects.set(1, "<</Type/Catalog/Pages 2 0 R>>");
  objects.set(
    2,
    `<</Type/Pages/Count ${String(pages.length)}/Kids[${pages.map((id) => `${String(id)} 0 R`).join(" ")}]>>`,
  );
  objects.set(3, font);
  contents.forEach((content, index) => {
    const id = 10 + index * 2;
    objects.set(
      id,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${String(id + 1)} 0 R${pageEntries}>>`,
    );
    const ready = index === 0 ? packedContent : undefined;
    const data = ready ?? (deflate ? deflateSync(latin(content)) : latin(content));
    const body = Buffer.from(data).toString("latin1");
    objects.set(
      id + 1,
      `<</Length ${String(data.length)}${deflate || ready !== undefined ? "/Filter/FlateDecode" : ""}>>stream\n${body}\nendstream`,
    );
  });
  extra.forEach((object, index) => objects.set(10_000 + contents.length * 2 + index, object));
  let file = "%PDF-1.7\n";
  const offsets: string[] = [];
  for (const [id, object] of objects) {
    offsets.push(`${String(id)} 1\n${String(file.length).padStart(10, "0")} 00000 n \n`);
    file += `${String(id)} 0 obj\n${object}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  file += `xref\n0 1\n0000000000 65535 f \n${offsets.join("")}trailer\n<</Size ${String(size)}/Root 1 0 R${trailer}>>\nstartxref\n${String(file.indexOf("xref\n0 1"))}\n%%EOF\n`;
  return latin(file.replace(/startxref\n-?\d+/, `startxref\n${String(file.lastIndexOf("xref\n0 1"))}`));
}

/** A content stream that shows lines of text. */
export function shown(...lines: readonly string[]): string {
  return `BT /F 12 Tf 14 TL 50 800 Td ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
}

/** A font that is not embedded, for text in a character map of Adobe's Chinese collection. */
export function chineseFont(map: string): string {
  return `<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/${map}/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>>>]>>`;
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What is used of the library's container, which has no types. */
interface Container {
  readonly utils: {
    cfb_new(): object;
    cfb_add(file: object, path: string, content: Uint8Array): void;
    cfb_del(file: object, path: string): void;
  };
  readonly write: (file: object, options: { readonly type: "array" }) => number[];
}

/** A compound file with the given streams, by path. */
export function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const { utils: container, write: pack } = CFB as Container;
  const file = container.cfb_new();
  for (const [path, content] of Object.entries(streams)) container.cfb_add(file, `/${path}`, content);
  // The library begins every file with a stream of its own.
  container.cfb_del(file, "/\u0001Sh33tJ5");
  return new Uint8Array(pack(file, { type: "array" }));
}

export function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf16le"));
}

type Properties = Readonly<Record<string, string | Uint8Array>>;

/** Property streams of a message or attachment, by tag and type (`0037001F`), below a path. */
export function properties(
  path: string,
  values: Properties,
  numbers: ReadonlyArray<readonly [number, number]> = [],
): Record<string, Uint8Array> {
  const header = path === "" ? 32 : path.includes("3701000D") ? 24 : 8;
  const fixed = new DataView(new ArrayBuffer(header + numbers.length * 16));
  numbers.forEach(([tag, value], index) => {
    fixed.setUint32(header + index * 16, tag, true);
    fixed.setUint32(header + index * 16 + 8, value, true);
  });
  const streams: Record<string, Uint8Array> = { [`${path}__properties_version1.0`]: new Uint8Array(fixed.buffer) };
  for (const [tag, value] of Object.entries(values))
    streams[`${path}__substg1.0_${tag}`] = typeof value === "string" ? utf16(value) : value;
  return streams;
}

/** A document of Word 97: its text in one piece, in UTF-16. */
export function doc(text: string, flags = 0x0200): Uint8Array {
  const content = utf16(text);
  const document = new Uint8Array(1024 + content.length);
  const fib = new DataView(document.buffer);
  fib.setUint16(0, 0xa5ec, true);
  fib.setUint16(2, 0x00c1, true);
  fib.setUint16(0x0a, flags, true);
  fib.setUint32(0x01a2, 0, true);
  fib.setUint32(0x01a6, 21, true);
  document.set(content, 1024);
  const clx = new DataView(new ArrayBuffer(4_200));
  clx.setUint8(0, 2);
  clx.setUint32(1, 16, true);
  clx.setUint32(9, text.length, true);
  clx.setUint32(15, 1024, true);
  return compound({ WordDocument: document, "1Table": new Uint8Array(clx.buffer) });
}

/** Text in an older encoding: what decodes to it. */
export function encodeAs(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const table = new Map<string, readonly number[]>();
  for (let lead = 255; lead >= 0; lead--) {
    for (let trail = 0x40; lead >= 0x81 && trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(character).length === 1 && character !== "\ufffd") table.set(character, [lead, trail]);
    }
    const single = decoder.decode(Uint8Array.of(lead));
    if (single.length === 1 && single !== "\ufffd") table.set(single, [lead]);
  }
  return Uint8Array.from(Array.from(text).flatMap((character) => table.get(character) ?? [0x3f]));
}
