import { pairUp, type Token } from "../../../../src/domain/asking/answers/pairUp";

/** `orders a, invoices b`: a mailbox is one letter, anything else a use; a comma begins a clause. */
function paired(sentence: string): string {
  let clause = 0;
  const tokens: Array<Token<string, string>> = [];
  for (const { 0: word, index } of sentence.matchAll(/\w+|,/g)) {
    if (word === ",") clause += 1;
    else tokens.push({ at: index, clause, item: word.length === 1 ? { address: word } : { purpose: word } });
  }
  return pairUp(tokens)
    .map(({ addresses, purposes }) => `${purposes.join("+")}=${addresses.join("+")}`)
    .join(" ");
}

test.each([
  ["orders a, invoices b", "orders=a invoices=b"],
  ["a orders, b invoices", "orders=a invoices=b"],
  ["orders invoices a", "orders+invoices=a"],
  ["contracts, orders, invoices a", "contracts+orders+invoices=a"],
  ["a contracts orders, b invoices payment, c drawings", "contracts+orders=a invoices+payment=b drawings=c"],
  ["orders a b", "orders=a+b"],
  ["a orders b invoices", "orders=a invoices=b"],
  ["orders a b invoices", "orders=a invoices=b"],
  ["orders, a", "orders=a"],
  ["a", ""],
  ["orders", ""],
  ["", ""],
])("%s gives %s", (sentence, expected) => {
  expect(paired(sentence)).toBe(expected);
});

test("a mailbox two clauses further on does not get the use of another", () => {
  expect(paired("drawings a, ,, b")).toBe("drawings=a");
});

test.each([
  ["the nearer of two uses", "orders                                        a invoices", "invoices=a"],
  ["the nearer of two uses, a clause apart", `orders, ${" ".repeat(40)}a, invoices`, "invoices=a"],
  ["the first of two that are equally far", `orders,${" ".repeat(70)}a,${" ".repeat(150)}invoices`, "orders=a"],
])("a mailbox gets %s", (_, sentence, expected) => {
  expect(paired(sentence)).toBe(expected);
});

test("of a long list of uses those are told that are nearest to the mailbox", () => {
  const uses = Array.from({ length: 14 }, (_, index) => `use${String(index)}`);
  const found = paired(`${uses.join(" ")} a`);
  expect(found.split("=")[0]?.split("+")).toEqual(uses.slice(3));
});

test("sixty words are read", () => {
  const many = Array.from({ length: 30 }, (_, index) => `use${String(index)} a`).join(", ");
  expect(paired(`${many}, late b`).split(" ")).toHaveLength(30);
});
