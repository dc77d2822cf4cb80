import type { FileContent, FileText } from "../../app/ports/attachmentTexts";
import type { NoTextReason } from "../../domain/draft/draft";
import { wrongEnding } from "./endings";

/** A content under its name, with a note where the name promises something else. */
export function named(name: string, content: FileContent): FileText {
  const says = wrongEnding(name, content.format);
  const note = says === undefined ? [] : [{ id: "other-ending", says, is: content.format } as const];
  return { ...content, name, notes: [...note, ...content.notes] };
}

/** A file that was not opened. */
export function unread(name: string, because: NoTextReason): FileText {
  return { name, format: "unknown", text: { status: "none", because }, notes: [], inside: [] };
}
