import { clausesOf } from "../../../src/domain/kinds/clauses";

type Row = [text: string, one: string, other: string, apart: string];

test.each<Row>([
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
  ["a contract of 13.", "contract", "13", "the same clause"],
  ["13.70 contract 1.5 slip", "13", "slip", "the same clause"],
  ["see the contract.", "see", ".", "the same clause"],
  ["contract.slip", "contract", "slip", "the same clause"],
  [`${"x".repeat(60)}\nslip`, "x", "slip", "another sentence"],
  [`${"x".repeat(61)}\nslip`, "x", "slip", "the same clause"],
  [`first\n${"x".repeat(58)}\nslip`, "x", "slip", "another sentence"],
  ["the contract.\nthe slip", "contract", "slip", "another sentence"],
  [
    "a line that a mail program would have wrapped since it is longer than sixty\n\ncharacters",
    "line",
    "characters",
    "another sentence",
  ],
  ["a contract <or> slip=1", "contract", "slip", "the same clause"],
  ["契約、伝票", "契約", "伝票", "another clause"],
  ...Array.from(".!?;。؟؛…").map((end): Row => [`contract${end} slip`, "contract", "slip", "another sentence"]),
  ...Array.from(",:()、،–—").map((end): Row => [`contract${end} slip`, "contract", "slip", "another clause"]),
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
