const DAY = 86_400_000;

/** Easter Sunday of the western churches, as midnight in UTC. The anonymous Gregorian algorithm (Nature, 1876), for every year from 1583. */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const sum = h + l - 7 * m;
  const month = Math.floor((sum + 90) / 25);
  return Date.UTC(year, month - 1, (sum + 33 * month + 19) % 32);
}

/** Easter Sunday of the eastern churches, as midnight in UTC. Meeus' Julian algorithm; thirteen days between the calendars: 1900 to 2099. */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  return Date.UTC(year, month - 1, ((d + e + 114) % 31) + 1) + 13 * DAY;
}
