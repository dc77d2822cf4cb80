import { foldText } from "../kinds/foldText";

/** The most said of what `betraysUs` of the pane knows. */
const AMONG_US = new RegExp(
  foldText(
    "\\b(?:our costs? (?:is|are|price|[$€£\\d])|(?:our|net|gross) (?:margin|profit)s?\\b|our floor\\b|(?:bottom|floor) price|go (?:under|below|past) \\d[\\d,.]{2}|(?:do not|don't) tell (?:him|them|the c)|lose money|internal only|(?:this|it) between us\\b" +
      "|einkaufspreis|unsere marge|nicht (?:wissen|erwahnen)\\b|prix de revient|notre marg|\\d ?% de marg|no le digas|(?:reste|quede|fica) entre no|(?:nuestr|noss)o (?:cost|cust|marg)|nossa marg)" +
      "|成本[价是\\d]|底[价线]|毛利|利润|亏本|[别要](?:告诉|[跟让]客|主动)|回扣|себестоимост|наценк|марж|не (?:говори|проговори)(?!т)|между нами\\.|ни слова|в минус|هامش ربح|سعر التكلفة|تكلفتنا|ربحنا|نخسر|لا تخبر|بيني وبينك|原価|粗利|利益率|赤字(?:に|で[すは])|言わないで|社外秘|切り札",
  ).text,
);

/** As in the pane; what is harmless it does not know. */
export function betraysUs(text: string): string | undefined {
  const line = text.slice(0, 5_000).replace(/\s[\s>]*/g, " ");
  const { text: folded, origins } = foldText(line);
  const match = AMONG_US.exec(folded);
  if (match === null) return undefined;
  const start = origins?.[match.index] ?? match.index;
  return line.slice(start, start + match[0].length);
}
