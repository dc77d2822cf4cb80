import * as fc from "fast-check";
import type { ContactRow } from "../../../../src/app/ports/contactFiles";
import { parseLdif } from "../../../../src/adapters/files/contacts/ldif";
import { bytesOf, encodeAs, utf16 } from "../make";

type Expected = Partial<ContactRow>;

const rowsOf = (text: string): readonly ContactRow[] => parseLdif(bytesOf(text)).rows;
const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join("");
const full = (rows: readonly Expected[]): readonly ContactRow[] =>
  rows.map((row, index) => ({ row: index + 1, name: "", organization: "", addresses: [], fields: {}, ...row }));
const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString("base64");

test.each<readonly [string, string, readonly Expected[]]>([
  [
    "Thunderbird: people, one beyond ASCII, and a list",
    lines(
      `dn:: ${base64("cn=Jürgen Groß,mail=j.gross@werk.example")}`,
      "objectclass: top",
      "objectclass: person",
      "objectclass: organizationalPerson",
      "objectclass: inetOrgPerson",
      "objectclass: mozillaAbPersonAlpha",
      `givenName:: ${base64("Jürgen")}`,
      `sn:: ${base64("Groß")}`,
      `cn:: ${base64("Jürgen Groß")}`,
      "mozillaNickname: Jupp",
      "mail: j.gross@werk.example",
      "mozillaSecondEmail: jupp@mail.example",
      "modifytimestamp: 1714550000",
      "telephoneNumber: +49 221 1",
      "mozillaHomeCountryName: Austria",
      "c: Germany",
      "o: Werk GmbH",
      "ou: Einkauf",
      "title: Einkaufsleiter",
      `description:: ${base64("zahlt\npünktlich")}`,
      "",
      "dn: cn=Ann,mail=ann@werk.example",
      "objectclass: top",
      "objectclass: person",
      "cn: ann@werk.example",
      "mail: ann@werk.example",
      "",
      "dn: cn=Buyers",
      "objectclass: top",
      "objectclass: groupOfNames",
      "cn: Buyers",
      "member: cn=Ann,mail=ann@werk.example",
      `member:: ${base64("cn=Jürgen Groß,mail=j.gross@werk.example")}`,
      "",
    ),
    [
      {
        name: "Jürgen Groß",
        organization: "Werk GmbH",
        addresses: ["j.gross@werk.example", "jupp@mail.example"],
        fields: { country: "Germany", department: "Einkauf", jobTitle: "Einkaufsleiter", note: "zahlt\npünktlich" },
      },
      { name: "Ann", addresses: ["ann@werk.example"] },
      { name: "Buyers" },
    ],
  ],
  [
    "Netscape and Outlook Express, folded lines, line ends converted twice, no cn",
    lines(
      "dn: cn=Bob Lee,mail=bob@acme.exa",
      " mple",
      "objectclass: top",
      "objectclass: person",
      "mail: bob@acme.exam",
      " ple",
      "givenname: Bob",
      "sn: Lee",
      "xmozillanickname: bobby",
      "xmozillausehtmlmail: FALSE",
      "",
      "",
      "dn: mail=nameless@acme.example",
      "objectclass: person",
      "",
      "dn: cn=Doe\\, Jane,mail=jane@acme.example",
      "objectclass: person",
      "",
    ).replace(/\n/g, "\r\r\n"),
    [
      { name: "Bob Lee", addresses: ["bob@acme.example"] },
      { addresses: ["nameless@acme.example"] },
      { name: "Doe, Jane", addresses: ["jane@acme.example"] },
    ],
  ],
  [
    "Active Directory: branches, people with several addresses, a group with one of its own",
    lines(
      "# extended LDIF",
      "#",
      " still the comment",
      "dn: DC=acme,DC=example",
      "objectClass: top",
      "objectClass: domainDNS",
      "",
      "dn: OU=Sales,DC=acme,DC=example",
      "objectClass: organizationalUnit",
      "ou: Sales",
      "",
      "dn: CN=Lee\\, Bob,OU=Sales,DC=acme,DC=example",
      "objectClass: top",
      "objectClass: person",
      "objectClass: user",
      "cn: Lee, Bob",
      "sn: Lee",
      "c: GB",
      "co: United Kingdom",
      "title: Buyer",
      "displayName: Bob Lee",
      "department: Purchasing",
      "company: Acme Tools",
      "proxyAddresses: X500:/o=ExchangeLabs/ou=x/cn=Recipients/cn=bob",
      "proxyAddresses: SMTP:bob.lee@acme.example",
      "proxyAddresses: smtp:bob@acme.example",
      "proxyAddresses: SIP:bob.lee@acme.example",
      "userPrincipalName: bob@acme.local",
      "mail: bob.lee@acme.example",
      "jpegPhoto:< file:///tmp/bob.jpg",
      "thumbnailPhoto:: /9j/4AAQSkZJRgABAQEAYABgAAD",
      " AAAA",
      "",
      "dn: CN=Buyers,DC=acme,DC=example",
      "objectClass: group",
      "cn: Buyers",
      "mail: buyers@acme.example",
      "member: CN=Lee\\, Bob,OU=Sales,DC=acme,DC=example",
      "",
      "dn: CN=Ren\\C3\\A9e,DC=acme,DC=example",
      "objectClass: contact",
      "targetAddress: SMTP:renee@fr.example",
      "",
      "dn: CN=Old,DC=acme,DC=example",
      "objectClass: contact",
      "cn: Old",
      "mail: /o=Acme/ou=First/cn=Recipients/cn=old",
      "",
    ),
    [
      {
        row: 3,
        name: "Bob Lee",
        organization: "Acme Tools",
        addresses: ["bob.lee@acme.example", "bob@acme.example"],
        fields: { country: "GB", department: "Purchasing", jobTitle: "Buyer" },
      },
      { row: 4, name: "Buyers", addresses: ["buyers@acme.example"] },
      { row: 5, name: "Renée", addresses: ["renee@fr.example"] },
      { row: 6, name: "Old", problem: "malformed" },
    ],
  ],
  [
    "changes: what is added counts, what is taken away does not",
    lines(
      "version: 1",
      "dn: cn=New,o=Acme",
      "changetype: add",
      "objectclass: person",
      "cn: New",
      "cn;lang-de: Neu",
      "mail: new@acme.example",
      "",
      "dn: cn=Changed,o=Acme",
      "changetype: modify",
      "delete: mail",
      "mail: old@acme.example",
      "-",
      "add: mail",
      "mail: fresh@acme.example",
      "-",
      "",
      "dn: cn=Gone,mail=gone@acme.example",
      "changetype: delete",
      "",
      "dn: cn=Moved,mail=moved@acme.example",
      "changetype: modrdn",
      "newrdn: cn=Elsewhere",
      "",
    ),
    [
      { name: "New", addresses: ["new@acme.example"] },
      { name: "Changed", addresses: ["fresh@acme.example"] },
    ],
  ],
  [
    "records without an empty line between, junk, several values in one",
    lines(
      "dn: cn=A",
      "mail: a@acme.example, Also A <a2@acme.example>",
      "dn: cn=B",
      "MAIL: b@acme.example",
      "this is nothing",
      "mail: b2@acme.example",
      "",
      "nothing at all",
      "",
    ),
    [
      { name: "A", addresses: ["a@acme.example", "a2@acme.example"] },
      { name: "B", addresses: ["b@acme.example", "b2@acme.example"] },
    ],
  ],
])("%s", (_, text, rows) => {
  expect(rowsOf(text)).toEqual(full(rows));
});

const zhang = (name: string): string => `dn: mail=zhang@ningbo.example\n${name}\nmail: zhang@ningbo.example\n`;

test.each<readonly [string, string, Uint8Array]>([
  ["utf-8", "UTF-8 in base64", bytesOf(zhang(`cn:: ${base64("张伟")}`))],
  ["gb18030", "an older encoding in base64", bytesOf(zhang(`cn:: ${base64(encodeAs("张伟", "gb18030"))}`))],
  [
    "gb18030",
    "an older encoding as it is",
    new Uint8Array(
      Buffer.concat([
        bytesOf("dn: cn=x\ncn: "),
        encodeAs("张伟", "gb18030"),
        bytesOf("\nmail: zhang@ningbo.example\n"),
      ]),
    ),
  ],
  ["utf-8", "UTF-8 as it is, with a mark", bytesOf(`\ufeff${zhang("cn: 张伟")}`)],
  ["utf-16le", "UTF-16", utf16(`\ufeff${zhang("cn: 张伟")}`)],
])("reads %s: %s", (encoding, _, bytes) => {
  expect(parseLdif(bytes)).toMatchObject({ encoding, rows: [{ name: "张伟", addresses: ["zhang@ningbo.example"] }] });
});

test("a name of few characters is read as the rest of the file is", () => {
  const names = ["宁波工具有限公司", "李嘉怡", "欧阳伟"];
  const records = names.map((name) => zhang(`cn:: ${base64(encodeAs(name, "gb18030"))}`));
  expect(rowsOf(records.join("\n")).map(({ name }) => name)).toEqual(names);
});

test("an empty address in the name of a record is none", () => {
  expect(rowsOf("dn: cn=Wei,mail=\nobjectclass: person\ncn: Wei\n")).toEqual(full([{ name: "Wei" }]));
});

test("a value beyond 64 KB is cut, and the row says so", () => {
  const [row] = rowsOf(`${zhang("cn: Wei")}description: ${"d".repeat(100_000)}\n`);
  expect(row).toMatchObject({ name: "Wei", addresses: ["zhang@ningbo.example"], problem: "too-long" });
});

const piece = fc.oneof(
  fc.constantFrom(
    "dn: cn=a,mail=b@c.example\n",
    "mail: ",
    "cn:: ",
    "YWJj",
    "\n",
    "\n ",
    "\r",
    "#",
    ":<",
    "-\n",
    "dn:",
    "changetype: modify\n",
    "delete: mail\n",
    "\\",
    ",",
    '"',
    "objectclass: person\n",
  ),
  fc.string({ maxLength: 8 }),
);

test("whatever stands in a file, nothing is thrown, and each address counts once", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
      for (const { row, addresses } of rowsOf(pieces.join(""))) {
        expect(row).toBeGreaterThan(0);
        expect(new Set(addresses).size).toBe(addresses.length);
      }
    }),
    { numRuns: 1_500 },
  );
});

test("each record of a person is a row with its address, however its lines are folded", () => {
  const person = fc.tuple(fc.stringMatching(/^[a-z]{1,12}$/), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(fc.array(person, { maxLength: 20 }), (people) => {
      const text = people.map(([local, width]) =>
        [`dn: cn=${local}`, "objectclass: person", `mail: ${local}@acme.example`]
          .map((line) => line.slice(0, 5 + width) + line.slice(5 + width).replace(/./g, "\n $&"))
          .join("\n"),
      );
      expect(rowsOf(text.join("\n\n")).map(({ addresses }) => addresses[0])).toEqual(
        people.map(([local]) => `${local}@acme.example`),
      );
    }),
  );
});

test.each<readonly [string, string, number]>([
  ["one line of 10 MB", `dn: cn=a\nmail: ${"x".repeat(10_000_000)}`, 1],
  ["one line of 10 MB without a colon", "x".repeat(10_000_000), 0],
  ["a name of 10 MB", `dn: ${"cn=\\2c\\,,".repeat(1_200_000)}\nmail: a@b.example`, 1],
  ["a million empty lines", `dn: cn=a\n${"\n".repeat(1_000_000)}`, 1],
  ["a picture in a million lines", `dn: cn=a\njpegPhoto:: ${"AAAA\n ".repeat(1_000_000)}`, 1],
  ["300,000 addresses of one record", `dn: cn=a\n${"mail: a@b.example\n".repeat(300_000)}`, 1],
])("stays linear: %s", (_, text, count) => {
  expect(rowsOf(text)).toHaveLength(count);
});
