import { languageFor } from "../../../src/domain/asking/languageFor";
import { directionOf, languageNames, writingLanguages } from "../../../src/domain/asking/writingLanguage";

test.each<[languages: readonly string[], country: string | undefined, expected: string]>([
  [["de"], undefined, "de"],
  [["de-AT"], "AT", "de"],
  [["PT-br"], undefined, "pt"],
  [["es_MX"], undefined, "es"],
  [["nl", "fr-BE"], "BE", "fr"],
  [["zh"], undefined, "zh-CN"],
  [["zh"], "TW", "zh-TW"],
  [["zh-Hant"], "CN", "zh-TW"],
  [["zh-Hans-HK"], "HK", "zh-CN"],
  [["zh-HK"], undefined, "zh-TW"],
  [["zh-SG"], "TW", "zh-CN"],
  [["tlh", ""], "JP", "ja"],
  [[], "eg", "ar"],
  [[], "MA", "fr"],
  [[], "BR", "pt"],
  [[], "KZ", "ru"],
  [[], "NL", "en"],
  [[], "", "en"],
  [[], undefined, "en"],
  [["x".repeat(10_000)], "ES FR", "en"],
])("a client with the languages %j in %s is written to in %s", (languages, country, expected) => {
  expect(languageFor({ languages, ...(country === undefined ? {} : { country }) })).toBe(expected);
});

test("every language has its own name, and only Arabic is written from the right", () => {
  expect(new Set(Object.values(languageNames)).size).toBe(writingLanguages.length);
  expect(writingLanguages.filter((language) => directionOf(language) === "rtl")).toEqual(["ar"]);
});
