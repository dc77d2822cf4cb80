import { countsOf, lists, type LeftOut } from "./decodedRecord";
import type { SendRecord } from "./sendRecord";
import { leadingOf, summariserOf, type AnyRecord } from "./summariseRecord";
import { LONGEST_RECORD, writeRecord } from "./writeRecord";

/** How long texts may be, by the steps in which they are cut. */
const textLengths = [0, 10, 30, 60, 120, 255, Infinity] as const;

/** What is cut, one after the other, down to how many. Of texts it is a place among {@link textLengths}. */
type Cuts = ReadonlyArray<readonly [what: keyof LeftOut, downTo: number]>;

/**
 * Encodes the record within {@link LONGEST_RECORD}. Where it does not fit it says what it leaves out: texts are shortened first, then file
 * names, numbers, fixes, findings and recipients become fewer. At the very last so do those of which a few are kept as long as possible.
 */
export function encodeRecord(record: AnyRecord): string {
  const summarise = summariserOf(record);
  const leading = Math.max(1, leadingOf(record.recipients).size);
  const cuts: Cuts = [
    ["texts", 3],
    ["attachments", 4],
    ["numbers", 6],
    ["fixes", 4],
    ["findings", 12],
    ["texts", 2],
    ["recipients", leading],
    ["texts", 1],
    ["attachments", 0],
    ["numbers", 0],
    ["fixes", 0],
    ["findings", 0],
    ["texts", 0],
    ["recipients", 0],
  ];
  const attempt = (step: number): string => writeRecord(summarise(keptAt(step, record, cuts)));
  const whole = attempt(0);
  if (fits(whole)) return whole;
  let tooLong = 0;
  // As many steps as there is anything to cut.
  let enough = lists.reduce<number>((all, list) => all + record[list].length, textLengths.length);
  let best = attempt(enough);
  while (enough - tooLong > 1) {
    const middle = (enough + tooLong) >> 1;
    const tried = attempt(middle);
    if (fits(tried)) {
      enough = middle;
      best = tried;
    } else tooLong = middle;
  }
  return best;
}

/** Nothing in a record need be escaped in JSON, which only adds its quotes. */
function fits({ length }: string): boolean {
  return length + 2 <= LONGEST_RECORD;
}

function keptAt(steps: number, record: SendRecord, cuts: Cuts): LeftOut {
  let left = steps;
  const kept: Record<keyof LeftOut, number> = { ...countsOf(record, textLengths.length - 1) };
  cuts.forEach(([what, downTo]) => {
    const cut = Math.min(left, Math.max(0, kept[what] - downTo));
    kept[what] -= cut;
    left -= cut;
  });
  return { ...kept, texts: textLengths[kept.texts] ?? 0 };
}
