import * as fc from "fast-check";
import { writeCsv } from "../../../../src/adapters/files/contacts/csvWrite";
import { readPasted } from "../../../../src/adapters/files/contacts/readContacts";
import { contactFields } from "../../../../src/app/ports/contactFiles";
import { pastedRows } from "./shownRows";

test.each<readonly [string, string, readonly string[]]>([
  [
    "a client in the first row of its block counts for the rows below",
    "客户\t联系人\t邮箱\nAcme Ltd\tBob\tbob@acme.example\n\tAnn\tann@acme.example\nBeta GmbH\tIda\tida@beta.example",
    [
      "2 Bob | Acme Ltd | bob@acme.example",
      "3 Ann | Acme Ltd | ann@acme.example",
      "4 Ida | Beta GmbH | ida@beta.example",
    ],
  ],
  [
    "an empty company stays empty where companies are repeated",
    "Company,Name,Email\nAcme,Bob,b@acme.example\nAcme,Ann,a@acme.example\n,Joe,joe@mail.example\n,Ida,ida@mail.example",
    [
      "2 Bob | Acme | b@acme.example",
      "3 Ann | Acme | a@acme.example",
      "4 Joe |  | joe@mail.example",
      "5 Ida |  | ida@mail.example",
    ],
  ],
  [
    "an empty company stays empty behind a name",
    "Name,Company,Email\nBob,Acme,b@acme.example\nAnn,,ann@mail.example",
    ["2 Bob | Acme | b@acme.example", "3 Ann |  | ann@mail.example"],
  ],
  [
    "a list without a header is told by its content",
    "Bob Lee;Acme Ltd;bob.lee@acme.example;+49 30 12\nAnn Fox;Beta GmbH;ann@beta.example;+44 20 3",
    ["1 Bob Lee | Acme Ltd | bob.lee@acme.example", "2 Ann Fox | Beta GmbH | ann@beta.example"],
  ],
  [
    "a Chinese list without a header and with its own comma",
    "张三，宁波工具有限公司，zhang@nb.example\n李四，上海五金厂，li@sh.example",
    ["1 张三 | 宁波工具有限公司 | zhang@nb.example", "2 李四 | 上海五金厂 | li@sh.example"],
  ],
  [
    "a title and empty rows above the header",
    "Contacts 2026,,\n,,\nName,Firma,E-Mail\nBob,Acme,bob@acme.example",
    ["4 Bob | Acme | bob@acme.example"],
  ],
  [
    "tables below each other, each with its header",
    "Name,Email\nBob,bob@acme.example\nEmail,Company,Name\nann@beta.example,Beta,Ann\nEmail,Company,Name\nida@beta.example,Beta,Ida",
    ["2 Bob |  | bob@acme.example", "4 Ann | Beta | ann@beta.example", "6 Ida | Beta | ida@beta.example"],
  ],
  [
    "a contact without an address is no header, whatever words it is made of",
    "姓名,邮箱,分组,公司,职位\n张三,zhang@nb.example,客户,宁波工具公司,Buyer\n李四,,客户,上海贸易公司,Buyer\n王五,wang@sh.example,客户,上海五金公司,Buyer",
    [
      "2 张三 | 宁波工具公司 | zhang@nb.example | categories: 客户 | jobTitle: Buyer",
      "3 李四 | 上海贸易公司 |  | categories: 客户 | jobTitle: Buyer",
      "4 王五 | 上海五金公司 | wang@sh.example | categories: 客户 | jobTitle: Buyer",
    ],
  ],
  [
    "a header without a known word for addresses may stand below a title with one",
    "Contacts,,\n,kept by me@own.example,\nKunde,Ansprechpartner,Draht\nAcme,Bob,bob@acme.example",
    ["4 Bob | Acme | bob@acme.example"],
  ],
  [
    "nor is it in a list without a header",
    "张三,zhang@nb.example,客户,宁波工具公司\n李四,,客户,上海贸易公司\n王五,wang@sh.example,客户,上海五金公司",
    ["1 张三 | 宁波工具公司 | zhang@nb.example", "2 李四 | 上海贸易公司 | ", "3 王五 | 上海五金公司 | wang@sh.example"],
  ],
  [
    "several people of one row",
    "Company,Contact 1,Email 1,Contact 2,Email 2\nAcme,Bob,bob@acme.example,Ann,ann@acme.example\nBeta,Ida,ida@beta.example,,",
    ["2 Bob | Acme | bob@acme.example", "2 Ann | Acme | ann@acme.example", "3 Ida | Beta | ida@beta.example"],
  ],
  [
    "a line of recipients",
    "Bob Lee <bob@acme.example>; Fox, Ann <ann@beta.example>; joe@mail.example",
    ["1 Bob Lee |  | bob@acme.example", "1 Fox, Ann |  | ann@beta.example", "1  |  | joe@mail.example"],
  ],
  [
    "the delimiter is the one that makes rows alike",
    "Bob Lee (bob@acme.example);Acme, Inc\nAnn Fox (ann@beta.example);Beta GmbH",
    ["1 Bob Lee | Acme, Inc | bob@acme.example", "2 Ann Fox | Beta GmbH | ann@beta.example"],
  ],
  [
    "headers in two languages",
    "姓名 Name|公司 (Company)|邮箱/Email|备用邮箱|Remarks 备注\n王五|Acme|w@acme.example|w2@acme.example|VIP",
    ["2 王五 | Acme | w@acme.example w2@acme.example | note: VIP"],
  ],
  [
    "columns that hold addresses under headers that do not say so",
    "Name,Custom 1,Website,Address\nBob,bob@acme.example,b2@acme.example,b3@acme.example",
    ["2 Bob |  | bob@acme.example b2@acme.example b3@acme.example"],
  ],
  [
    "a note that is an address counts, and one that tells of an address does not",
    "Name,Email,Remark\nBob,bob@acme.example,e-mail: lee@mail.example\nAnn,ann@beta.example,boss: joe@ship.example",
    [
      "2 Bob |  | bob@acme.example lee@mail.example | note: e-mail: lee@mail.example",
      "3 Ann |  | ann@beta.example | note: boss: joe@ship.example",
    ],
  ],
  [
    "words where an address should stand come as they stand, and a word for nothing does not",
    "Name,Email\nBob,ask Bob\nAnn,bob at acme.example\nIda,info@\nJoe,n/a\nEva,-\nTom,123\nMax,无",
    [
      "2 Bob |  | ask Bob",
      "3 Ann |  | bob at acme.example",
      "4 Ida |  | info@",
      "5 Joe |  | ",
      "6 Eva |  | ",
      "7 Tom |  | ",
      "8 Max |  | ",
    ],
  ],
  [
    "words in a column that only tells of addresses are none",
    "Name,Email,Email Status,Email Opt Out\nBob,bob@acme.example,verified,false",
    ["2 Bob |  | bob@acme.example"],
  ],
  [
    "beside a column for addresses, prose of another column names other people",
    "Name,Email,How we met\nBob,bob@acme.example,through the forwarder who has been at joe@ship.example for many years",
    ["2 Bob |  | bob@acme.example"],
  ],
  [
    "without a column for addresses, prose gives them",
    "Name,Company,Details\nBob,Acme,write to the general box at office@acme.example and put him in copy",
    ["2 Bob | Acme | office@acme.example"],
  ],
  [
    "our own people's addresses are not the client's",
    "Name,Email,Created by,Salesman Email,Contact owner\nBob,bob@acme.example,me@own.example,you@own.example,she@own.example",
    ["2 Bob |  | bob@acme.example | owner: me@own.example"],
  ],
  [
    "a phone number in a list without a header is no company",
    "Bob Fox,bob@mail.example,+49 30 1234\nAnn Lee,ann@post.example,+49 30 1235",
    ["1 Bob Fox |  | bob@mail.example", "2 Ann Lee |  | ann@post.example"],
  ],
  [
    "a company without an address in a list without a header is still a row",
    "Acme Ltd,bob@acme.example\nBeta GmbH,\nGamma Inc,ida@gamma.example",
    ["1  | Acme Ltd | bob@acme.example", "2  | Beta GmbH | ", "3  | Gamma Inc | ida@gamma.example"],
  ],
  [
    "the mark that ends a file of DOS is no row",
    "Name,Email\nBob,bob@acme.example\n\u001a",
    ["2 Bob |  | bob@acme.example"],
  ],
  ["Name beside Surname is the given name", "Name,Surname,Email\nBob,Lee,b@a.example", ["2 Bob Lee |  | b@a.example"]],
  [
    "Name beside Vorname is the family name, and else the whole",
    "Name;Vorname;Mail\nGroß;Jörg;j@boehm.example",
    ["2 Jörg Groß |  | j@boehm.example"],
  ],
  [
    "Client name beside nothing else is the client",
    "Client name,Email\nAcme,bob@acme.example",
    ["2  | Acme | bob@acme.example"],
  ],
  ["a table of names alone says nothing of contacts", "a,b\nc,d", ["no-contacts"]],
  [
    "prose with one address gives the address",
    "Dear Bob,\nplease write to\nann@beta.example\nYours",
    ["3  |  | ann@beta.example"],
  ],
])("%s", (_, text, rows) => {
  expect(pastedRows(text)).toEqual(rows);
});

test("what RightBox writes is read back without loss", () => {
  const cell = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/\r|\0|\ufeff/g, "") + "x");
  const values = fc.record(Object.fromEntries(contactFields.map((field) => [field, cell])));
  const risky = fc.constantFrom("=1+1", "'=1", "+49 30", "-", "@home", "a\tb", '"', "a;b", "two\nlines", " blank ");
  fc.assert(
    fc.property(fc.array(fc.tuple(values, risky, cell), { minLength: 1, maxLength: 5 }), (contacts) => {
      const headers = ["address", "name", ...contactFields];
      const rows = contacts.map(([fields, note, name], index) => [
        `bob${String(index)}@acme.example`,
        name,
        ...contactFields.map((field) => (field === "note" ? note : (fields[field] ?? ""))),
      ]);
      const file = readPasted(writeCsv([headers, ...rows]));
      expect(file).toEqual({
        status: "read",
        format: "csv",
        rows: contacts.map(([fields, note, name], index) => ({
          row: index + 2,
          name,
          organization: fields["clientName"],
          addresses: [`bob${String(index)}@acme.example`],
          fields: { ...fields, note },
        })),
      });
    }),
    { numRuns: 200 },
  );
});
