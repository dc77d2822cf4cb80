import { formatLabels } from "../../app/formatLabels";
import type { FileNote, FileText } from "../../app/ports/attachmentTexts";
import type { NoTextReason, TextCut } from "../../domain/draft/draft";
import type { Language, Worded } from "../../domain/language";
import { render } from "../../domain/text/render";
import { reasonOf } from "../sources/input";

const reasons: Readonly<Record<NoTextReason, Worded>> = {
  empty: { en: "empty", "zh-CN": "空文件" },
  "no-text-layer": { en: "no text layer", "zh-CN": "没有文字层" },
  encrypted: { en: "encrypted", "zh-CN": "有密码" },
  damaged: { en: "damaged", "zh-CN": "已损坏" },
  "too-large": { en: "too large", "zh-CN": "太大" },
  "too-slow": { en: "too slow to read", "zh-CN": "读取时间过长" },
  "too-deep": { en: "too deep, a file within a file within a file", "zh-CN": "嵌套层数过多" },
  unsupported: { en: "format not supported", "zh-CN": "不支持的格式" },
  link: { en: "only a link", "zh-CN": "只是链接" },
  unavailable: { en: "could not be read this time", "zh-CN": "这次未能读取" },
};
const cuts: Readonly<Record<TextCut, Worded>> = {
  long: { en: "only the beginning was read, the text is long", "zh-CN": "文字很长，只读取了开头" },
  large: { en: "only the beginning was read, the file is large", "zh-CN": "文件很大，只读取了开头" },
  slow: { en: "only the beginning was read, reading took long", "zh-CN": "读取较慢，只读取了开头" },
  damaged: { en: "only a part was read, the rest is damaged", "zh-CN": "部分损坏，只读取了一部分" },
};
const remarks: Readonly<Record<FileNote["id"], Worded>> = {
  "other-ending": { en: "named .{says}, but it is {is}", "zh-CN": "文件名以 .{says} 结尾，实际是{is}" },
  "pages-without-text": { en: "pages without text: {count}", "zh-CN": "没有文字的页：{count}" },
  "hidden-sheets": { en: "hidden sheets: {names}", "zh-CN": "隐藏的工作表：{names}" },
  "files-left-out": { en: "files inside that were not opened: {count}", "zh-CN": "其中未打开的文件：{count}" },
};
const noFile: Worded = { en: "file not found", "zh-CN": "找不到文件" };

/** What is to be said of a file and of the files inside it, a line each: `scan.pdf: no text layer`. */
export function notesOn(file: FileText, language: Language): readonly string[] {
  return [
    ...aboutOne(file, file.name, language),
    ...file.inside.flatMap((inner) => aboutOne(inner, `${file.name}/${inner.name}`, language)),
  ];
}

/** Why a file has no text. */
export function noteOn(name: string, because: NoTextReason, language: Language): string {
  return `${name}: ${reasons[because][language]}`;
}

/** Why a file could not be opened at all. */
export function openingNote(name: string, error: unknown, language: Language): string {
  const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
  return `${name}: ${isMissing ? noFile[language] : reasonOf(error)}`;
}

function aboutOne({ text, notes }: FileText, name: string, language: Language): readonly string[] {
  return [
    ...(text.status === "none" ? [noteOn(name, text.because, language)] : []),
    ...(text.status === "read" && text.cut !== undefined ? [`${name}: ${cuts[text.cut][language]}`] : []),
    ...notes.map((note) => `${name}: ${render(remarks[note.id], placesOf(note, language), language)}`),
  ];
}

function placesOf(note: FileNote, language: Language): Readonly<Record<string, string>> {
  switch (note.id) {
    case "other-ending":
      return { says: note.says, is: formatLabels[note.is][language] };
    case "hidden-sheets":
      return { names: note.names.join(", ") };
    case "pages-without-text":
    case "files-left-out":
      return { count: String(note.count) };
  }
}
