const DAY = 86_400_000;
/** Day 0 of the two calendars (ECMA-376 part 1, 18.17.4.1). Excel believes in 29 February 1900, so that day 60 and before are one off. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** A serial number of Excel as a date, a time, or both. A number that is none stays a number. */
export function dateText(serial: number, isFrom1904: boolean): string {
  if (serial < 0 || serial > LAST_DAY) return String(serial);
  const offset = !isFrom1904 && serial >= 1 && serial < 60 ? 1 : 0;
  const date = new Date((isFrom1904 ? EPOCH_1904 : EPOCH_1900) + Math.round((serial + offset) * DAY));
  const [day = "", time = ""] = date.toISOString().slice(0, 19).split("T");
  if (serial < 1 && !isFrom1904) return time;
  return time === "00:00:00" ? day : `${day} ${time}`;
}

/** Whether a number format shows a date or time: it has one of their letters outside quotes, brackets and escapes. */
export function isDateFormat(code: string): boolean {
  const letters = code.replace(/"[^"]*"?|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi, "").split(";")[0] ?? "";
  return /[ymdhs]|上午|aaa/i.test(letters) && !/general/i.test(letters);
}
