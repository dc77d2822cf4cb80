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
