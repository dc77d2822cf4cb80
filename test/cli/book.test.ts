import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "book-"));
const AT = ["--at", "2026-11-25T09:00:00Z"] as const;

function path(name: string): string {
  return join(folder, name);
}
function file(name: string, content: string | Buffer): string {
  writeFileSync(path(name), content);
  return path(name);
}
function book(...args: readonly string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/book.ts", ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return { status, out: stdout, err: stderr };
}
function json(name: string): unknown {
  return JSON.parse(readFileSync(path(name), "utf8"));
}
function report(name: string): readonly unknown[] {
  return readFileSync(path(name), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

const crm = file(
  "crm.csv",
  "Name;E-Mail;Firma\r\nBob Lee;Bob@Acme.example;Acme Tools Ltd\r\nAnn Ray;;Acme Tools Ltd\r\n",
);
const cards = file(
  "cards.vcf",
  "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jo March\r\nORG:Nordlicht GmbH\r\nEMAIL:einkauf@nordlicht.example\r\nEND:VCARD\r\n",
);

test("files of several formats become one book, and every row is told", () => {
  const { status, err } = book("import", "--out", path("one.json"), "--report", path("one.jsonl"), ...AT, crm, cards);
  expect([status, err]).toEqual([0, ""]);
  expect(json("one.json")).toMatchObject({
    clients: [
      {
        id: "acme-tools-ltd",
        domains: ["acme.example"],
        addresses: [{ address: "bob@acme.example", name: "Bob Lee", role: "official" }],
      },
      {
        id: "nordlicht-gmbh",
        addresses: [{ address: "einkauf@nordlicht.example", role: "purchasing", standing: "inferred" }],
      },
    ],
  });
  expect(report("one.jsonl")).toEqual([
    {
      file: crm,
      row: 2,
      status: "added",
      name: "Bob Lee",
      organization: "Acme Tools Ltd",
      addresses: ["bob@acme.example"],
      client: "acme-tools-ltd",
    },
    {
      file: crm,
      row: 3,
      status: "unchanged",
      name: "Ann Ray",
      organization: "Acme Tools Ltd",
      addresses: [],
      reason: "there is no address in it",
    },
    {
      file: cards,
      row: 1,
      status: "added",
      name: "Jo March",
      organization: "Nordlicht GmbH",
      addresses: ["einkauf@nordlicht.example"],
      client: "nordlicht-gmbh",
    },
  ]);
});

test("the same files once more change nothing, not even in another year", () => {
  book("import", "--out", path("once.json"), ...AT, crm, cards);
  const { status } = book(
    "import",
    "--into",
    path("once.json"),
    "--out",
    path("twice.json"),
    "--report",
    path("twice.jsonl"),
    "--at",
    "2030-01-01T00:00:00Z",
    crm,
    cards,
  );
  expect(status).toBe(0);
  expect(readFileSync(path("twice.json"), "utf8")).toBe(readFileSync(path("once.json"), "utf8"));
  expect(report("twice.jsonl")).toEqual(
    Array.from({ length: 3 }, () => expect.objectContaining({ status: "unchanged" }) as unknown),
  );
});

test.each([["json"], ["csv"]])("an export as %s makes the same book again", (format) => {
  book("import", "--out", path("whole.json"), ...AT, crm, cards);
  const { status, out } = book("export", "--format", format, path("whole.json"));
  expect(status).toBe(0);
  const again = file(`whole.${format}`, out);
  expect(book("import", "--out", path("again.json"), again).status).toBe(0);
  expect(json("again.json")).toEqual(json("whole.json"));
});

test("an export as cards has every address under its label", () => {
  book("import", "--out", path("whole.json"), ...AT, crm, cards);
  const { out } = book("export", "--format", "vcard", path("whole.json"));
  expect(out.match(/BEGIN:VCARD/g)).toHaveLength(2);
  expect(out).toContain("[Acme Tools Ltd]-official");
  expect(out).toContain("einkauf@nordlicht.example");
});

test("a file that cannot be read is named, and the others are imported", () => {
  const noise = file("noise.bin", Buffer.from([0, 1, 2, 3, 255, 254]));
  const { status, err } = book("import", "--out", path("some.json"), noise, path("absent.csv"), crm);
  expect(status).toBe(1);
  expect(err).toContain("noise.bin");
  expect(err).toContain("absent.csv");
  expect(json("some.json")).toMatchObject({ clients: [{ id: "acme-tools-ltd" }] });
});

test("a book with members that cannot be used is never written over", () => {
  const bad = file(
    "bad.json",
    JSON.stringify({ clients: [{ id: "a", name: "A", addresses: [{ address: "nonsense" }] }] }),
  );
  const { status, err } = book("import", "--into", bad, "--out", path("lost.json"), crm);
  expect(status).toBe(2);
  expect(err).toContain("clients[0].addresses[0]: malformed-address");
  expect(existsSync(path("lost.json"))).toBe(false);
});

test.each([
  [[], "The first word is import or export."],
  [["import", "x.csv"], "--out names the book to write."],
  [["import", "--out", "x.json"], "Name at least one file."],
  [["import", "--out", "x.json", "--at", "soon", "a.csv"], "--at is a time"],
  [["import", "--out", "x.json", "--format", "csv", "a.csv"], "--format is for export"],
  [["export", "--format", "pdf", "x.json"], "--format is one of"],
  [["export", "--format", "csv"], "Name one book."],
  [["export", "--format", "csv", "--out", "y", "x.json"], "--out is for import."],
  [["import", "--nonsense"], "--nonsense"],
])("%j is refused with what is wrong", (args, words) => {
  const { status, err } = book(...args);
  expect(status).toBe(2);
  expect(err).toContain(words);
  expect(err).toContain("Usage:");
});
