import type { AttachmentText } from "../../domain/draft/draft";

/** What a file is by its content, whatever its name says. */
export type FileFormat =
  | "pdf"
  | "docx"
  | "xlsx"
  | "pptx"
  | "opendocument"
  | "ofd"
  | "doc"
  | "xls"
  | "xlsb"
  | "ppt"
  | "rtf"
  | "html"
  | "xml"
  | "text"
  | "eml"
  | "msg"
  | "zip"
  | "archive"
  | "image"
  | "media"
  | "program"
  | "unknown";

/** What a user should know of a file beside its text. */
export type FileNote =
  /** Named like one format, but of another. `says` is the ending, in lower case, without its dot. */
  | { readonly id: "other-ending"; readonly says: string; readonly is: FileFormat }
  /** Pages that are pictures, in a file whose other pages have text. */
  | { readonly id: "pages-without-text"; readonly count: number }
  | { readonly id: "hidden-sheets"; readonly names: readonly string[] }
  /** Files inside that were not opened because there are too many. */
  | { readonly id: "files-left-out"; readonly count: number };

/** How much of the file was gone through. */
export interface FileParts {
  readonly unit: "pages" | "sheets" | "slides" | "files";
  readonly read: number;
  readonly of: number;
}

/** All that a file's content says, its name left aside. */
export interface FileContent {
  readonly format: FileFormat;
  /** The file's own text. That of the files inside it is theirs: see {@link attachmentTextOf}. */
  readonly text: AttachmentText;
  readonly parts?: FileParts;
  readonly notes: readonly FileNote[];
  /** What a ZIP file or a message holds, one level deep. */
  readonly inside: readonly FileText[];
}

export interface FileText extends FileContent {
  readonly name: string;
}

/** An attachment whose content is fetched when its turn comes, so that one is in memory at a time. */
export interface AttachmentFile {
  readonly name: string;
  /** Bytes, where the host tells: a file that is too large is then not fetched at all. */
  readonly size?: number;
  load(): Promise<Uint8Array>;
}

/** Reads the text of attachments. */
export interface AttachmentTexts {
  /** Bytes of the largest file that is read. */
  readonly largest: number;
  /** What a content is known by: equal for equal content, as long as the readers stay the same. */
  keyOf(bytes: Uint8Array): Promise<string>;
  /**
   * The texts in the order of the files. Never rejects, and ends within the limit for each file: what could not be read says why. A
   * file whose `load` rejects is `not-read`.
   */
  read(files: readonly AttachmentFile[], onProgress?: (done: number, of: number) => void): Promise<readonly FileText[]>;
  /** Ends the worker. A later `read` starts another. */
  close(): void;
}

/** The results kept from earlier, by a key made of the content's SHA-256. A store that rejects is as good as an empty one. */
export interface AttachmentTextStore {
  get(key: string): Promise<FileContent | undefined>;
  set(key: string, content: FileContent): Promise<void>;
}

/** What the domain judges: the file's own text and that of the files inside, each after its name. */
export function attachmentTextOf(file: FileContent): AttachmentText {
  if (file.inside.length === 0) return file.text;
  const own = file.text.status === "read" ? [file.text.text] : [];
  const texts = file.inside.map(({ name, text }) => (text.status === "read" ? `${name}\n${text.text}` : name));
  const cut = [file, ...file.inside].map(({ text }) => (text.status === "read" ? text.cut : undefined)).find(Boolean);
  const text = [...own, ...texts].filter((part) => part !== "").join("\n\n");
  return { status: "read", text, ...(cut === undefined ? {} : { cut }) };
}
