import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { decodeRecord } from "../../../src/domain/record/decodeRecord";
import { dayMarker } from "../../../src/domain/record/dayMarker";
import { encodeRecord } from "../../../src/domain/record/encodeRecord";
import { LONGEST_RECORD } from "../../../src/domain/record/writeRecord";
import { summariserOf } from "../../../src/domain/record/summariseRecord";
import type { SendRecord } from "../../../src/domain/record/sendRecord";
import { anyRecord } from "../../support/anyRecord";
import { nothingLeftOut } from "../../support/sentRecords";

/** To how many UTF-16 units texts may be cut. */
const textLengths = [0, 10, 30, 60, 120, 255, Infinity];
/** Outlook's limit for all custom properties of an item, as JSON. */
const OUTLOOKS_LIMIT = 2_500;

test("every record fits, in ASCII that JSON need not escape, and reads back as it was or as the summary that it says it is", () => {
  const seen = { whole: 0, summaries: 0 };
  fc.assert(
    fc.property(anyRecord, (record) => {
      const text = encodeRecord(record);
      const isWithin =
        /^[ -!#-[\]-~]*$/.test(text) &&
        JSON.stringify(text).length <= LONGEST_RECORD &&
        JSON.stringify({ record: text }).length <= OUTLOOKS_LIMIT;
      const decoded = decodeRecord(text);
      if (!isWithin || decoded === undefined) throw new Error(`This is no record: ${text}`);
      const isWhole = Object.values(decoded.leftOut).every((count) => count === 0);
      seen[isWhole ? "whole" : "summaries"] += 1;
      const stated = isWhole ? [{ ...record, leftOut: nothingLeftOut }] : summariesOf(record, decoded.leftOut);
      if (!stated.some((one) => isDeepStrictEqual(one, decoded))) expect(stated).toContainEqual(decoded);
      if (encodeRecord(decoded) !== text) throw new Error(`It is written in another way than before: ${text}`);
    }),
    { numRuns: 10_000 },
  );
  expect(Math.min(seen.whole, seen.summaries)).toBeGreaterThan(500);
});

/** The summaries that a statement of what was left out stands for: one for each length of texts. */
function summariesOf(record: SendRecord, leftOut: typeof nothingLeftOut): readonly unknown[] {
  const summarise = summariserOf(record);
  return textLengths.map((texts) =>
    summarise({
      texts,
      recipients: record.recipients.length - leftOut.recipients,
      findings: record.findings.length - leftOut.findings,
      attachments: record.attachments.length - leftOut.attachments,
      numbers: record.numbers.length - leftOut.numbers,
      fixes: record.fixes.length - leftOut.fixes,
    }),
  );
}

test("the marker of a day stands in the records of that day, once, at the beginning, and in no others", () => {
  fc.assert(
    fc.property(
      anyRecord,
      fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true }),
      (record, other) => {
        const text = encodeRecord(record).toLowerCase();
        const own = dayMarker(record.reviewedAt.toISOString().slice(0, 10));
        expect([text.indexOf(own), text.lastIndexOf(own)]).toEqual([0, 0]);
        const marker = dayMarker(other.toISOString().slice(0, 10));
        if (marker !== own) expect(text).not.toContain(marker);
      },
    ),
  );
});
