import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFiles } from "../../src/cli/readFiles";
import { aClient, aDraft, aPage, attached } from "../support/builders";
import { fakeAttachments } from "../support/fakeAttachments";
import { docx, paragraph, pdf, shown, workbook, zip } from "../adapters/files/make";

const folder = mkdtempSync(join(tmpdir(), "review-files-"));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Line {
  readonly id: string;
  readonly verdict: string;
  readonly kinds: ReadonlyArray<{ readonly kind: string }>;
  readonly notes: readonly string[];
}

function review(...args: readonly string[]): {
  readonly status: number | null;
  readonly lines: readonly Line[];
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/review.ts", "--book", "emulator/page/sampleBook.json", ...args],
    { encoding: "utf8", timeout: 60_000 },
  );
  const lines = args.includes("jsonl")
    ? stdout
        .trim()
        .split("\n")
        .filter((line) => line !== "")
    : [];
  return { status, lines: lines.map((line) => JSON.parse(line) as Line), out: stdout, err: stderr };
}

const scan = pdf({ contents: ["0 0 m 100 100 l S"] });
const contract = pdf({ contents: [shown("Sales contract", "No. 7")] });
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

function draft(id: string, ...attachments: ReadonlyArray<string | object>): string {
  return JSON.stringify({ id, to: ["bob.lee.acme@gmail.com"], subject: "Hello", body: "How are you?", attachments });
}

function mail(...files: ReadonlyArray<readonly [name: string, bytes: Uint8Array]>): string {
  return [
    "From: Li Na <li.na@ourco.example>",
    "To: bob.lee.acme@gmail.com",
    "Subject: Hello",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "How are you?",
    ...files.flatMap(([name, bytes]) => [
      "--b",
      `Content-Type: application/octet-stream; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      "Content-Transfer-Encoding: base64",
      "",
      base64(bytes),
    ]),
    "--b--",
    "",
  ].join("\r\n");
}

test("attachments of a line come from files beside it, from anywhere, or with it; a name alone has no content", () => {
  mkdirSync(join(folder, "files"), { recursive: true });
  file("files/scan.pdf", scan);
  const absolute = file("contract.pdf", contract);
  const input = file(
    "a.jsonl",
    [
      draft("relative", { name: "scan.pdf", file: "files/scan.pdf" }),
      draft("absolute", { name: "x.docx", file: absolute }),
      draft("with it", { name: "a.docx", base64: base64(docx(paragraph("Hello"))) }),
      draft("a workbook", {
        name: "b.xlsx",
        base64: base64(workbook("xlsx", { Prices: [["wrench"]], Cost: [["secret"]] }, ["Cost"])),
      }),
      draft("a name", "scan.pdf"),
    ].join("\n"),
  );
  const { status, lines } = review("--format", "jsonl", input);
  expect(status).toBe(0);
  expect(lines.map(({ id, notes }) => [id, notes])).toEqual([
    ["relative", ["scan.pdf: no text layer"]],
    ["absolute", ["x.docx: named .docx, but it is a PDF"]],
    ["with it", []],
    ["a workbook", ["b.xlsx: hidden sheets: Cost"]],
    ["a name", []],
  ]);
}, 60_000);

test("a missing file, a bad one and one that cannot be read are notes, and the draft is judged all the same", () => {
  const input = file(
    "bad.jsonl",
    [
      draft("missing", { name: "x.pdf", file: "nowhere.pdf" }),
      draft("a folder", { name: "x.pdf", file: "." }),
      draft("damaged", { name: "x.pdf", base64: base64(contract.slice(0, 60)) }),
      draft("empty", { name: "x.pdf", base64: "" }),
      draft("unknown", { name: "x.bin", base64: base64(Uint8Array.of(0, 1, 2, 3, 255, 254, 0, 9)) }),
      draft("large", { name: "x.bin", file: "large.bin" }),
    ].join("\n"),
  );
  file("large.bin", new Uint8Array(25 * 1024 * 1024 + 1));
  const { status, lines, err } = review("--format", "jsonl", input);
  expect([status, err]).toEqual([0, ""]);
  expect(lines.map(({ id, notes, verdict }) => [id, verdict, ...notes])).toEqual([
    ["missing", "send", "x.pdf: file not found"],
    ["a folder", "send", expect.stringMatching(/^x\.pdf: EISDIR/)],
    ["damaged", "send", "x.pdf: damaged"],
    ["empty", "send", "x.pdf: empty"],
    ["unknown", "send", "x.bin: format not supported"],
    ["large", "send", "x.bin: too large"],
  ]);
}, 60_000);

test("attachments of mail are read, archives too, each file inside named", () => {
  const archive = zip({ "scan.pdf": scan, "contract.pdf": contract });
  const eml = file("a.eml", mail(["all.zip", archive], ["old.eml", Buffer.from(mail(["scan.pdf", scan]))]));
  const mbox = file("a.mbox", `From x Mon Nov 2\n${mail(["scan.pdf", scan]).replace(/\r\n/g, "\n")}`);
  const { status, lines } = review("--format", "jsonl", eml, mbox);
  expect(status).toBe(0);
  expect(lines.map(({ id, notes }) => [id, notes])).toEqual([
    ["a.eml", ["all.zip/scan.pdf: no text layer", "old.eml/scan.pdf: no text layer"]],
    ["a.mbox#1", ["scan.pdf: no text layer"]],
  ]);
}, 60_000);

test("pictures inside the text are none of the attachments", () => {
  const eml = file(
    "logo.eml",
    [
      "From: a@b.example",
      "To: x@y.example",
      'Content-Type: multipart/related; boundary="b"',
      "",
      "--b",
      "Content-Type: text/html",
      "",
      '<p>Hello</p><img src="cid:1">',
      "--b",
      "Content-Type: image/png",
      "Content-ID: <1>",
      "Content-Transfer-Encoding: base64",
      "",
      base64(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
      "--b--",
      "",
    ].join("\r\n"),
  );
  expect(review("--format", "jsonl", eml).lines.map(({ notes }) => notes)).toEqual([[]]);
});

test("what a scan is called still counts, and what a file says counts more than its name", () => {
  const text = shown(
    "SALES CONTRACT No. SC-2026-041",
    "This contract is made by and between the Seller and the Buyer.",
    "The Seller agrees to sell and the Buyer agrees to buy the goods on the terms and conditions below.",
    "Arbitration: all disputes shall be settled by arbitration.",
    "Signed by the Seller: ________ Signed by the Buyer: ________",
  );
  const input = file(
    "kinds.jsonl",
    [
      draft("by its name", { name: "Sales contract.pdf", base64: base64(scan) }),
      draft("by its text", { name: "scan001.pdf", base64: base64(pdf({ contents: [text] })) }),
    ].join("\n"),
  );
  const { lines } = review("--format", "jsonl", input);
  expect(lines.map(({ id, verdict, kinds }) => [id, verdict, kinds[0]?.kind])).toEqual([
    ["by its name", "stop", "contract"],
    ["by its text", "stop", "contract"],
  ]);
}, 60_000);

test("each text is judged, in the place of its attachment", async () => {
  const { texts, loadJudge } = fakeAttachments();
  const load = (text: string) => () => Promise.resolve(Buffer.from(text));
  const { draft: read } = await readFiles(
    aDraft(attached("a.pdf"), attached("b.pdf"), attached("c.pdf")),
    [
      { index: 1, load: load("a contract") },
      { index: 2, load: load("an order") },
    ],
    { texts, loadJudge, pageFor: () => aPage() },
    "en",
  );
  expect(read.attachments.map(({ text, papers }) => [text.status, papers?.map(({ kind }) => kind)])).toEqual([
    ["not-read", undefined],
    ["read", ["contract"]],
    ["read", ["order"]],
  ]);
});

test("what a file names is known of its attachment, by the clients of the page for its text", async () => {
  const { texts, loadJudge } = fakeAttachments();
  const asked: string[] = [];
  const { draft: read } = await readFiles(
    aDraft(attached("a.pdf")),
    [{ index: 0, load: () => Promise.resolve(Buffer.from("PI-2026-118 for Acme")) }],
    {
      texts,
      loadJudge,
      pageFor: ({ newText }) => {
        asked.push(newText);
        return aPage(aClient("acme"));
      },
    },
    "en",
  );
  expect(asked).toEqual(["PI-2026-118 for Acme"]);
  expect(read.attachments[0]?.facts).toEqual({
    accounts: [],
    numbers: ["PI-2026-118"],
    domains: [],
    clients: [{ client: "acme", words: "Acme" }],
  });
});

test("for a person the notes are in the language asked for", () => {
  const input = file("zh.jsonl", draft("a", { name: "scan.pdf", base64: base64(scan) }));
  expect(review("--lang", "zh-CN", input).out).toContain("scan.pdf: 没有文字层");
  expect(review(input).out).toContain("scan.pdf: no text layer");
}, 60_000);
