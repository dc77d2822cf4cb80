import { deflateSync } from "node:zlib";
import { defaultLimits } from "../../../src/adapters/files/limits";
import { readContent } from "../../../src/adapters/files/readContent";
import { bytesOf, compound, docx, latin, packed, paragraph, pdf, shown, workbook, zip } from "./make";
import { testReader, textOf, type TestReader } from "./reader";

let reader: TestReader;
beforeAll(() => {
  reader = testReader();
});
afterAll(() => {
  reader.close();
});

const MEGABYTE = 1024 * 1024;
const spaces = new Uint8Array(200 * MEGABYTE).fill(0x20);
/** Small enough for a mail. */
const bomb = packed(spaces);
const smallBomb = packed(spaces.subarray(0, 7 * MEGABYTE));

/** Changes a number of four bytes in every header with this signature. */
function patched(file: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + offset + 4 <= copy.length; at++)
    if (view.getUint32(at, true) === signature) view.setUint32(at + offset, value, true);
  return copy;
}

const TWO_GIGABYTES = 0x80000000;
const sized = patched(patched(zip({ "a.txt": "small" }), 0x04034b50, 22, TWO_GIGABYTES), 0x02014b50, 24, TWO_GIGABYTES);
const laughs =
  "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'ha'>" +
  Array.from(
    { length: 20 },
    (_, index) =>
      `<!ENTITY ${"bcdefghijklmnopqrstuvw".charAt(index)} '${`&${"abcdefghijklmnopqrstuvw".charAt(index)};`.repeat(10)}'>`,
  ).join("") +
  "<!ENTITY loop '&loop;'>]>";

interface Hostile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly says: string;
}

const hostile: readonly Hostile[] = [
  { name: "a ZIP bomb", bytes: () => zip({ "bomb.txt": bomb }), says: "bomb.txt" },
  { name: "a bomb in a Word document", bytes: () => zip({ "word/document.xml": bomb }), says: "too-large" },
  { name: "a bomb in a workbook", bytes: () => zip({ "xl/workbook.xml": bomb }), says: "too-large" },
  {
    name: "many small bombs",
    bytes: () => zip(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${String(index)}.txt`, smallBomb]))),
    says: "0.txt",
  },
  {
    name: "a bomb in a PDF",
    bytes: () => pdf({ contents: [""], packedContent: deflateSync(spaces) }),
    says: "too-large",
  },
  { name: "a declared size of 2 GB", bytes: () => sized, says: "a.txt\nsmall" },
  {
    name: "a declared size of 2 GB in a PDF",
    bytes: () =>
      latin(
        Buffer.from(pdf({ contents: [shown("small")] }))
          .toString("latin1")
          .replace(/\/Length \d+/, "/Length 2147483647"),
      ),
    says: "small",
  },
  {
    name: "a stream of 2 GB in a compound file",
    bytes: () => {
      const file = compound({
        "__properties_version1.0": new Uint8Array(32),
        "__substg1.0_1000001F": new Uint8Array(5_000),
      });
      const name = Buffer.from("__substg1.0_1000001F", "utf16le");
      new DataView(file.buffer).setUint32(Buffer.from(file).indexOf(name) + 120, TWO_GIGABYTES, true);
      return file;
    },
    says: "too-large",
  },
  {
    name: "a chain of sectors that goes round",
    bytes: () => {
      const file = compound({
        "__properties_version1.0": new Uint8Array(32),
        "__substg1.0_1000001F": new Uint8Array(20_000).fill(65),
      });
      const view = new DataView(file.buffer);
      const fat = (view.getUint32(76, true) + 1) * 512;
      for (let index = 0; index < 128; index++)
        if (view.getUint32(fat + index * 4, true) < 0xfffffffa) view.setUint32(fat + index * 4, index, true);
      return file;
    },
    says: "䅁䅁",
  },
  {
    name: "a PDF of 10,000 pages",
    bytes: () =>
      pdf({ contents: Array.from({ length: 10_000 }, (_, index) => shown(`Page ${String(index + 1)} of many`)) }),
    says: "Page 1 of many",
  },
  {
    name: "a PDF whose pages contain one another",
    bytes: () =>
      latin(
        Buffer.from(pdf({ contents: [shown("x")] }))
          .toString("latin1")
          .replace("/Kids[10 0 R]", "/Kids[2 0 R] "),
      ),
    says: "damaged",
  },
  { name: "XML that names itself", bytes: () => bytesOf(`${laughs}<l>&v;&loop;end</l>`), says: "&v;&loop;end" },
  {
    name: "XML that names itself, in a Word document",
    bytes: () => docx("", { "word/document.xml": `${laughs}<w:p><w:t>&loop;end</w:t></w:p>` }),
    says: "&loop;end",
  },
  {
    name: "XML a hundred thousand levels deep",
    bytes: () => docx(`${"<w:p>".repeat(100_000)}${paragraph("x")}`),
    says: "too-large",
  },
  {
    name: "XML of ten million tags",
    bytes: () => docx(`${paragraph("start")}${"<w:b/>".repeat(10_000_000)}`),
    says: "too-large",
  },
  { name: "blanks that no line ends", bytes: () => bytesOf(`start${" ".repeat(20 * MEGABYTE)}`), says: "start" },
  {
    name: "one tag of 20 MB",
    bytes: () => bytesOf(`<?xml version="1.0"?><a ${"b".repeat(20 * MEGABYTE)}`),
    says: "empty",
  },
  { name: "RTF a million groups deep", bytes: () => latin(`{\\rtf1 start ${"{".repeat(1_000_000)}`), says: "start" },
  { name: "RTF that skips 2 GB", bytes: () => latin("{\\rtf1 start \\bin2147483647 rest}"), says: "start" },
  {
    name: "HTML of a million open tags",
    bytes: () => bytesOf(`<html><p>start${"<b".repeat(1_000_000)}`),
    says: "start",
  },
  {
    name: "a mail whose parts hold one another",
    bytes: () =>
      bytesOf(
        `From: a@b.example\r\nMIME-Version: 1.0\r\n${Array.from({ length: 2_000 }, (_, index) => `Content-Type: multipart/mixed; boundary="${String(index)}"\r\n\r\n--${String(index)}\r\n`).join("")}`,
      ),
    says: "",
  },
  {
    name: "a workbook with a million strings",
    bytes: () =>
      workbook("xlsx", { A: [["start"], ...Array.from({ length: 60_000 }, (_, index) => [`${String(index)} text`])] }),
    says: "start",
  },
  {
    name: "a ZIP file of 6,000 files",
    bytes: () => zip(Object.fromEntries(Array.from({ length: 6_000 }, (_, index) => [`${String(index)}.txt`, "x"]))),
    says: "0.txt\nx",
  },
];

/** Time for the file to be made known to the worker, and for a machine that does other things beside. */
const SLACK = 4_000;

test.each(hostile)(
  "$name ends within the limits and says something",
  async ({ bytes, says }) => {
    const file = bytes();
    expect(file.length).toBeLessThan(defaultLimits.bytes);
    const start = performance.now();
    const text = textOf(await reader.read(file));
    expect(performance.now() - start).toBeLessThan(defaultLimits.milliseconds + SLACK);
    expect(text.slice(0, 60)).toContain(says);
  },
  60_000,
);

test("of a long PDF the first and the last pages are read, and that is told", async () => {
  const file = await reader.read(
    pdf({ contents: Array.from({ length: 100 }, (_, index) => shown(`Page ${String(index + 1)}.`)) }),
  );
  expect(file.parts).toEqual({ unit: "pages", read: 32, of: 100 });
  expect(
    ["Page 30.", "Page 31.", "Page 98.", "Page 99.", "Page 100."].map((page) => textOf(file).includes(page)),
  ).toEqual([true, false, false, true, true]);
});

test("text is cut where it is long, and that is told", async () => {
  const file = await reader.read(bytesOf("word ".repeat(200_000)));
  expect(file.text).toMatchObject({ status: "read", cut: "long" });
  expect(textOf(file).length).toBeGreaterThan(defaultLimits.characters - 10);
});

test("files inside that are too many are counted", async () => {
  const files = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`${String(index)}.txt`, "x"]));
  const file = await reader.read(zip(files));
  expect(file.notes).toEqual([{ id: "files-left-out", count: 20 }]);
  expect(file.inside).toHaveLength(50);
});

test("data longer than declared are read whole", async () => {
  const text = "word ".repeat(100);
  const file = zip({ "a.txt": text });
  const lying = patched(patched(file, 0x04034b50, 22, 7), 0x02014b50, 24, 7);
  expect(textOf(await reader.read(lying))).toBe(`a.txt\n${text.trim()}`);
});

const numbers = Array.from({ length: 100_000 }, (_, index) => String((index * 7_919) % 100_003));

test.each([
  ["slow", { milliseconds: 60 }],
  ["large", { xmlEvents: 10_000 }],
  ["long", { characters: 10_000 }],
] as const)("what is %s gives what was read until then: %j", async (cut, limits) => {
  let looks = 0;
  const file = await readContent(
    latin(`{\\rtf1 ${numbers.map((number) => `Line ${number}\\par`).join("\n")}}`),
    { ...defaultLimits, characters: Infinity, ...limits },
    { now: () => (looks += 1), loadCharacterMap: () => Promise.reject(new Error()) },
  );
  expect(file.text).toMatchObject({ status: "read", cut });
  expect(textOf({ name: "", ...file }).slice(0, 16)).toBe("Line 0\nLine 7919");
  expect(textOf({ name: "", ...file }).length).toBeLessThan(900_000);
});

test("what inflates beyond the limit gives what came out until then", async () => {
  const strict = testReader({ characters: Infinity, inflatedBytes: 3_000_000 });
  try {
    const file = await strict.read(docx(numbers.map((number) => paragraph(`Line ${number}`)).join("")));
    expect(file.text).toMatchObject({ status: "read", cut: "large" });
    expect(textOf(file).slice(0, 16)).toBe("Line 0\nLine 7919");
  } finally {
    strict.close();
  }
});
