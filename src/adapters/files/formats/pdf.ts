import { NoLibrary, NoText, type Reading } from "../reading";
import { checkStreams } from "./pdfStreams";

type PdfJs = typeof import("pdfjs-dist/legacy/build/pdf.min.mjs");
type Page = Awaited<ReturnType<Awaited<ReturnType<PdfJs["getDocument"]>["promise"]>["getPage"]>>;

/** A PDF: the first pages and the last, with what was filled into forms and written into notes. Pictures are not read. */
export async function readPdf(bytes: Uint8Array, reading: Reading): Promise<void> {
  checkStreams(bytes, reading);
  const { getDocument } = await reading.load(loadPdfJs());
  const missing: unknown[] = [];
  const task = getDocument({
    // pdf.js takes over what it is given.
    data: new Uint8Array(bytes),
    BinaryDataFactory: binaryData(reading, missing),
    cMapPacked: true,
    disableFontFace: true,
    enableXfa: false,
    isEvalSupported: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: 0,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise.catch(explain);
    const numbers = pageNumbers(document.numPages, reading);
    let read = 0;
    let withoutText = 0;
    for (const number of numbers) {
      reading.look();
      const text = await document.getPage(number).then(textOf, () => undefined);
      if (text === undefined) reading.isDamaged = true;
      else {
        if (text.trim() === "") withoutText += 1;
        reading.parts = { unit: "pages", read: (read += 1), of: document.numPages };
        reading.add(`${text}\n\n`);
      }
    }
    // pdf.js goes on without a map, and finds nothing.
    if (missing.length > 0) throw new NoLibrary(missing[0]);
    if (read > 0 && withoutText === read) throw new NoText("no-text-layer");
    if (withoutText > 0) reading.notes.push({ id: "pages-without-text", count: withoutText });
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

/** pdf.js's own worker half runs beside the other: we are in a worker already, and one that can be ended as a whole. */
async function loadPdfJs(): Promise<PdfJs> {
  const global = globalThis as { pdfjsWorker?: unknown };
  global.pdfjsWorker ??= await import("pdfjs-dist/legacy/build/pdf.worker.min.mjs");
  return import("pdfjs-dist/legacy/build/pdf.min.mjs");
}

/** pdf.js asks for character maps, fonts and decoders; text needs the maps only. Nothing is fetched from other hosts. */
function binaryData(reading: Reading, missing: unknown[]): new () => object {
  return class {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      if (kind !== "cMapUrl" || !/^[\w-]{1,60}\.bcmap$/.test(filename))
        throw new Error(`${kind} is not needed for text.`);
      try {
        return await reading.load(reading.environment.loadCharacterMap(filename));
      } catch (error) {
        missing.push(error);
        throw error;
      }
    }
  };
}

function explain(error: unknown): never {
  const name = error instanceof Error ? error.name : "";
  throw new NoText(name === "PasswordException" ? "encrypted" : "damaged");
}

function pageNumbers(count: number, { limits }: Reading): readonly number[] {
  const first = Array.from({ length: Math.min(count, limits.firstPages) }, (_, index) => index + 1);
  const last = Array.from({ length: limits.lastPages }, (_, index) => count - limits.lastPages + index + 1);
  return [...first, ...last.filter((number) => number > limits.firstPages)];
}

async function textOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  let text = "";
  for (const item of items) if ("str" in item) text += item.hasEOL ? `${item.str}\n` : item.str;
  const filled = ((await page.getAnnotations()) as readonly unknown[])
    .map(annotationText)
    .filter((each) => each !== "");
  page.cleanup();
  return [text, ...filled].join("\n");
}

function annotationText(annotation: unknown): string {
  const { fieldValue, contentsObj } = annotation as {
    readonly fieldValue?: unknown;
    readonly contentsObj?: { readonly str?: unknown };
  };
  return [fieldValue, contentsObj?.str].filter((each) => typeof each === "string").join("\n");
}
