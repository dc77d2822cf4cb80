import { sentencesOf } from "../../../../src/domain/asking/answers/sentences";

const MASK = "\ue100";

test.each<[string, string, readonly string[]]>([
  ["full stops and line breaks end sentences", "One. Two! Three?\nFour", ["One.", "Two!", "Three?", "Four"]],
  ["a number in front and an initial do not", "1. Orders to M. Durand.", ["1. Orders to M. Durand."]],
  ["a longer number does", "Call 600 555 010. Thanks", ["Call 600 555 010.", "Thanks"]],
  ["Chinese ones end without a blank", "是的。谢谢。", ["是的。", "谢谢。"]],
  [
    "a wrapped line goes on",
    "For all orders and all contracts from now on please use the\naddress below",
    ["For all orders and all contracts from now on please use the address below"],
  ],
  ["a heading belongs to the address below it", `Orders:\n${MASK}`, [`Orders: ${MASK}`]],
  [
    "a heading does not belong to a line with a use of its own",
    `Orders:\nInvoices ${MASK}`,
    ["Orders:", `Invoices ${MASK}`],
  ],
])("%s", (_, text, expected) => {
  expect(sentencesOf(text).map(({ written }) => written)).toEqual(expected);
});

test.each([
  ["Really?", true],
  ["お送りいただけますか。", true],
  ["你们发什么文件呢", true],
  ["هل هناك مشكلة؟", true],
  ["No question.", false],
])("%s is a question: %s", (text, expected) => {
  expect(sentencesOf(text).map(({ isQuestion }) => isQuestion)).toEqual([expected]);
});
