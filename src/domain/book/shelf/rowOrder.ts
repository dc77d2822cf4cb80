/** Lists number their items as they come. What has no such number stands behind those, and what is not in the list yet behind all. */
const WITHOUT_NUMBER = 1e15;
const NOT_IN_LIST = 2e15;
const NUMBER = /^[0-9]{1,15}$/;

/** The place in the book of a row that a list holds, the same on every device. */
export function orderOfItem(itemId: string): number {
  return NUMBER.test(itemId) ? Number(itemId) : WITHOUT_NUMBER;
}

/** The place of a row that waits to be written: `sequence` says when it was first met. */
export function orderOfWaiting(sequence: number): number {
  return NOT_IN_LIST + sequence;
}
