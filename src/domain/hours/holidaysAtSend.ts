/** What the events bundle carries of `holidays.ts`: nothing. A holiday is no more than a hint, and no hint is shown at Send. */
export function holidayOn(): undefined {
  return undefined;
}
