import { bankAccountsIn, bankCountryOf, isSameAccount } from "../../../src/domain/content/bankAccounts";

const account = (index: number): string => String(12_345_670_000 + index * 7);

test("twelve accounts are enough, in the order in which they stand", () => {
  const numbers = Array.from({ length: 13 }, (_, index) => account(index));
  const text = (some: readonly string[]): string => some.map((number) => `account no. ${number}`).join("; ");
  expect(bankAccountsIn(text(numbers))).toEqual(numbers.slice(0, 12));
  expect(bankAccountsIn(text(numbers.slice(0, 12)))).toHaveLength(12);
});

test("the end of a long text is not looked at", () => {
  const line = `account no. ${account(1)}`;
  expect(bankAccountsIn(" ".repeat(200_000 - line.length) + line)).toEqual([account(1)]);
  expect(bankAccountsIn(" ".repeat(200_000) + line)).toEqual([]);
});

test.each<[string, string, readonly string[]]>([
  ["behind it", `a/c ${account(1)} SWIFT BKCHCNBJ`, [`${account(1)}/CN`]],
  ["before it", `BIC: COBADEFF, account ${account(1)}`, [`${account(1)}/DE`]],
  ["on both sides: the one behind counts", `BIC COBADEFF a/c ${account(1)} BIC BKCHCNBJ`, [`${account(1)}/CN`]],
  ["too far behind", `a/c ${account(1)}${" ".repeat(160)}SWIFT BKCHCNBJ`, [account(1)]],
  ["too far before", `SWIFT BKCHCNBJ${" ".repeat(160)}a/c ${account(1)}`, [account(1)]],
])("a bank's code stands %s", (_, text, accounts) => {
  expect(bankAccountsIn(text)).toEqual(accounts);
});

test.each<[string, string, readonly string[]]>([
  ["one wrong digit", "DE89370400440532013001", []],
  ["another word close behind", "DE89370400440532013000 and more", ["DE89370400440532013000"]],
  ["a letter right behind", "DE89370400440532013000x", []],
  ["a sign within", "DE89 3704/0044 0532 0130 00", []],
  ["the same twice", "DE89370400440532013000 DE89 3704 0044 0532 0130 00", ["DE89370400440532013000"]],
  ["its number said again", "DE89370400440532013000, account 0532013000", ["DE89370400440532013000"]],
])("of an IBAN with %s", (_, text, accounts) => {
  expect(bankAccountsIn(text)).toEqual(accounts);
});

test.each([
  ["123456", "00123456", true],
  ["12345", "12345", false],
  ["000012345", "000012345", false],
  ["", "", false],
])("%j and %j are one account: %s", (one, other, expected) => {
  expect(isSameAccount(one, other)).toBe(expected);
});

test.each([
  ["12345678", undefined],
  ["GB29NWBK60161331926819", "GB"],
  ["12345678/FR", "FR"],
])("%s is at a bank in %s", (one, country) => {
  expect(bankCountryOf(one)).toBe(country);
});
