import type { Client } from "../book/book";
import { writingLanguages, type WritingLanguage } from "./writingLanguage";

/** Longer than any tag in use (RFC 5646 §4.4.1 names 35 characters as enough). */
const LONGEST_TAG = 35;

/**
 * Countries (ISO 3166-1 alpha-2) by the language in which their buyers usually write to suppliers abroad, not by official
 * language: the Maghreb buys in French. Where that is English (India, the Netherlands, the Emirates, Qatar …) or open
 * (Switzerland, Belgium, Canada), a country is not here.
 */
const countries: ReadonlyArray<readonly [WritingLanguage, string]> = [
  ["zh-CN", "CN"],
  ["zh-TW", "TW HK MO"],
  ["es", "ES MX AR CO CL PE VE EC BO PY UY CR PA GT HN NI SV DO CU PR GQ"],
  ["de", "DE AT LI"],
  ["fr", "FR MC LU MA DZ TN SN CI ML BF BJ TG NE GN CM GA CG CD MG HT PF NC"],
  ["pt", "BR PT AO MZ CV GW ST"],
  ["ru", "RU BY KZ KG"],
  ["ar", "SA EG IQ JO KW LY OM PS SD SY YE"],
  ["ja", "JP"],
];

/**
 * The language to write to a client in: the first of its own languages that we have texts in, else the usual one of its
 * country, else English. The user can choose another.
 */
export function languageFor({ languages, country }: Pick<Client, "languages" | "country">): WritingLanguage {
  const place = (country ?? "").trim().toUpperCase();
  for (const tag of languages) {
    const known = languageOfTag(tag, place);
    if (known !== undefined) return known;
  }
  return languageOfCountry(place) ?? "en";
}

/** By the primary subtag of a BCP 47 tag; Chinese also by script and region, and by the client's country where it has neither. */
function languageOfTag(tag: string, country: string): WritingLanguage | undefined {
  const [primary = "", ...subtags] = tag.trim().slice(0, LONGEST_TAG).toLowerCase().split(/[-_]/);
  if (primary !== "zh") return writingLanguages.find((language) => language === primary);
  if (subtags.some((subtag) => subtag === "hant")) return "zh-TW";
  if (subtags.some((subtag) => subtag === "hans")) return "zh-CN";
  const [region = country] = subtags.filter((subtag) => subtag.length === 2);
  return languageOfCountry(region.toUpperCase()) === "zh-TW" ? "zh-TW" : "zh-CN";
}

function languageOfCountry(country: string): WritingLanguage | undefined {
  return countries.find(([, codes]) => country !== "" && codes.split(" ").indexOf(country) >= 0)?.[0];
}
