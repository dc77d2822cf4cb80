import { readFileSync } from "node:fs";
import { resourceUsage } from "node:process";
import { readContent } from "../../src/adapters/files/readContent";
import { defaultLimits } from "../../src/adapters/files/limits";

/** Reads one file in this process, by our reader or by its library alone, and prints how long that took and what it grew to. */
const [reader = "", file = ""] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const before = resourceUsage().maxRSS;
const start = performance.now();
// A text that was put together from pieces is one only when somebody looks at it.
const length = Buffer.byteLength(await read());
const ms = performance.now() - start;
process.stdout.write(JSON.stringify({ ms, mb: (resourceUsage().maxRSS - before) / 1024, length }));
process.exit();

async function read(): Promise<string> {
  switch (reader) {
    case "pdf":
      return barePdf();
    case "docx":
      return bareXml(["word/document.xml"], "t", "p");
    case "xlsx":
      return bareXlsx();
    default: {
      const { text } = await readContent(
        bytes,
        { ...defaultLimits, characters: Infinity },
        { now: () => performance.now(), loadCharacterMap: () => Promise.reject(new Error("not needed")) },
      );
      if (text.status !== "read" || text.cut !== undefined) throw new Error(`${file} could not be read whole.`);
      return text.text;
    }
  }
}

/** What pdf.js's documentation shows. */
async function barePdf(): Promise<string> {
  Object.assign(globalThis, { pdfjsWorker: await import("pdfjs-dist/legacy/build/pdf.worker.min.mjs") });
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.min.mjs");
  const document = await getDocument({ data: bytes, verbosity: 0, isEvalSupported: false }).promise;
  let whole = "";
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    whole += items.map((item) => ("str" in item ? item.str : "")).join(" ");
  }
  return whole;
}

async function bareXml(files: readonly string[], textIn: string, lineAt: string): Promise<string> {
  const [{ unzipSync, strFromU8 }, { Parser }] = await Promise.all([import("fflate"), import("htmlparser2")]);
  const unzipped = unzipSync(bytes, { filter: ({ name }) => files.includes(name) });
  let whole = "";
  for (const file of files) {
    let isText = false;
    const parser = new Parser(
      {
        onopentag: (name) => {
          isText = name.endsWith(textIn);
        },
        onclosetag: (name) => {
          isText = false;
          if (name.endsWith(lineAt)) whole += "\n";
        },
        ontext: (text) => {
          if (isText) whole += text;
        },
      },
      { xmlMode: true },
    );
    parser.write(strFromU8(unzipped[file] ?? new Uint8Array()));
    parser.end();
  }
  return whole;
}

/** Strings, then cells that refer to them. */
async function bareXlsx(): Promise<string> {
  const [{ unzipSync, strFromU8 }, { Parser }] = await Promise.all([import("fflate"), import("htmlparser2")]);
  const unzipped = unzipSync(bytes);
  const parse = (file: string, handlers: ConstructorParameters<typeof Parser>[0]): void => {
    const parser = new Parser(handlers, { xmlMode: true });
    parser.write(strFromU8(unzipped[file] ?? new Uint8Array()));
    parser.end();
  };
  const strings: string[] = [];
  parse("xl/sharedStrings.xml", { ontext: (text) => void strings.push(text) });
  let whole = "";
  let isShared = false;
  let isValue = false;
  parse("xl/worksheets/sheet1.xml", {
    onopentag: (name, { t }) => {
      if (name === "c") isShared = t === "s";
      isValue = name === "v";
    },
    onclosetag: (name) => {
      isValue = false;
      if (name === "c") whole += "\t";
      else if (name === "row") whole += "\n";
    },
    ontext: (text) => {
      if (isValue) whole += isShared ? (strings[Number(text)] ?? "") : text;
    },
  });
  return whole;
}
