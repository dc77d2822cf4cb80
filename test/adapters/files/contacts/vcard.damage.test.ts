import * as fc from "fast-check";
import { parseVcards } from "../../../../src/adapters/files/contacts/vcard";
import { bytesOf } from "../make";

/** What is left of each card: name, addresses and what went wrong. */
const summary = (text: string): readonly string[] =>
  parseVcards(bytesOf(text)).rows.map(({ row, name, addresses, problem }) =>
    [String(row), name, ...addresses, ...(problem === undefined ? [] : [problem])].join(" "),
  );

const BOB = "BEGIN:VCARD\nVERSION:3.0\nFN:Bob\nEMAIL:bob@acme.example\nEND:VCARD\n";
const ANNA = BOB.replace(/Bob/, "Anna").replace("bob@", "anna@");
const both = ["1 Bob bob@acme.example", "2 Anna anna@acme.example"];

test.each<readonly [string, string, readonly string[]]>([
  ["lines that end in LF", BOB + ANNA, both],
  ["lines that end in CR", (BOB + ANNA).replace(/\n/g, "\r"), both],
  ["lines that end in CRLF", (BOB + ANNA).replace(/\n/g, "\r\n"), both],
  ["lines that were converted twice", (BOB + ANNA).replace(/\n/g, "\r\r\n"), both],
  ["line ends mixed", BOB + ANNA.replace(/\n/g, "\r\n"), both],
  ["an empty line after each", (BOB + ANNA).replace(/\n/g, "\n\n"), both],
  ["files joined without a line end", BOB.trimEnd() + ANNA.trimEnd(), both],
  ["junk around cards", `Contacts:\nFN:nobody\n${BOB}-- \nEMAIL:no@acme.example\n${ANNA}\0\0\x1a`, both],
  ["small letters", (BOB + ANNA).replace(/^[A-Z]+(?=:)|VCARD/gm, (word) => word.toLowerCase()), both],
  ["blanks around names and values", (BOB + ANNA).replace(/:/g, " : ").replace(/$/gm, " \t"), both],
  ["all lines indented", (BOB + ANNA).replace(/^(?=.)/gm, "    "), both],
  [
    "all properties indented",
    (BOB + ANNA).replace(/^(?=VERSION|EMAIL|FN)/gm, "\t").replace(/FN:/g, `REV:${"1".repeat(70)}\n\tFN:`),
    both,
  ],
  ["lines folded with more than one blank", (BOB + ANNA).replace(/acme/g, "ac\n   me"), both],
  ["one line indented by mistake", (BOB + ANNA).replace(/^EMAIL/gm, " EMAIL").replace(/^END/gm, "  END"), both],
  ["only the beginning indented", (BOB + ANNA).replace(/BEGIN/g, "  BEGIN").replace(/@/g, "@\n "), both],
  ["lines folded anywhere", (BOB + ANNA).replace(/bob|anna/g, "$&\n\t"), both],
  [
    "no end before the next beginning",
    BOB.replace("END:VCARD\n", "") + ANNA,
    [`${both[0] ?? ""} malformed`, both[1] ?? ""],
  ],
  ["no end at the end of the file", BOB + ANNA.replace("END:VCARD\n", ""), [both[0] ?? "", `${both[1] ?? ""} cut-off`]],
  [
    "a card cut off within a line, and the next file after it",
    `BEGIN:VCARD\nVERSION:3.0\nFN:Bob\nEMAIL:bob@acme.example${ANNA}`,
    [`${both[0] ?? ""} malformed`, both[1] ?? ""],
  ],
  ["a second end", `${BOB}END:VCARD\n${ANNA}`, both],
  ["a card without anything", `BEGIN:VCARD\nEND:VCARD\n${ANNA}`, ["1 ", both[1] ?? ""]],
  [
    "a picture that no empty line ends",
    BOB.replace("EMAIL", "PHOTO;ENCODING=BASE64;JPEG:\n/9j/4AAQ\nSkZJRgAB=\nEMAIL") + ANNA,
    both,
  ],
  [
    "a picture that an empty line ends",
    BOB.replace("EMAIL", "PHOTO;BASE64:/9j/4AAQ\n SkZJRgAB=\n\nEMAIL") + ANNA,
    both,
  ],
  [
    "a soft line break before a property",
    BOB.replace("EMAIL", "NOTE;ENCODING=QUOTED-PRINTABLE:Hello=\nEMAIL") + ANNA,
    both,
  ],
  [
    "a soft line break before the end",
    BOB.replace("END", "NOTE;ENCODING=QUOTED-PRINTABLE:Hello=0D=0A=\nEND") + ANNA,
    both,
  ],
  [
    "words in a note that look like a property",
    BOB.replace("END", "NOTE;ENCODING=QUOTED-PRINTABLE:a=\nEmail:no=40acme.example\nEND") + ANNA,
    both,
  ],
  ["quotes that never close", BOB.replace("EMAIL", 'EMAIL;TYPE="WORK') + ANNA, both],
  [
    "a group, types in every spelling, and a number",
    BOB.replace("EMAIL", "item1.email;INTERNET;type=HOME,pref;PREF") + ANNA.replace("EMAIL", "EMAIL2"),
    both,
  ],
  ["an end within the text of a note", BOB.replace("END", "NOTE:one END:VCARD\nEND") + ANNA, both],
  ["a note that ends as a card begins", BOB.replace("END", "NOTE:write BEGIN:VCARD\nEND") + ANNA, both],
  [
    "an end and a beginning where long lines are folded",
    BOB.replace("END", `NOTE:${"n".repeat(70)}\n END:VCARD\n ${"n".repeat(70)}\n BEGIN:VCARD\nEND`) + ANNA,
    both,
  ],
  [
    "an end indented by mistake after a long line",
    BOB.replace("END", `REV:${"1".repeat(70)}\n END`) + ANNA.replace("END", `REV:${"1".repeat(70)}\n END`),
    both,
  ],
  [
    "cards in cards that do not end",
    `${BOB.replace("END:VCARD\n", "")}AGENT:\n${ANNA}`,
    [`${both[0] ?? ""} cut-off`, both[1] ?? ""],
  ],
  ["an inner card on the line of its property", BOB.replace("END", `AGENT:${ANNA}END`), both],
])("%s", (_, text, expected) => {
  expect(summary(text)).toEqual(expected);
});

test("a value beyond 64 KB is cut, and the row says so", () => {
  const [row] = parseVcards(bytesOf(BOB.replace("END", `NOTE:${"n".repeat(100_000)}\nEND`))).rows;
  expect(row).toMatchObject({ name: "Bob", addresses: ["bob@acme.example"], problem: "too-long" });
  expect(row?.fields.note).toHaveLength(64 * 1024);
});

const piece = fc.oneof(
  fc.constantFrom(
    ...'BEGIN:VCARD|END:VCARD|VERSION:2.1|VERSION:4.0|AGENT:|FN:|N:|;|:|\\|\\n|,|"|=|=\n|\n|\r|\r\n|\n | |ORG:a;b|item1.'.split(
      "|",
    ),
    "EMAIL;TYPE=INTERNET:a@b.example",
    "NOTE;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0=\n",
    "PHOTO;ENCODING=b:AAAA\n",
    "X-ABLabel:_$!<Home>!$_",
    "IMPP:skype:x",
    "AGENT:BEGIN:VCARD\\nAGENT:BEGIN:VCARD\\\\n",
    "张伟",
    "\0",
  ),
  fc.string({ maxLength: 6 }),
);

test("whatever stands in a file, each beginning of a line that begins a card gives a row, in order", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const { rows } = parseVcards(bytesOf(text));
      expect(rows.length).toBeGreaterThanOrEqual(text.match(/^BEGIN:VCARD$/gm)?.length ?? 0);
      expect(rows.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
      for (const { addresses } of rows) expect(new Set(addresses).size).toBe(addresses.length);
    }),
    { numRuns: 2_000 },
  );
});

test("whatever the bytes, nothing is thrown", () => {
  const bytes = bytesOf(BOB.replace("FN", "FN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE") + ANNA);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 12 }), (changes) => {
      const changed = Uint8Array.from(bytes);
      for (const [at, byte] of changes) changed[at] = byte;
      expect(Array.isArray(parseVcards(changed).rows)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test.each<readonly [string, string, number]>([
  ["one line of 10 MB", `BEGIN:VCARD\nNOTE:${"x".repeat(10_000_000)}`, 1],
  ["one line of 10 MB that is no property", `BEGIN:VCARD\n${"x;".repeat(5_000_000)}`, 1],
  ["an address of 10 MB", `BEGIN:VCARD\nEMAIL:${"<a,@".repeat(2_500_000)}`, 1],
  ["a million empty lines", `BEGIN:VCARD\n${"\n".repeat(1_000_000)}`, 1],
  ["100,000 cards in cards", "BEGIN:VCARD\nAGENT:\n".repeat(100_000), 100_000],
  ["cards in the texts of cards", `BEGIN:VCARD\nAGENT:${"BEGIN:VCARD\\nAGENT:\\\\n".repeat(2_500)}`, 2_501],
  ["100,000 ends", `${BOB}${"END:VCARD\n".repeat(100_000)}`, 1],
  ["a picture of 10 MB in short lines", `BEGIN:VCARD\nPHOTO;ENCODING=b:${`${"A".repeat(60)}\n `.repeat(160_000)}`, 1],
  ["soft line breaks without end", `BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:${"=41=\n ".repeat(500_000)}`, 1],
  [
    "half a million names and addresses of one card",
    `BEGIN:VCARD\n${"FN:a@b.example\nEMAIL:a@b.example\n".repeat(250_000)}`,
    1,
  ],
])("stays linear: %s", (_, text, count) => {
  expect(parseVcards(bytesOf(text)).rows).toHaveLength(count);
});
