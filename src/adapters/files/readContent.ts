import { assertNever } from "../../domain/assertNever";
import type { FileContent, FileFormat } from "../../app/ports/attachmentTexts";
import type { AttachmentText, TextCut } from "../../domain/draft/draft";
import type { ReadLimits } from "./limits";
import {
  LimitReached,
  NoLibrary,
  NoText,
  Reading,
  type FormatReader,
  type InnerContent,
  type ReaderEnvironment,
} from "./reading";
import { named } from "./fileText";
import { sniff, type Sniffed } from "./sniff";

/**
 * Reads what a file says, whatever it is. Never rejects: what cannot be read is a reason, and what was read before a limit or a
 * damaged place counts. Bytes decide what the file is; a name would only add a note ({@link named}).
 */
export function readContent(
  bytes: Uint8Array,
  limits: ReadLimits,
  environment: ReaderEnvironment,
): Promise<FileContent> {
  return readWithin(
    bytes,
    Reading.start(limits, environment, async (content, name, reading) =>
      named(name, await readWithin(content, reading)),
    ),
  );
}

async function readWithin(content: InnerContent, reading: Reading): Promise<FileContent> {
  let format: FileFormat = "unknown";
  let failure: unknown;
  try {
    if (!(content instanceof Uint8Array)) {
      format = content.format;
      await content.read(reading);
    } else {
      const sniffed = sniffWithin(content, reading);
      format = sniffed.format;
      if (sniffed.because !== undefined) throw new NoText(sniffed.because);
      const read = await readerOf(format, reading);
      await read(content, reading);
    }
  } catch (error) {
    failure = error;
  }
  const { notes, inside, parts } = reading;
  return { format, text: conclude(reading, failure), notes, inside, ...(parts === undefined ? {} : { parts }) };
}

function sniffWithin(bytes: Uint8Array, reading: Reading): Sniffed {
  if (bytes.length === 0) throw new NoText("empty");
  if (bytes.length > reading.limits.bytes) throw new LimitReached("large");
  return sniff(bytes, reading);
}

function conclude(reading: Reading, failure: unknown): AttachmentText {
  const text = tidied(reading.text);
  if (failure instanceof NoLibrary) return { status: "none", because: failure.because };
  const cut = cutBy(failure) ?? (reading.isDamaged ? "damaged" : undefined);
  if (text !== "" || (reading.inside.length > 0 && failure === undefined))
    return { status: "read", text, ...(cut === undefined ? {} : { cut }) };
  if (failure instanceof NoText) return { status: "none", because: failure.because };
  if (cut === undefined) return { status: "none", because: "empty" };
  return { status: "none", because: reasonFor[cut] };
}

const reasonFor = { long: "too-large", large: "too-large", slow: "too-slow", damaged: "damaged" } as const;

function cutBy(failure: unknown): TextCut | undefined {
  if (failure === undefined) return undefined;
  return failure instanceof LimitReached ? failure.cut : "damaged";
}

/** Blanks at the end of lines and runs of empty lines say nothing, and layouts are full of them. Linear, whatever the text is. */
function tidied(text: string): string {
  return text
    .replace(/\0+/g, "")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Each reader comes with its libraries, and only when a file needs it. */
async function readerOf(format: FileFormat, reading: Reading): Promise<FormatReader> {
  switch (format) {
    case "pdf":
      return (await reading.load(import("./formats/pdf"))).readPdf;
    case "docx":
      return (await reading.load(import("./formats/docx"))).readDocx;
    case "xlsx":
      return (await reading.load(import("./formats/xlsx"))).readXlsx;
    case "pptx":
      return (await reading.load(import("./formats/pptx"))).readPptx;
    case "opendocument":
      return (await reading.load(import("./formats/openDocument"))).readOpenDocument;
    case "ofd":
      return (await reading.load(import("./formats/ofd"))).readOfd;
    case "doc":
      return (await reading.load(import("./formats/doc"))).readDoc;
    case "xls":
      return (await reading.load(import("./formats/xls"))).readXls;
    case "rtf":
      return (await reading.load(import("./formats/rtf"))).readRtf;
    case "html":
      return (await reading.load(import("./formats/html"))).readHtml;
    case "xml":
      return (await reading.load(import("./formats/xml"))).readXml;
    case "text":
      return (await reading.load(import("./formats/text"))).readPlainText;
    case "eml":
      return (await reading.load(import("./formats/eml"))).readEml;
    case "msg":
      return (await reading.load(import("./formats/msg"))).readMsg;
    case "zip":
      return (await reading.load(import("./formats/zipArchive"))).readZipArchive;
    case "xlsb":
    case "ppt":
    case "archive":
    case "image":
    case "media":
    case "program":
    case "unknown":
      throw new NoText("unsupported");
    default:
      return assertNever(format);
  }
}
