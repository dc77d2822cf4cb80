import type { Language } from "../../../domain/language";

/** A day as people write it; the text itself where it is no time. */
export function dayIn(language: Language, at: string): string {
  return written(at, new Intl.DateTimeFormat(language, { dateStyle: "medium" }));
}

/** A day and hour as people write them; the text itself where it is no time. */
export function timeIn(language: Language, at: string): string {
  return written(at, new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }));
}

function written(at: string, format: Intl.DateTimeFormat): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? at : format.format(time);
}
