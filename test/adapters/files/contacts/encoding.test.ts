import * as fc from "fast-check";
import { decodeTable } from "../../../../src/adapters/files/contacts/encoding";
import { bytesOf, encodeAs, utf16 } from "../make";

test.each<readonly [string, string]>([
  ["gb18030", "姓名,公司,电子邮件地址\n张三,宁波工具有限公司,a@b.example"],
  ["gb18030", "Name,Email\n张三,a@b.example"],
  ["gb18030", "Name,Email\n王,a@b.example\nBob,b@b.example"],
  ["gb18030", "Name,Email\n欧阳娜娜,a@b.example\n司马懿,b@b.example"],
  ["gb18030", "鑫淼五金制品厂,陈女士,a@b.example"],
  ["big5", "姓名,公司,電子郵件地址\n陳怡君,台北貿易股份有限公司,a@b.example"],
  ["gb18030", "聯繫人,Email\nBob,a@b.example"],
  ["big5", "林志玲,a@b.example"],
  ["shift_jis", "氏名,会社名,メールアドレス\n山田太郎,山田工業株式会社,a@b.example"],
  ["shift_jis", "Name,Email\n山田太郎,a@b.example"],
  ["shift_jis", "ﾔﾏﾀﾞ ﾀﾛｳ,山田太郎,a@b.example"],
  ["euc-jp", "氏名,会社名,メールアドレス\n山田太郎,山田工業株式会社,a@b.example"],
  ["euc-kr", "이름,회사,이메일\n김민수,한국산업 주식회사,a@b.example"],
  ["euc-kr", "박지성,a@b.example"],
  ["windows-1251", "ФИО;Компания;E-mail\nИванов Иван;ООО Ромашка;a@b.example"],
  ["windows-1251", "Name;Email\nИван;a@b.example"],
  ["windows-1251", "Шевченко Тарас;a@b.example"],
  ["koi8-r", "Петров Сергей;a@b.example"],
  ["ibm866", "ФИО;Компания;E-mail\nИванов Иван;ООО Ромашка;a@b.example"],
  ["iso-8859-5", "ФИО;Организация;Эл. почта\nЖуков Фёдор;Торговый дом Восток;a@b.example"],
  ["iso-8859-2", "Imię i nazwisko;Firma;E-mail\nMałgorzata Wiśniewska;Firma Handlowa Łódź;a@b.example"],
  ["windows-1250", "Imię;Nazwisko;Adres e-mail\nŁukasz;Wiśniewski;a@b.example"],
  ["windows-1250", "Name;Email\nJiří Novák;a@b.example\nŽofie Dvořáková;b@b.example"],
  ["windows-1250", "Name;Email\nSzabó Győző;a@b.example"],
  ["windows-1252", "Name;Email\nMüller;a@b.example"],
  ["windows-1252", "Nom;Prénom;Adresse électronique\nLefèvre;François;a@b.example"],
  ["windows-1252", "Name;Email\nPeña;a@b.example"],
  ["windows-1252", "Name;Email\nJoão Gonçalves;a@b.example"],
  ["windows-1252", "Name;Email\nÍñigo Ibáñez;a@b.example"],
  ["windows-1252", "Name;Email\nNando Forlì;a@b.example"],
  ["windows-1252", "Name;Email\nKjær Møller;a@b.example"],
  ["windows-1250", "Name;Email\nTóth Fűtő;a@b.example"],
  ["windows-1252", "Name;Email\nSøren Ångström;a@b.example"],
  ["windows-1254", "Ad Soyad;Şirket;E-posta\nAyşe Yılmaz;Işık Dış Ticaret A.Ş.;a@b.example"],
  ["windows-1254", "Name;Email\nOğuz Yıldız;a@b.example"],
  ["windows-1253", "Ονοματεπώνυμο;Εταιρεία;Email\nΓιώργος Παπαδόπουλος;Ελληνικά Εργαλεία ΑΕ;a@b.example"],
  ["windows-1256", "الاسم,الشركة,البريد الإلكتروني\nمحمد علي,شركة الخليج,a@b.example"],
  ["windows-1256", "Name,Email\nأحمد حسن,a@b.example"],
  ["windows-1255", "Name,Email\nדוד כהן,a@b.example"],
  ["windows-1255", "כהן,a@b.example"],
  ["windows-1252", "Name,Email\nNoël,a@b.example"],
  ["macintosh", "Nom;Prénom;Adresse électronique\nLefèvre;François;a@b.example"],
])("%s: %s", (encoding, text) => {
  expect(decodeTable(encodeAs(text, encoding))).toEqual({ text, encoding });
});

test.each<readonly [string, string, Uint8Array, string]>([
  ["UTF-8", "utf-8", bytesOf("Zoé,a@b.example"), "Zoé,a@b.example"],
  ["UTF-16 without a mark", "utf-16le", utf16("Name\tEmail\r\n张三\ta@b.example"), "Name\tEmail\r\n张三\ta@b.example"],
  [
    "UTF-8 with one broken character",
    "utf-8",
    Uint8Array.of(...bytesOf("姓名,邮箱\n张三,a@b.example\n"), 0xe5, 0x2c, ...bytesOf("李四")),
    "姓名,邮箱\n张三,a@b.example\n\ufffd,李四",
  ],
  [
    "the typographic marks of windows-1252",
    "windows-1252",
    Uint8Array.from("O\x92Brien \x96 50 \x80", (character) => character.charCodeAt(0)),
    "O’Brien – 50 €",
  ],
  ["ISO 2022", "iso-2022-jp", Uint8Array.of(0x1b, 0x24, 0x42, 0x3b, 0x33, 0x1b, 0x28, 0x42, 0x2c), "山,"],
])("%s", (_, encoding, bytes, text) => {
  expect(decodeTable(bytes)).toEqual({ text, encoding });
});

test("letters beyond the first thousands of lines decide too", () => {
  const text = `Name,Email\n${"Bob,bob@acme.example\n".repeat(10_000)}Małgorzata Wójcik,a@b.example\n`;
  expect(decodeTable(encodeAs(text, "windows-1250"))).toEqual({ text, encoding: "windows-1250" });
});

test("whatever the bytes, there is some text", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof decodeTable(bytes).text).toBe("string");
    }),
  );
});
