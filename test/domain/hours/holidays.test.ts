import { easter, orthodoxEaster } from "../../../src/domain/hours/easter";
import { holidayTable } from "../../../src/domain/hours/holidayTable";
import { holidayOn } from "../../../src/domain/hours/holidays";

const DAY = 86_400_000;
const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const years = [2026, 2027, 2028, 2029, 2030];

describe("Easter", () => {
  test.each([
    [2024, "2024-03-31", "2024-05-05"],
    [2025, "2025-04-20", "2025-04-20"],
    [2026, "2026-04-05", "2026-04-12"],
    [2027, "2027-03-28", "2027-05-02"],
    [2028, "2028-04-16", "2028-04-16"],
    [2029, "2029-04-01", "2029-04-08"],
    [2030, "2030-04-21", "2030-04-28"],
    [2038, "2038-04-25", "2038-04-25"],
  ])("%i", (year, western, eastern) => {
    expect(easter(year)).toBe(at(western));
    expect(orthodoxEaster(year)).toBe(at(eastern));
  });
});

describe("public holidays", () => {
  test.each([
    ["CN", "2026-10-01", "Golden Week"],
    ["CN", "2026-10-07", "Golden Week"],
    ["CN", "2027-02-06", "Chinese New Year"],
    ["VN", "2030-02-02", "Tết"],
    ["KR", "2027-02-07", "Seollal"],
    ["DE", "2026-05-14", "Ascension Day"],
    ["DE", "2027-05-17", "Whit Monday"],
    ["GB", "2026-08-31", "Summer bank holiday"],
    ["GB", "2026-05-25", "Spring bank holiday"],
    ["US", "2026-11-26", "Thanksgiving"],
    ["US", "2027-05-31", "Memorial Day"],
    ["JP", "2027-10-11", "Sports Day"],
    ["SE", "2026-06-19", "Midsummer Eve"],
    ["BR", "2027-02-08", "Carnival"],
    ["BR", "2027-02-09", "Carnival"],
    ["GR", "2027-05-03", "Orthodox Easter Monday"],
    ["IL", "2026-09-21", "Yom Kippur"],
    ["RU", "2027-01-08", "New Year holidays"],
    ["SA", "2027-03-11", "Eid al-Fitr (expected; the day may differ)"],
  ])("%s has one on %s: %s", (country, date, name) => {
    expect(holidayOn(country, at(date))?.en).toBe(name);
  });

  test.each([
    ["CN", "2026-10-08"],
    ["CN", "2026-12-25"],
    ["US", "2026-11-19"],
    ["DE", "2026-11-26"],
    ["BR", "2027-02-10"],
    ["SA", "2026-12-25"],
    ["VN", "2031-02-02"],
    ["GB", "2026-08-24"],
    ["", "2026-01-01"],
    ["E A", "2026-01-01"],
    [undefined, "2026-01-01"],
  ])("%s has none on %s", (country, date) => {
    expect(holidayOn(country, at(date))).toBeUndefined();
  });

  /** What a calendar of Node's calls that day, as `month/day`. */
  const dayIn = (calendar: string, day: number): string => {
    const parts = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      timeZone: "UTC",
      month: "numeric",
      day: "numeric",
    }).formatToParts(day);
    const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
    return `${part("month")}/${part("day")}`;
  };

  /** The first days of the listed holiday from 2026 to 2030. */
  const firstDays = (name: string, country: string): readonly number[] =>
    holidayTable
      .filter(({ en, in: countries }) => en === name && countries.includes(country))
      .flatMap(({ days }) => days.split(" "))
      .map((one) => at(one.slice(0, 8).replace(/(....)(..)(..)/, "$1-$2-$3")));

  // Node's Chinese calendar is a day off where the new moon is near midnight; and Islamic months begin where the moon is seen.
  test.each([
    ["Chinese New Year", "HK", "chinese", "1/1"],
    ["Dragon Boat Festival", "CN", "chinese", "5/5"],
    ["Mid-Autumn Festival", "CN", "chinese", "8/15"],
    ["Buddha's Birthday", "KR", "dangi", "4/8"],
    ["Eid al-Fitr", "SA", "islamic-umalqura", "10/1"],
    ["Eid al-Fitr", "IN", "islamic-civil", "10/1"],
    ["Eid al-Adha", "SA", "islamic-umalqura", "12/10"],
    ["Eid al-Adha", "IN", "islamic-civil", "12/10"],
    ["Rosh Hashanah", "IL", "hebrew", "1/1"],
    ["Yom Kippur", "IL", "hebrew", "1/10"],
    ["Sukkot", "IL", "hebrew", "1/15"],
  ])("%s in %s lies within a day of the %s calendar's %s, every year", (name, country, calendar, wanted) => {
    const days = firstDays(name, country);
    expect(days.map((day) => new Date(day).getUTCFullYear())).toEqual(years);
    for (const day of days)
      expect([day - DAY, day, day + DAY].map((near) => dayIn(calendar, near).replace("Tishri", "1"))).toContain(wanted);
  });

  test("every entry is well formed, and every country has a handful", () => {
    const counts = new Map<string, number>();
    for (const { days, in: countries, zh } of holidayTable) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      for (const one of days.split(" "))
        expect(one).toMatch(/^(?:\d{4}(?:>[1-7])?|20(?:2[6-9]|30)(?:0[1-9]|1[0-2])\d\d|[EO]-?\d+)(?:\+\d)?$/);
      for (const country of countries.split(" ")) {
        expect(country).toMatch(/^[A-Z]{2}$/);
        counts.set(country, (counts.get(country) ?? 0) + 1);
      }
    }
    expect(counts.size).toBeGreaterThan(45);
  });
});
