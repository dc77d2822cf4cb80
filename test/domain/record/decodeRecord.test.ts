import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { decodeRecord } from "../../../src/domain/record/decodeRecord";
import { encodeRecord } from "../../../src/domain/record/encodeRecord";
import { anyRecord } from "../../support/anyRecord";

/** Records as they lie in people's Sent Items, and what they say: decoded for ever. A file that is here is never changed. */
const folder = join(__dirname, "fixtures");
const fixtures = readdirSync(folder).map((file) => {
  const { encoded, decoded } = JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<
    "encoded" | "decoded",
    unknown
  >;
  return { file, encoded: String(encoded), decoded };
});

test("there are fixtures of both versions", () => {
  expect(fixtures.map(({ file }) => file.charAt(0)).join("")).toBe("111222");
});

test.each(fixtures)("$file is decoded for ever", ({ encoded, decoded }) => {
  expect(JSON.parse(JSON.stringify(decodeRecord(encoded)))).toEqual(decoded);
});

test.each(fixtures.filter(({ file }) => file.startsWith("2")))("$file is written as it was", ({ encoded }) => {
  const decoded = decodeRecord(encoded);
  expect(decoded === undefined ? "" : encodeRecord(decoded)).toBe(encoded);
});

const id = "ab".repeat(16);

test.each<[name: string, text: string]>([
  ["nothing", ""],
  ["another version", `3~20261126~${id}||||||||||||`],
  ["no id", "2~20261126~abc||||||||||"],
  ["an id in capitals", `2~20261126~${"AB".repeat(16)}|||||||||||`],
  ["no day", `2~2026~${id}|||||||||||`],
  ["a month that there is not", `2~20261326~${id}|||||||||||`],
  ["a record that was cut off", `2~20261126~${id}|i2pxj\`checked|||`],
  ["a number", "7"],
  ["an empty list", "[]"],
  ["half a list", "[1,"],
  ["a record longer than any", `2~20261126~${id}|||:${"a".repeat(10_000)}||||||||`],
])("%s is no record", (_, text) => {
  expect(decodeRecord(text)).toBeUndefined();
});

test("sections of a later writer are no reason not to read the rest", () => {
  expect(decodeRecord(`2~20261126~${id}|1\`checked|||||||||||something new`)).toMatchObject({ outcome: "checked" });
});

test.each<[name: string, section: number, text: string, read: object]>([
  ["an unknown outcome", 1, "1`praised", { outcome: "unchecked" }],
  ["a time beyond the day", 1, "zzzzzz`checked", { outcome: "checked" }],
  ["numbers that are none", 1, "!`checked``!`!", { unnamed: 0 }],
  ["a sender that is no address", 2, "bob`", { subject: { is: "none" } }],
  ["a kind that is none", 4, "^poem`1^order`", { kinds: [{ kind: "order" }] }],
  ["a word that was never said", 4, "^}7^}^order", { kinds: [{ kind: "order" }] }],
  ["a recipient in no field", 6, "^bob`nowhere`a.example^ann", { recipients: [] }],
  ["a recipient like nobody before", 6, "^bob", { recipients: [] }],
  ["a recipient without a domain", 6, "^bob`to", { recipients: [] }],
  [
    "a client, role and standing that are none",
    6,
    "^bob`to`a.example`king`sure``x",
    { recipients: [{ address: "bob@a.example", field: "to" }] },
  ],
  ["a finding of no severity", 7, "^r`loud", { findings: [] }],
  ["a finding about a recipient that is not there", 7, "^r`warn`9", { findings: [{ rule: "r", severity: "warn" }] }],
  ["a fix that is none", 9, "^r`pray", { fixes: [] }],
])("%s is read as if it were not there", (_, section, text, read) => {
  const wire = Array.from({ length: 11 }, (__, place) => (place === section ? text : ""));
  wire[0] = `2~20261126~${id}`;
  const decoded = decodeRecord(wire.join("|"));
  expect(decoded).toMatchObject(read);
  expect(decoded?.reviewedAt.toISOString().slice(0, 10)).toBe("2026-11-26");
  expect(decoded).not.toHaveProperty("sender");
  if ("recipients" in read) expect(decoded?.recipients).toStrictEqual(read.recipients);
});

test("decoding never throws on records in which something was changed, and what it reads can be written again", () => {
  const marks = fc.constantFrom("|", "^", "`", "{", "}", "}0", "}zz", "~", ":", "@", "合", "\u0000", "[", '"', "");
  fc.assert(
    fc.property(
      anyRecord,
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), marks), { maxLength: 6 }),
      (record, changes) => {
        const text = changes.reduce((before, [at, length, mark]) => {
          const place = at % before.length;
          return before.slice(0, place) + mark + before.slice(place + length);
        }, encodeRecord(record));
        const decoded = decodeRecord(text);
        if (decoded !== undefined)
          expect(decodeRecord(encodeRecord(decoded))).toMatchObject({ sendId: decoded.sendId });
      },
    ),
    { numRuns: 1_000 },
  );
});

test("decoding never throws on anything that JSON can say", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 10, maxLength: 10 }), (rest) => {
      expect(() => decodeRecord(JSON.stringify([1, id, ...rest]))).not.toThrow();
    }),
  );
});

test.each(["{", "}", "^", "|", "`", "}0^", "^a`", "{a", "^}0`}0`}0", "["])(
  "%j over and over is read at once",
  (piece) => {
    const start = performance.now();
    for (const text of [
      piece.repeat(9_000 / piece.length),
      `2~20261126~${id}|1|||^order|||^${piece.repeat(2_000)}||||`,
    ])
      decodeRecord(text);
    expect(performance.now() - start).toBeLessThan(500);
  },
);
