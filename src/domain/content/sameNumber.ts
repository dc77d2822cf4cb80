import type { NumberIn } from "./documentNumbersIn";

/** A number that goes on behind a blank, such as `784-5512 3306`, is read up to there: so much is missing, and no slip. */
const FEWEST_MISSING = 3;
const FEWEST_READ = 6;

/** One number, though one of the two is shorter (`PI 118`), has its year in two digits, or its revision behind it. */
export function isSameNumber(one: NumberIn, other: NumberIn): boolean {
  const [a, b] = [digitsOf(one.text), digitsOf(other.text)];
  const [its, others] = [a.join(""), b.join("")];
  if (one.key === other.key || (a.length > 0 && its === others) || isBeginning(its, others) || isBeginning(others, its))
    return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const fits = (from: number): boolean =>
    short.every((digits, at) => {
      const its = long[from + at] ?? "";
      return digits === its || (digits.length + its.length === 6 && (`20${digits}` === its || digits === `20${its}`));
    });
  return short.length > 0 && (fits(0) || fits(long.length - short.length));
}

function isBeginning(digits: string, all: string): boolean {
  return digits.length >= FEWEST_READ && all.length - digits.length >= FEWEST_MISSING && all.indexOf(digits) === 0;
}

/** Whether one character is another one, two have changed places, or one is missing. Takes keys of numbers. */
export function isSlip(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one.charAt(start) === other.charAt(start)) start += 1;
  let [a, b] = [one.slice(start), other.slice(start)];
  while (a !== "" && b !== "" && a.charAt(a.length - 1) === b.charAt(b.length - 1))
    [a, b] = [a.slice(0, -1), b.slice(0, -1)];
  return (
    (a.length <= 1 && b.length <= 1) ||
    (a.length === 2 && b.length === 2 && a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0))
  );
}

/** The runs of digits. */
export function digitsOf(text: string): readonly string[] {
  return text.match(/\d+/g) ?? [];
}
