import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "review-"));
const BOOK = "emulator/page/sampleBook.json";

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function review(...args: readonly string[]): {
  readonly status: number | null;
  readonly lines: ReadonlyArray<Readonly<Record<string, unknown>>>;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/review.ts", "--at", "2026-11-24T09:00:00Z", ...args],
    { encoding: "utf8", maxBuffer: 1 << 26 },
  );
  const lines = args.includes("jsonl")
    ? stdout
        .trim()
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    : [];
  return { status, lines, out: stdout, err: stderr };
}

const mail = (headers: string, body: string) => `From: Li Na <li.na@ourco.example>\r\n${headers}\r\n\r\n${body}\r\n`;
const contract = mail(
  "To: Bob <bob.lee.acme@gmail.com>\r\nSubject: =?GB2312?B?z/rK27rPzaw=?=\r\nContent-Type: text/plain; charset=gb18030\r\nContent-Transfer-Encoding: base64",
  Buffer.from([0xc7, 0xeb, 0xc7, 0xa9, 0xd7, 0xd6, 0xb8, 0xc7, 0xd5, 0xc2, 0xa1, 0xa3]).toString("base64"),
);

test("a line of JSON is judged as the pane would", () => {
  const input = file(
    "a.jsonl",
    `${JSON.stringify({ id: "x1", to: [{ address: "bob@gmail.com", name: "Bob" }], cc: ["info@acme.example"], subject: "SC-2026-041", body: "Please sign the attached sales contract.", attachments: ["contract.pdf"] })}\n{"id":"x2"}\n`,
  );
  const { status, lines } = review("--book", BOOK, "--format", "jsonl", input);
  expect(status).toBe(0);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({
    id: "x1",
    formal: true,
    kinds: [{ kind: "contract" }],
    recipients: [
      { address: "bob@gmail.com", field: "to", client: "acme", role: "personal", standing: "inferred" },
      { address: "info@acme.example", field: "cc", client: "acme", role: "official", standing: "inferred" },
    ],
    findings: [
      {
        rule: "formal-not-to-personal",
        severity: "stop",
        fixes: [
          { kind: "replace-recipient", from: "bob@gmail.com", to: "sales@acme.example" },
          { kind: "add-to-book" },
        ],
      },
    ],
    verdict: "stop",
    notes: [],
  });
  expect(lines[1]).toMatchObject({ id: "x2", kinds: [], recipients: [], verdict: "send" });
});

test("mail of any charset, and many in one file", () => {
  const eml = file("a.eml", contract);
  const mbox = file(
    "a.mbox",
    `From x Mon Nov 2\n${contract.replace(/\r\n/g, "\n")}\nFrom y Tue Nov 3\n${mail("To: sales@acme.example\nSubject: Hello", ">From here on\nHow are you?").replace(/\r\n/g, "\n")}`,
  );
  const { status, lines } = review("--book", BOOK, "--format", "jsonl", eml, mbox);
  expect(status).toBe(0);
  expect(lines.map(({ id, verdict }) => [id, verdict])).toEqual([
    ["a.eml", "stop"],
    ["a.mbox#1", "stop"],
    ["a.mbox#2", "send"],
  ]);
});

const nested = (depth: number): string => {
  const parts = Array.from(
    { length: depth },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${String(level)}\r\n\r\n--b${String(level)}\r\n`,
  ).join("");
  return `From: a@b.example\r\nTo: x@y.example\r\nSubject: deep\r\n${parts}Content-Type: text/plain\r\n\r\ntext`;
};

test.each<[name: string, content: string | Buffer]>([
  ["broken MIME", mail("To: x@y.example\r\nContent-Type: multipart/mixed; boundary=zzz", "--yyy\r\nno end")],
  ["an unknown charset", mail("To: x@y.example\r\nContent-Type: text/plain; charset=klingon", "text")],
  ["sixty levels", nested(60)],
  [
    "two thousand recipients",
    mail(
      `To: ${Array.from({ length: 2_000 }, (_, index) => `p${String(index)}@acme.example`).join(",\r\n ")}\r\nSubject: many`,
      "Hello",
    ),
  ],
  ["no recipient", mail("To: undisclosed-recipients:;\r\nSubject: x", "Hello")],
  [
    "S/MIME",
    mail(
      "To: x@y.example\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64",
      "MIAGCSqGSIb3DQEHA6CAMIACAQ==",
    ),
  ],
  ["a malformed address", mail('To: bob at acme, <>, "x"@\r\nSubject: x', "Hello")],
  ["nothing at all", ""],
  ["bytes that are no mail", Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 256))],
  ["a large body", mail("To: x@y.example\r\nContent-Type: text/html", "<p>order</p>".repeat(100_000))],
])("%s is judged or named, and the next one still read", (name, content) => {
  const odd = file(`${name.replace(/\W/g, "-")}.eml`, content);
  const { status, lines, err } = review("--format", "jsonl", odd, file("last.eml", contract));
  expect(
    lines.length +
      err
        .trim()
        .split("\n")
        .filter((line) => line.startsWith(odd)).length,
  ).toBe(2);
  expect(status).toBe(lines.length === 2 ? 0 : 1);
  expect(lines.at(-1)).toMatchObject({ id: "last.eml" });
});

test("a bad line is named with its number, the others are read", () => {
  const { status, lines, err } = review(
    "--format",
    "jsonl",
    file("bad.jsonl", '{"id":"a"}\n{oops\n{"subject":"no id"}\n{"id":"b","to":7}\n{"id":"c"}\n'),
  );
  expect(status).toBe(1);
  expect(lines.map(({ id }) => id)).toEqual(["a", "c"]);
  for (const number of [2, 3, 4]) expect(err).toMatch(new RegExp(`bad\\.jsonl:${String(number)}: `));
});

test.each([
  [[]],
  [["--lang", "fr", "a.eml"]],
  [["--format", "xml", "a.eml"]],
  [["--at", "soon", "a.eml"]],
  [["--nonsense", "a.eml"]],
  [["a.txt"]],
  [["--book", "/nowhere.json", "a.eml"]],
])("bad arguments %j end with 2", (args) => {
  const { status, err } = review(...args);
  expect(status).toBe(2);
  expect(err.length).toBeGreaterThan(10);
});

test("a policy is replayed, and what is wrong in it is named", () => {
  const policy = file("policy.json", JSON.stringify({ severities: { "formal-not-to-personal": "hint" }, matrixx: {} }));
  const { lines, err } = review("--book", BOOK, "--policy", policy, "--format", "jsonl", file("p.eml", contract));
  expect(lines[0]).toMatchObject({ verdict: "send", findings: [{ severity: "hint" }] });
  expect(err).toContain('matrixx: is not known here; did you mean "matrix"?');
});

test("colleagues are no strangers, though the book does not say what is ours", () => {
  const input = file(
    "own.jsonl",
    `${JSON.stringify({ id: "o1", from: { address: "li.na@ourco.example" }, to: ["wang.fang@ourco.example"], subject: "Contract SC-2026-041", body: "Please sign the sales contract." })}\n`,
  );
  const { lines } = review("--format", "jsonl", input);
  expect(lines[0]).toMatchObject({ recipients: [{ own: true }], findings: [], verdict: "send" });
});

test("two policies are compared, draft by draft and rule by rule", () => {
  const policy = file("milder.json", JSON.stringify({ severities: { "formal-not-to-personal": "hint" } }));
  const mails = ["--book", BOOK, "--compare", policy, file("c.eml", contract)] as const;
  const { lines } = review("--format", "jsonl", ...mails);
  expect(lines[0]).toMatchObject({ verdict: "stop", compared: { verdict: "send", findings: [{ severity: "hint" }] } });
  const { out } = review(...mails);
  expect(out).toContain("by the policy compared: would send");
  expect(out).toMatch(/formal-not-to-personal +100\.0 +0\.0 +0\.0 {2}\| +0\.0 +0\.0 +100\.0/);
});

test("for a person there is a summary, in both languages, and nothing from mail moves the cursor", () => {
  const input = file(
    "s.jsonl",
    `${JSON.stringify({ id: "x\u001b[2J", to: ["bob@gmail.com"], subject: "a\u001b[31m\nb", body: "Please sign the attached sales contract." })}\n`,
  );
  expect(review(input).out).toContain("1 reviewed: 1 would have been stopped");
  expect(review("--lang", "zh-CN", input).out).toContain("共审查 1 封");

  expect(review(input).out).not.toMatch(/\u001b/);
});
