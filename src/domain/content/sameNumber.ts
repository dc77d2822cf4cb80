import type { NumberIn } from "./documentNumbersIn";

/** One number, though one of the two is shorter (`PI 118`), has its year in two digits, or its revision behind it. */
export function isSameNumber(one: NumberIn, other: NumberIn): boolean {
  const [a, b] = [digitsOf(one.text), digitsOf(other.text)];
  if (one.key === other.key || (a.length > 0 && a.join("") === b.join(""))) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const fits = (from: number): boolean =>
    short.every((digits, at) => {
      const its = long[from + at] ?? "";
      return digits === its || (digits.length + its.length === 6 && (`20${digits}` === its || digits === `20${its}`));
    });
  return short.length > 0 && (fits(0) || fits(long.length - short.length));
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
