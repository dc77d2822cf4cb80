import * as fc from "fast-check";
import { foldText } from "../../../src/domain/kinds/foldText";

test.each([
  ["Ｓales　Contract", "sales contract"],
  ["Größe ÑANDÚ çà", "grose nandu ca"],
  ["ЁЛКА", "елка"],
  ["الفَاتُورَة الأُولى", "الفاتوره الاولي"],
  ["合約、發票", "合约、发票"],
  ["don’t", "don't"],
  ["a\nb", "a\nb"],
])("%s becomes %s", (original, folded) => {
  expect(foldText(original).text).toBe(folded);
});

test("in file names separators are blanks", () => {
  expect(foldText("Proforma_Invoice-7.pdf", true).text).toBe("proforma invoice 7 pdf");
});

test("says where each character stood, whatever was left out", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (original) => {
      const { text, origins } = foldText(original);
      if (origins === undefined) expect(text).toHaveLength(original.length);
      else {
        expect(origins).toHaveLength(text.length + 1);
        expect([...origins]).toEqual([...origins].sort((one, other) => one - other));
        expect(origins[text.length]).toBe(original.length);
      }
    }),
  );
});

test("folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (original) => {
      const once = foldText(original).text;
      expect(foldText(once).text).toBe(once);
    }),
  );
});
