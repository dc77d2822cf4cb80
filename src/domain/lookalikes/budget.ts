/** The larger a book, the more names are near one of it by chance: the longer they must be, each time it is beyond one of these. */
const LARGE_BOOKS = [120, 250, 1_500, 8_000, 40_000];

/** A budget in which two slips are looked for. */
export const TWO_SLIPS = 6;

/** What may differ at most between a name of so many letters and one that imitates it, in a book of so many domains; see `slipCost.ts`. */
export function budgetFor(length: number, bookSize: number): number {
  const larger = LARGE_BOOKS.filter((size) => bookSize > size).length;
  const worth = length - larger;
  if (worth >= 7) return TWO_SLIPS;
  if (worth >= 5) return 4;
  if (worth >= 3 && length > 3) return 3;
  if (length >= 4 && worth >= 2) return 2;
  return length >= (larger > 1 ? 3 : 2) && worth >= 0 ? 1 : 0;
}
