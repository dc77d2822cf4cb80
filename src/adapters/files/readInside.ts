import type { FileText } from "../../app/ports/attachmentTexts";
import { unread } from "./fileText";
import { LimitReached, NoText, type InnerContent, type Reading } from "./reading";

/** A file inside another. */
export interface InnerFile {
  readonly name: string;
  /** Its content. May throw as `unpackWhole` does. */
  readonly open: () => InnerContent;
}

/**
 * Reads the files inside a file, one level deep, on what is left of its limits. Each is named, whether it could be read or not;
 * `beyond` more are known to be there.
 */
export async function readInside(files: readonly InnerFile[], outer: Reading, beyond = 0): Promise<void> {
  const { limits } = outer;
  const opened = files.slice(0, limits.files);
  const leftOut = files.length - opened.length + beyond;
  if (leftOut > 0) outer.notes.push({ id: "files-left-out", count: leftOut });
  let read = 0;
  for (const file of opened) {
    const inner = await readOne(file, outer);
    outer.inside.push(inner);
    if (inner.text.status === "read") read += 1;
  }
  if (files.length > 0) outer.parts = { unit: "files", read, of: files.length + beyond };
}

async function readOne({ name, open }: InnerFile, outer: Reading): Promise<FileText> {
  if (outer.depth > 0) return unread(name, "too-deep");
  let content: InnerContent;
  try {
    content = open();
  } catch (error) {
    if (error instanceof NoText) return unread(name, error.because);
    return unread(name, error instanceof LimitReached ? (error.cut === "slow" ? "too-slow" : "too-large") : "damaged");
  }
  return outer.readInner(content, name, outer.within());
}
