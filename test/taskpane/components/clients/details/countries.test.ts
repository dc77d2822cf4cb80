import {
  allZones,
  countriesIn,
  countryName,
  languageName,
  weekendOf,
  zonesOf,
} from "../../../../../src/taskpane/components/clients/details/countries";

test("every country of ISO 3166-1 is there once, with a name of its own in both languages", () => {
  for (const language of ["en", "zh-CN"]) {
    const countries = countriesIn(language);
    expect(countries).toHaveLength(249);
    expect(new Set(countries.map(({ name }) => name)).size).toBe(249);
    expect(countries.filter(({ code, name }) => code === name)).toEqual([]);
  }
});

test.each([
  ["CN", ["Asia/Shanghai"], [6, 7]],
  ["SA", ["Asia/Riyadh"], [5, 6]],
  ["", [], []],
  ["Germany", [], []],
])("the usual of %s", (country, zones, weekend) => {
  expect(zonesOf(country)).toEqual(expect.arrayContaining(zones));
  expect(zonesOf(country).length > 0).toBe(zones.length > 0);
  expect(weekendOf(country)).toEqual(weekend);
});

test("time zones can be used, and tags that are none are shown as they are", () => {
  expect(allZones()).toContain("Europe/Berlin");
  expect(countryName("DE", "zh-CN")).toBe("德国");
  expect(languageName("pt-BR", "en")).toBe("Brazilian Portuguese");
  expect(languageName("no tag", "en")).toBe("no tag");
});
