import { clausesOf } from "../../../src/domain/kinds/clauses";

test.each([
  ["no contract. invoice attached", "contract", "invoice", "another sentence"],
  ["the contract no, the slip yes", "contract", "slip", "another clause"],
  ["合同不要,发票要", "合同", "发票", "another clause"],
  ["合同不要。发票要", "合同", "发票", "another sentence"],
  ["invoice for 13.70 and contract", "invoice", "contract", "the same clause"],
  ["first line\nsecond line", "first", "second", "another sentence"],
  [
    "a line that a mail program has wrapped because it was longer than\nsixty characters",
    "line",
    "sixty",
    "the same clause",
  ],
  ["هل العقد جاهز؟ نعم", "العقد", "نعم", "another sentence"],
])("%s", (text, one, other, expected) => {
  const { sentenceOf, clauseOf } = clausesOf(text);
  const [from, to] = [text.indexOf(one), text.indexOf(other)];
  const found =
    sentenceOf(from) !== sentenceOf(to)
      ? "another sentence"
      : clauseOf(from) !== clauseOf(to)
        ? "another clause"
        : "the same clause";
  expect(found).toBe(expected);
});
