/** Windows code pages by number, as `TextDecoder` calls them (Encoding standard, 4.2). */
const labels: Readonly<Record<number, string>> = {
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  10000: "macintosh",
  20127: "windows-1252",
  20866: "koi8-r",
  28591: "windows-1252",
  28592: "iso-8859-2",
  50220: "iso-2022-jp",
  51932: "euc-jp",
  51949: "euc-kr",
  54936: "gb18030",
  65001: "utf-8",
};

/** The label of a code page; what is not known counts as Western. */
export function labelOf(codePage: number): string {
  if (codePage >= 1250 && codePage <= 1258) return `windows-${String(codePage)}`;
  return labels[codePage] ?? "windows-1252";
}

/** The code page that a Windows font charset stands for (RTF 1.9.1, `\fcharset`). */
const charsets: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** `undefined` for a charset that leaves the choice to the document. */
export function codePageOf(charset: number): number | undefined {
  return charsets[charset];
}
