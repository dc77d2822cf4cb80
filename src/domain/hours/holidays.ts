import { easter, orthodoxEaster } from "./easter";
import { holidayTable, type ListedHoliday } from "./holidayTable";

const DAY = 86_400_000;

/** A holiday by its names, with a word of caution where its day is not certain. */
export type Holiday = Pick<ListedHoliday, "en" | "zh">;

/** The public holiday of a country on a day that is given as midnight in UTC. The events bundle knows of none: `holidaysAtSend.ts`. */
export function holidayOn(country: string | undefined, day: number): Holiday | undefined {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return undefined;
  const found = holidayTable.find(
    (holiday) => holiday.in.indexOf(country) >= 0 && holiday.days.split(" ").some((one) => isWithin(day, one)),
  );
  return found?.isExpected === true
    ? { en: `${found.en} (expected; the day may differ)`, zh: `${found.zh}（预计，日期以当地公布为准）` }
    : found;
}

function isWithin(day: number, text: string): boolean {
  const [days, more] = text.split("+");
  const year = new Date(day).getUTCFullYear();
  const first = firstOf(days ?? "", year);
  return first !== undefined && day >= first && day <= first + Number(more ?? 0) * DAY;
}

/** The day itself, or the first of several, as midnight in UTC; `undefined` when it is another year's. */
function firstOf(days: string, year: number): number | undefined {
  if (days.charAt(0) === "E") return easter(year) + Number(days.slice(1)) * DAY;
  if (days.charAt(0) === "O") return orthodoxEaster(year) + Number(days.slice(1)) * DAY;
  const [date = "", weekday] = days.split(">");
  const monthAndDay = date.slice(-4);
  if (date.length > 4 && date.slice(0, 4) !== String(year)) return undefined;
  const day = Date.UTC(year, Number(monthAndDay.slice(0, 2)) - 1, Number(monthAndDay.slice(2)));
  return weekday === undefined ? day : day + ((Number(weekday) - new Date(day).getUTCDay() + 7) % 7) * DAY;
}
