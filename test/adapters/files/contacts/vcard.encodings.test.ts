import { parseVcards } from "../../../../src/adapters/files/contacts/vcard";
import { bytesOf, encodeAs, utf16 } from "../make";

const joined = (...parts: ReadonlyArray<string | Uint8Array>): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === "string" ? bytesOf(part) : part))));
const swapped = (bytes: Uint8Array): Uint8Array => bytes.map((_, index, all) => all[index ^ 1] ?? 0);
const namesOf = (bytes: Uint8Array): readonly string[] => parseVcards(bytes).rows.map(({ name }) => name);
const quoted = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
const cardOf = (head: string, value: string | Uint8Array, more: string | Uint8Array = ""): Uint8Array =>
  joined(`BEGIN:VCARD\r\nVERSION:2.1\r\n${head}:`, value, "\r\n", more, "EMAIL:x@acme.example\r\nEND:VCARD\r\n");

const declared: ReadonlyArray<readonly [string, string, string]> = [
  ["GB2312", "gbk", "张伟"],
  ["gbk", "gbk", "李娜"],
  ["GB18030", "gb18030", "王芳"],
  ["cp936", "gb18030", "陈刚"],
  ["SHIFT_JIS", "shift_jis", "山田太郎"],
  ["Big5", "big5", "陳大文"],
  ["EUC-KR", "euc-kr", "김철수"],
  ["windows-1250", "windows-1250", "Łukasz Wójcik"],
  ["Windows-1251", "windows-1251", "Иван Петров"],
  ["KOI8-R", "koi8-r", "Иван Петров"],
  ["windows-1254", "windows-1254", "Ayşe Öztürk"],
  ["ISO-8859-1", "windows-1252", "José Núñez"],
  ["WINDOWS-1256", "windows-1256", "أحمد"],
];

test.each(declared)("a name declared to be in %s, as bytes, quoted-printable and base64", (charset, encoding, name) => {
  const bytes = encodeAs(name, encoding);
  const base64 = Buffer.from(bytes).toString("base64");
  const ways = [
    cardOf(`FN;CHARSET=${charset}`, bytes),
    cardOf(`FN;CHARSET="${charset}";ENCODING=8BIT`, bytes),
    cardOf(`FN;ENCODING=QUOTED-PRINTABLE;CHARSET=${charset}`, quoted(bytes)),
    cardOf(`FN;CHARSET=${charset};QUOTED-PRINTABLE`, quoted(bytes).replace(/^(.{6})/, "$1=\r\n")),
    cardOf(`FN;CHARSET=${charset}`, quoted(bytes)),
    cardOf(`FN;ENCODING=BASE64;CHARSET=${charset}`, base64),
    cardOf(`FN;ENCODING=b;CHARSET=${charset}`, base64.replace(/^(....)/, "$1\r\n ")),
  ];
  for (const way of ways)
    expect(parseVcards(way)).toMatchObject({ encoding, rows: [{ name, addresses: ["x@acme.example"] }] });
});

const undeclared: ReadonlyArray<readonly [string, string, readonly string[]]> = [
  ["Chinese", "gb18030", ["张伟", "欧阳娜娜", "宁波工具有限公司"]],
  ["traditional Chinese", "big5", ["陳大文", "臺灣工具股份有限公司"]],
  ["Japanese", "shift_jis", ["山田さくら", "株式会社カネコ製作所の東京支店"]],
  ["Korean", "euc-kr", ["김철수", "주식회사 한국무역"]],
  ["Russian", "windows-1251", ["Иван Петров", "Завод инструментов"]],
  ["one Chinese name", "gb18030", ["陈刚"]],
  ["Polish", "windows-1250", ["Łukasz Wójcik", "Spółka Narzędziowa Śląsk", "Zdzisław Żółć"]],
  ["Turkish", "windows-1254", ["Ayşe Öztürk", "İğne Değirmencioğlu", "Şahin Güneş"]],
  ["Arabic", "windows-1256", ["أحمد محمد", "شركة الخليج للأدوات"]],
  ["Greek", "windows-1253", ["Γιώργος Παπαδόπουλος", "Εργαλεία Αθηνών"]],
  ["German", "windows-1252", ["Jürgen Weiß", "Größe GmbH"]],
];

test.each(undeclared)("%s without a word of its encoding", (_, encoding, names) => {
  const file = joined(...names.map((name) => cardOf("FN", encodeAs(name, encoding))));
  expect(namesOf(file)).toEqual(names);
  expect(parseVcards(file).encoding).toBe(encoding);
});

test.each<readonly [string, Uint8Array, readonly string[]]>([
  [
    "a declared charset that cannot be is not believed",
    cardOf("FN;CHARSET=UTF-8", encodeAs("宁波工具有限公司", "gbk")),
    ["宁波工具有限公司"],
  ],
  ["UTF-8 that is declared to be Western is UTF-8", cardOf("FN;CHARSET=ISO-8859-1", "张伟"), ["张伟"]],
  ["a short name, too", cardOf("FN;CHARSET=ISO-8859-1", "Zoë"), ["Zoë"]],
  [
    "a short UTF-8 name cut within its only such character",
    cardOf("FN", bytesOf("Zoë").subarray(0, 3), "ORG:Müller Söhne\r\n"),
    ["Zo\ufffd"],
  ],
  ["UTF-8 that is declared to be Chinese is UTF-8", cardOf("FN;CHARSET=GB2312", "张伟"), ["张伟"]],
  ["an unknown charset counts as none", cardOf("FN;CHARSET=x-nobody-knows", "张伟"), ["张伟"]],
  [
    "a UTF-8 name cut within a character loses that one only",
    cardOf("FN", bytesOf("张伟明").subarray(0, 8)),
    ["张伟\ufffd"],
  ],
  ["Japanese in escapes of seven bits", cardOf("FN;CHARSET=ISO-2022-JP", "\x1b$B;3ED\x1b(B Taro"), ["山田 Taro"]],
  [
    "cards of two programs in one file",
    joined(cardOf("FN", "Zoë Müller"), cardOf("FN", encodeAs("宁波工具有限公司", "gbk")), cardOf("FN", "李娜")),
    ["Zoë Müller", "宁波工具有限公司", "李娜"],
  ],
  [
    "a name that is UTF-8 by chance, among many that are not",
    joined(...["宁波工具有限公司", "张伟", "毛小", "李娜"].map((name) => cardOf("FN", encodeAs(name, "gbk")))),
    ["宁波工具有限公司", "张伟", "毛小", "李娜"],
  ],
  [
    "a name that says nothing beside a note that does",
    cardOf("FN", encodeAs("例え", "gbk"), joined("NOTE;CHARSET=GBK:", encodeAs("备注", "gbk"), "\r\n")),
    ["例え"],
  ],
  [
    "a letter that came into Chinese encodings late, under an older name",
    cardOf("FN;CHARSET=GB2312", Uint8Array.of(0xc0, 0xee, 0x81, 0x30, 0x88, 0x35)),
    ["李Ñ"],
  ],
  [
    "a character divided by folding",
    cardOf("FN", joined(bytesOf("张").subarray(0, 2), "\r\n ", bytesOf("张").subarray(2), "伟")),
    ["张伟"],
  ],
  [
    "a mark of UTF-8 before each card",
    joined("\ufeff", cardOf("FN", "李娜"), "\ufeff", cardOf("FN", "张伟")),
    ["李娜", "张伟"],
  ],
])("%s", (_, bytes, names) => {
  expect(namesOf(bytes)).toEqual(names);
});

test.each<readonly [string, (bytes: Uint8Array) => Uint8Array, string]>([
  ["little end first", (bytes) => bytes, "utf-16le"],
  ["big end first", swapped, "utf-16be"],
])("UTF-16, %s, with a mark and without, whatever its properties declare", (_, ordered, encoding) => {
  const text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN;CHARSET=GBK:Zoë\r\nEMAIL:zhang@acme.example\r\nEND:VCARD\r\n";
  for (const mark of ["\ufeff", ""])
    expect(parseVcards(ordered(utf16(mark + text)))).toMatchObject({
      encoding,
      rows: [{ name: "Zoë", addresses: ["zhang@acme.example"] }],
    });
});
