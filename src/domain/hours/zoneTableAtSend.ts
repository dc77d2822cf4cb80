/**
 * Of `zoneTable.ts`, what the events bundle carries: the countries that trade most, and zones where the country alone does not tell. A
 * client in another zone of its country is taken to be where the country mostly trades.
 */
export const zoneTable: readonly string[] = [
  "-480U America/Los_Angeles America/Vancouver",
  "-420U America/Denver",
  "-360 MX",
  "-360U America/Chicago",
  "-300 CO EC PE",
  "-300U America/New_York America/Toronto",
  "-240L CL",
  "-180 AR BR UY",
  "0 GH",
  "0E GB IE PT",
  "60 DZ MA NG TN",
  "60E AT BE CH CZ DE DK ES FR HR HU IT NL NO PL RS SE SI SK",
  "120 ZA",
  "120B LB",
  "120E BG FI GR LT RO UA",
  "120G EG",
  "120I IL",
  "180 BH ET IQ JO KE KW QA RU SA TR TZ",
  "210 IR",
  "240 AE OM",
  "300 KZ PK UZ",
  "330 IN LK",
  "360 BD",
  "420 ID KH TH VN",
  "480 CN HK MY PH SG TW",
  "540 JP KR",
  "600A AU",
  "720Z NZ",
];
