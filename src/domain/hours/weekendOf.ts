import type { Client, Weekday } from "../book/book";

/** Saturday and Sunday everywhere else. As the Unicode CLDR has them, with what it is behind on or too fine for trade. */
const unusual: ReadonlyArray<readonly [countries: string, weekend: readonly Weekday[]]> = [
  ["AF IR", [4, 5]],
  ["BD BH DJ DZ EG IL IQ JO KW LY MV OM PS QA SA SD SY YE", [5, 6]],
  ["NP", [6]],
  ["IN UG", [7]],
];

/**
 * The client's days of rest: those that its page names, else those of its country. Where not even the country is known, Saturday:
 * it is one nearly everywhere.
 */
export function weekendOf({ weekend, country }: Pick<Client, "weekend" | "country">): readonly Weekday[] {
  if (weekend !== undefined) return weekend;
  if (country === undefined) return [6];
  const found = unusual.find(([countries]) => countries.indexOf(country) >= 0);
  return found === undefined ? [6, 7] : found[1];
}
