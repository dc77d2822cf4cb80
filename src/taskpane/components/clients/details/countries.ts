import type { Weekday } from "../../../../domain/book/book";

/** Countries and territories by their two letters: ISO 3166-1, as of 2024. */
const codes =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD " +
  "CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF " +
  "GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN " +
  "KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA " +
  "NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI " +
  "SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI " +
  "VN VU WF WS YE YT ZA ZM ZW";

export interface Named {
  readonly code: string;
  readonly name: string;
}

/** Every country by its name in this language, in the order of the names. */
export function countriesIn(language: string): readonly Named[] {
  return named(codes.split(" "), language, "region");
}

export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
}

/** The usual languages of trade, by their names in this language. */
const languageCodes =
  "ar az be bg bn bs ca cs da de el en es et fa fi fil fr he hi hr hu hy id is it ja ka kk km ko ky lo lt lv mk mn ms my nb ne " +
  "nl pl ps pt pt-BR ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh-CN zh-TW";

export function languagesIn(language: string): readonly Named[] {
  return named(languageCodes.split(" "), language, "language");
}

export function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
  } catch {
    // What an imported file calls a language may be no tag at all.
    return code;
  }
}

/** What newer browsers know of a country; older ones leave it out. */
interface LocaleFacts {
  readonly getTimeZones?: () => readonly string[] | undefined;
  readonly timeZones?: readonly string[];
  readonly getWeekInfo?: () => { readonly weekend: readonly number[] };
  readonly weekInfo?: { readonly weekend: readonly number[] };
}

/** The time zones of a country, as far as the browser knows them. */
export function zonesOf(country: string): readonly string[] {
  const facts = factsOf(country);
  return facts?.getTimeZones?.() ?? facts?.timeZones ?? [];
}

/** Its usual days off, as far as the browser knows them. */
export function weekendOf(country: string): readonly Weekday[] {
  const facts = factsOf(country);
  const weekend = facts?.getWeekInfo?.().weekend ?? facts?.weekInfo?.weekend ?? [];
  return weekend.filter((day): day is Weekday => day >= 1 && day <= 7);
}

export function allZones(): readonly string[] {
  return Intl.supportedValuesOf("timeZone");
}

function factsOf(country: string): LocaleFacts | undefined {
  return /^[A-Z]{2}$/.test(country) ? (new Intl.Locale(`und-${country}`) as LocaleFacts) : undefined;
}

function named(all: readonly string[], language: string, type: "region" | "language"): readonly Named[] {
  const names = new Intl.DisplayNames(language, { type });
  const order = new Intl.Collator(language);
  return all
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => order.compare(one.name, other.name));
}
