import { isKind } from "../../../../domain/kinds/kind";
import { kindLabels } from "../../../../domain/kinds/labels";
import { isRole, isStanding } from "../../../../domain/book/book";
import { roleLabels, standingLabels } from "../../../../domain/book/roleLabels";
import type { Json } from "../../../../domain/book/rows";
import { isObject, textOf } from "../../../../domain/text/members";
import type { Language } from "../../../../domain/language";
import { countryName, languageName } from "../details/countries";

/** Clients' names by their ids. */
export type ClientNames = Readonly<Record<string, string>>;

/** What a member of a row says, in words; empty where it says nothing. */
export function valueWords(
  field: string,
  value: Json | undefined,
  language: Language,
  names: ClientNames = {},
): string {
  if (value === undefined || value === null || value === "") return "";
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    return items.map((item) => itemWords(field, item, language)).join(language === "en" ? ", " : "、");
  }
  const text = typeof value === "string" ? value : JSON.stringify(value);
  switch (field) {
    case "role":
      return isRole(text) ? roleLabels[text][language] : text;
    case "standing":
      return isStanding(text) ? standingLabels[text][language] : text;
    case "country":
      return /^[A-Z]{2}$/.test(text) ? countryName(text, language) : text;
    case "client":
      return names[text] ?? text;
    default:
      return text;
  }
}

function itemWords(field: string, item: Json, language: Language): string {
  if (isObject(item)) {
    const { name, pattern, service, handle } = item;
    if (textOf(handle) !== "") return `${textOf(service)}: ${textOf(handle)}`;
    return textOf(name) || textOf(pattern) || JSON.stringify(item);
  }
  const text = typeof item === "string" ? item : JSON.stringify(item);
  if (field === "languages") return languageName(text, language);
  if (field === "weekend") return weekdayName(Number(text), language);
  return isKind(text) ? kindLabels[text][language] : text;
}

/** The days of a week that begins on a Monday, in UTC. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** The short name of a day as ISO 8601 numbers it. */
export function weekdayName(day: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" }).format(MONDAY + (day - 1) * DAY_MS);
}
