import * as fc from "fast-check";
import { bankAccountsIn, bankCountryOf, isSameAccount, shortAccount } from "../../../src/domain/content/bankAccounts";

test.each<[text: string, accounts: readonly string[]]>([
  ["IBAN DE89 3704 0044 0532 0130 00 BIC COBADEFF", ["DE89370400440532013000"]],
  ["iban: gb29nwbk60161331926819.", ["GB29NWBK60161331926819"]],
  ["FR14 2004 1010 0505 0001 3M02 606", ["FR1420041010050500013M02606"]],
  ["NO93 8601 1117 947", ["NO9386011117947"]],
  ["DE88 3704 0044 0532 0130 00", []],
  ["XDE89370400440532013000", []],
  ["Account No.: NRA 4567 1234 1234 0042, SWIFT: BKCHCNBJ300", ["4567123412340042/CN"]],
  ["SWIFT CODE: BKCHCNBJ\nA/C (USD): 4567-1234-1234-0042", ["4567123412340042/CN"]],
  ["开户行：中国银行 账号：4567123412340042", ["4567123412340042"]],
  ["帳號 4567123412340042", ["4567123412340042"]],
  ["梁志强  佛山南海农商行\n6299 9900 3320 0819 477", ["6299990033200819477"]],
  ["工行 6222021234567890123", ["6222021234567890123"]],
  ["Bank of Foshan, Liang Zhiqiang: 4567 1234 1234 0042", ["4567123412340042"]],
  ["The bank has paid. DHL 00340434292135100186", []],
  ["银行已付款。单号340434292135100", []],
  ["bank 2026-11-24, 1234567", []],
  ["Kontonummer 532013000, Konto-Nr. 532013001", ["532013000", "532013001"]],
  ["número de cuenta: 21000418450200051332", ["21000418450200051332"]],
  ["compte n° 30004 00815 00010047289", ["300040081500010047289"]],
  ["Conta corrente 12345-678", ["12345678"]],
  ["р/с 40702810400000012345, счёт № 40702810400000012346", ["40702810400000012345", "40702810400000012346"]],
  ["رقم الحساب: ١٢٣٤٥٦٧٨٩٠١٢٣", ["1234567890123"]],
  ["口座番号 普通 1234567", ["1234567"]],
  ["A/C 1234567 and again account 1234567", ["1234567"]],
  ["contact 13812345678, your account manager +86 138 0000 0000", []],
  ["account 13812345678", []],
  ["account of 2026-11-24", []],
  ["account ****1234", []],
])("accounts in %j", (text, accounts) => {
  expect(bankAccountsIn(text)).toEqual(accounts);
});

test.each<[one: string, other: string, isSame: boolean]>([
  ["DE89370400440532013000", "DE89 3704 0044 0532 0130 00", true],
  ["DE89370400440532013000", "0532013000", true],
  ["4567123412340042/CN", "Bank of China, A/C 4567 1234 1234 0042", true],
  ["4567123412340042", "4567123412340043", false],
  ["4567123412340042", "0042", false],
  ["4567123412340042", "", false],
])("%s and %s are one account: %s", (one, other, isSame) => {
  expect(isSameAccount(one, other)).toBe(isSame);
  expect(isSameAccount(other, one)).toBe(isSame);
});

test.each([
  ["DE89370400440532013000", "DE", "DE…3000"],
  ["4567123412340042/CN", "CN", "CN…0042"],
  ["532013000", undefined, "…3000"],
])("%s is shown with country and last digits", (account, country, shown) => {
  expect(bankCountryOf(account)).toBe(country);
  expect(shortAccount(account)).toBe(shown);
});

test("an IBAN is found however it is spaced", () => {
  const bban = fc.stringMatching(/^\d{18}$/);
  fc.assert(
    fc.property(bban, fc.constantFrom(0, 2, 4, 5), fc.constantFrom(" ", "-", "."), (digits, every, separator) => {
      const check = 98n - (BigInt(`${digits}131400`) % 97n);
      const iban = `DE${String(check).padStart(2, "0")}${digits}`;
      const spaced =
        every === 0
          ? iban
          : iban.slice(0, 4) +
            (iban.slice(4).match(new RegExp(`.{1,${String(every)}}`, "g")) ?? [])
              .map((part) => separator + part)
              .join("");
      expect(bankAccountsIn(`pay to ${spaced}, thanks`).some((found) => isSameAccount(found, iban))).toBe(true);
    }),
  );
});

test("reading never throws, and gives each account once and at most twelve", () => {
  const part = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom("account no. ", "账号", "DE89 ", "3704 0044 ", "IBAN", "SWIFT ", "1234567890 "),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const found = bankAccountsIn(parts.join(""));
      expect(found.length).toBeLessThanOrEqual(12);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
