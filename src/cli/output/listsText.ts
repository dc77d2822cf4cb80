import type { ErasureCount, ErasureReport } from "../../app/records/eraseReport";
import type { ListsCreated, NotCreated } from "../../app/ports/listsAdmin";
import type { ListDifference } from "../../domain/record/listDifference";
import { differenceWords, weightWords } from "../../domain/record/listDifferenceWords";

/** The lines that tell how the lists stand. */
export function differenceLines(differences: readonly ListDifference[]): readonly string[] {
  if (differences.length === 0) return ["The lists are as they should be."];
  return differences.map((difference) => {
    const { is, means, todo } = differenceWords(difference, "en");
    return `${weightWords(difference.weight, "en")}: ${is} ${means} ${todo}`;
  });
}

export function createdLines({ lists, columns, mended, failed, differences }: ListsCreated): readonly string[] {
  const done = [
    ...lists.map((list) => `Created the list ${list}.`),
    ...columns.map(({ list, column }) => `Added the column ${column} to ${list}.`),
    ...mended.map(({ list, column }) => `Indexed the column ${column} of ${list}.`),
  ];
  return [
    ...(done.length === 0 ? ["There was nothing to create."] : done),
    ...failed.map(failedLine),
    ...differenceLines(differences),
  ];
}

function failedLine({ list, column, because, detail }: NotCreated): string {
  const what = column === undefined ? `The list ${list}` : `The column ${column} of ${list}`;
  return because === "too-many-rows"
    ? `${what} could not be indexed, since the list has 5,000 rows or more.`
    : `${what} was refused: ${detail}`;
}

/** What an erasure concerns. */
export function countLines(count: ErasureCount): readonly string[] {
  const { goes, changes, lists, span, lookedAt, unreadable, sentFrom, mayReturn } = count;
  return [
    `Of ${rows(lookedAt)}, ${String(goes)} would be removed and ${String(changes)} changed.`,
    ...(span === undefined ? [] : [`They are of ${day(span.first)} to ${day(span.last)}.`]),
    ...lists.map((list) => `  ${list.name}: ${rows(list.rows)}`),
    ...(sentFrom === 0
      ? []
      : [`${rows(sentFrom)} of messages sent from that mailbox stay as they are: it is the company's own.`]),
    ...(mayReturn === 0
      ? []
      : [
          `${rows(mayReturn)} are of the last 17 days and are written again unless the messages go from Sent Items too.`,
        ]),
    ...unreadable.map(({ list, item }) => `Row ${item} of ${list} cannot be read. Look at it in SharePoint.`),
  ];
}

export function reportLines(report: ErasureReport): readonly string[] {
  const { removed, changed, refused, stopped } = report;
  return [
    `Removed ${rows(removed)}, changed ${rows(changed)}.`,
    "Removed rows are in the site's recycle bin for up to 93 days: empty it, its second stage too.",
    ...refused.map(({ list, item, detail }) => `Row ${item} of ${list} was refused: ${detail}`),
    ...(stopped === undefined ? [] : [`It ended early: ${stopped.detail} Run it again; it goes on.`]),
  ];
}

function rows(count: number): string {
  return count === 1 ? "1 row" : `${String(count)} rows`;
}

function day(at: Date): string {
  return at.toISOString().slice(0, 10);
}
