import { anyOf } from "../../draft/quoteMarkers/words";

/** Beginnings of the names of months, longest first where one begins another. */
const MONTH = anyOf(
  "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|marz|ene|abr|ago|dic|fev|fevr|avr|juin|juil|aout|set|out|marc|enero" +
    "|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[a-zа-я]{0,8}|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر",
);
const DATE = new RegExp(
  "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}" +
    "|(?:\\d{4} ?年 ?)?\\d{1,2} ?月(?: ?\\d{1,2} ?[日号]|底|末)?" +
    `|\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?(?: de| of)? {1,2}${MONTH}(?:,?(?: de)? \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}\\.\\d{1,2}[. ](?!\\d)`,
);

/** Where the first date stands in folded words; -1 and 0 where there is none. */
export function dateIn(folded: string): { readonly at: number; readonly length: number } {
  const match = DATE.exec(folded);
  return match === null ? { at: -1, length: 0 } : { at: match.index, length: match[0].length };
}
