import * as fc from "fast-check";
import { parseVcards } from "../../../../src/adapters/files/contacts/vcard";
import { writeVcards, type VcardEntry } from "../../../../src/adapters/files/contacts/vcardWrite";
import { bytesOf } from "../make";

const acme: VcardEntry = {
  name: "Bob Lee",
  organization: "Acme Tools; Leeds",
  addresses: [
    { address: "bob@acme.example", label: "Acme-official" },
    { address: "bob@mail.example", label: "" },
  ],
  title: "Buyer, senior",
  categories: ["Clients", "Tools, hand"],
  note: "Orders in May.\r\nPays by T/T",
};

test("a card is written as others read it", () => {
  expect(writeVcards([acme])).toBe(
    [
      "BEGIN:VCARD",
      "VERSION:3.0",
      "N:;Bob Lee;;;",
      "FN:Bob Lee",
      "ORG:Acme Tools\\; Leeds",
      "TITLE:Buyer\\, senior",
      "item1.EMAIL;TYPE=INTERNET:bob@acme.example",
      "item1.X-ABLabel:Acme-official",
      "EMAIL;TYPE=INTERNET:bob@mail.example",
      "CATEGORIES:Clients,Tools\\, hand",
      "NOTE:Orders in May.\\nPays by T/T",
      "END:VCARD",
      "",
    ].join("\r\n"),
  );
});

test("a company without a person is written as one", () => {
  const text = writeVcards([{ ...acme, name: "", addresses: [], categories: [], note: " " }]);
  expect(text).toContain("FN:Acme Tools\\; Leeds\r\nORG:Acme Tools\\; Leeds\r\nX-ABShowAs:COMPANY\r\n");
  expect(parseVcards(bytesOf(text)).rows).toMatchObject([
    { name: "", organization: "Acme Tools; Leeds", addresses: [] },
  ]);
});

test("lines are 75 octets long at most, and none breaks a character", () => {
  const text = writeVcards([{ ...acme, name: "张伟".repeat(40), note: `${"é😀".repeat(60)}x` }]);
  const lines = text.split("\r\n");
  expect(Math.max(...lines.map((line) => bytesOf(line).length))).toBeLessThanOrEqual(75);
  expect(Math.max(...lines.map((line) => bytesOf(line).length))).toBeGreaterThanOrEqual(73);
  expect(lines.join("")).not.toContain("\ufffd");
  expect(new TextDecoder("utf-8", { fatal: true }).decode(bytesOf(text))).toBe(text);
});

/** Words as people write them, with all that the format has a meaning for. */
const words = (longest: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(";", ",", "\\", ":", "\\n", "=", "é", "张伟", "😀", " ", "BEGIN:VCARD", "EMAIL:", "item1."),
        fc.string({ unit: "grapheme", maxLength: 12 }),
      ),
      { maxLength: longest },
    )
    .map((parts) => parts.join(""));
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
// A text in quotes as a whole is read without them.
const name = words(8)
  .map(oneLine)
  .filter((text) => !/^(['"]).*\1$/.test(text) && !text.includes("@"));
const address = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9.+_-]{0,30}[a-z]$/), fc.stringMatching(/^[a-z]{1,40}$/))
  .map(([local, domain]) => `${local.replace(/\.{2,}/g, ".")}@${domain}.example`);
const entry = fc.record({
  name: name.filter((text) => text !== ""),
  organization: name,
  addresses: fc.uniqueArray(address, { maxLength: 4 }),
  label: name.filter(
    (text) => !/^(?:home|work|other|private|business|personal|internet|obsolete|e-?mail|mail)$/i.test(text),
  ),
  title: name,
  categories: fc.uniqueArray(
    name.filter((text) => text !== "" && !text.includes("; ")),
    { maxLength: 3 },
  ),
  note: fc.array(words(10), { maxLength: 4 }).map((lines) => lines.join("\n").trim()),
});

test("what is written is read back the same", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
      const text = writeVcards(
        entries.map(({ addresses, label, ...rest }) => ({
          ...rest,
          addresses: addresses.map((each) => ({ address: each, label })),
        })),
      );
      const present = (fields: Readonly<Record<string, string>>): object =>
        Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
      expect(parseVcards(bytesOf(text)).rows).toEqual(
        entries.map(({ label, title, categories, note, ...rest }, index) => ({
          ...rest,
          row: index + 1,
          fields: present({
            role: rest.addresses.length === 0 ? "" : label,
            jobTitle: title,
            categories: categories.join("; "),
            note,
          }),
        })),
      );
    }),
    { numRuns: 500 },
  );
});
