import type { Weekday } from "../../../src/domain/book/book";
import { weekendOf } from "../../../src/domain/hours/weekendOf";

test.each<[string, readonly Weekday[]]>([
  ["AF IR", [4, 5]],
  ["BD BH DJ DZ EG IL IQ JO KW LY MV OM PS QA SA SD SY YE", [5, 6]],
  ["NP", [6]],
  ["IN UG", [7]],
  ["AE CN DE GB ID JP TR US VN ZA", [6, 7]],
])("in %s people rest on %j", (countries, weekend) => {
  for (const country of countries.split(" ")) expect([country, weekendOf({ country })]).toEqual([country, weekend]);
});

test.each<[string, Parameters<typeof weekendOf>[0], readonly Weekday[]]>([
  ["its own days before those of its country", { country: "SA", weekend: [7] }, [7]],
  ["no day at all, where it says so", { country: "SA", weekend: [] }, []],
  ["Saturday, where not even its country is known", {}, [6]],
])("a client rests on %s", (_, client, weekend) => {
  expect(weekendOf(client)).toEqual(weekend);
});
