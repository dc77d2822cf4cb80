import { Converter } from "opencc-js/t2cn";
import { foldBy, foldingTable } from "../../src/domain/kinds/foldText";

/** CJK Unified Ideographs with extension A. */
const FIRST = 0x3400;
const LAST = 0x9fff;

const toSimplified = Converter({ from: "t", to: "cn" });

/** Every traditional character with its simplified one, by the tables of OpenCC. */
const allVariants: readonly string[] = Array.from({ length: LAST - FIRST + 1 }, (_, index) =>
  String.fromCharCode(FIRST + index),
).flatMap((character) => {
  const simplified = toSimplified(character);
  return simplified !== character && simplified.length === 1 ? [character + simplified] : [];
});
const table = foldingTable(allVariants.join(""));

/** Folds a phrase as the judge folds a text, with every traditional character known. */
export function fold(text: string): string {
  return foldBy(table, text).text;
}

/** The pairs that a bundle needs: those whose simplified character occurs in its phrases. */
export function variantsFor(phrases: string): string {
  return allVariants.filter((pair) => phrases.includes(pair.charAt(1))).join("");
}
