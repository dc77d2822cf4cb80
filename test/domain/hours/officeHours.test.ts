import fc from "fast-check";
import type { Weekday } from "../../../src/domain/book/book";
import { closedAt, nextDelivery } from "../../../src/domain/hours/officeHours";

const hours = { dayBegins: 8, dayEnds: 19, deliverAt: 9 };

describe("whether a client's office is closed", () => {
  test.each([
    ["Berlin on a Tuesday at ten", { country: "DE" }, "2026-11-24T09:00:00Z", undefined],
    ["Berlin one minute before eight", { country: "DE" }, "2026-11-24T06:59:00Z", "night"],
    ["Berlin at eight", { country: "DE" }, "2026-11-24T07:00:00Z", undefined],
    ["Berlin one minute before seven in the evening", { country: "DE" }, "2026-11-24T17:59:00Z", undefined],
    ["Berlin at seven in the evening", { country: "DE" }, "2026-11-24T18:00:00Z", "night"],
    ["Berlin in summer", { country: "DE" }, "2026-07-14T06:30:00Z", undefined],
    ["Berlin on a Saturday", { country: "DE" }, "2026-11-28T09:00:00Z", "weekend"],
    ["Shanghai on Saturday while it is Friday here", { country: "CN" }, "2026-11-27T17:00:00Z", "weekend"],
    ["Riyadh on a Friday", { country: "SA" }, "2026-11-27T09:00:00Z", "weekend"],
    ["Riyadh on a Sunday", { country: "SA" }, "2026-11-29T09:00:00Z", undefined],
    ["Dubai on a Friday", { country: "AE" }, "2026-11-27T09:00:00Z", undefined],
    ["Dubai on a Sunday", { country: "AE" }, "2026-11-29T09:00:00Z", "weekend"],
    ["Tehran on a Thursday", { country: "IR" }, "2026-11-26T09:00:00Z", "weekend"],
    ["Mumbai on a Saturday", { country: "IN" }, "2026-11-28T06:00:00Z", undefined],
    ["Kathmandu on a Sunday", { country: "NP" }, "2026-11-29T06:00:00Z", undefined],
    ["its own weekend counts", { country: "DE", weekend: [2] as Weekday[] }, "2026-11-24T09:00:00Z", "weekend"],
    ["no day of rest at all", { country: "DE", weekend: [] as Weekday[] }, "2026-11-28T09:00:00Z", undefined],
    ["a zone without a country rests on Saturday", { timeZone: "Asia/Riyadh" }, "2026-11-28T09:00:00Z", "weekend"],
    ["a zone without a country may work on Sunday", { timeZone: "Asia/Riyadh" }, "2026-11-29T09:00:00Z", undefined],
    ["Golden Week", { country: "CN" }, "2026-10-05T03:00:00Z", "holiday"],
    ["Thanksgiving in New York", { country: "US", timeZone: "America/New_York" }, "2026-11-26T16:00:00Z", "holiday"],
    ["nobody knows where it is", {}, "2026-11-28T03:00:00Z", undefined],
  ])("%s", (_, client, at, why) => {
    expect(closedAt(client, new Date(at), hours)?.why).toBe(why);
  });
});

describe("when a message had better arrive", () => {
  test.each([
    ["later that morning", { country: "DE" }, "2026-11-24T04:00:00Z", "2026-11-24T08:00:00.000Z"],
    ["the next morning", { country: "DE" }, "2026-11-24T20:00:00Z", "2026-11-25T08:00:00.000Z"],
    ["after the weekend", { country: "DE" }, "2026-11-27T20:00:00Z", "2026-11-30T08:00:00.000Z"],
    ["after a weekend of Friday and Saturday", { country: "SA" }, "2026-11-26T20:00:00Z", "2026-11-29T06:00:00.000Z"],
    ["over the change to summer time", { country: "DE" }, "2026-03-27T20:00:00Z", "2026-03-30T07:00:00.000Z"],
    ["after Golden Week", { country: "CN" }, "2026-09-30T20:00:00Z", "2026-10-08T01:00:00.000Z"],
    ["after Christmas and a weekend", { country: "GB" }, "2026-12-24T22:00:00Z", "2026-12-28T09:00:00.000Z"],
    ["in a zone of half hours", { country: "IN" }, "2026-11-23T20:00:00Z", "2026-11-24T03:30:00.000Z"],
  ])("%s", (_, client, after, until) => {
    expect(nextDelivery(client, new Date(after), hours)?.toISOString()).toBe(until);
  });

  test.each([
    ["nobody knows where it is", {}],
    ["somebody who never works", { country: "DE", weekend: [1, 2, 3, 4, 5, 6, 7] as Weekday[] }],
  ])("never: %s", (_, client) => {
    expect(nextDelivery(client, new Date("2026-11-24T04:00:00Z"), hours)).toBeUndefined();
  });

  test("an hour of delivery outside the office day is brought into it", () => {
    const early = nextDelivery({ country: "GB" }, new Date("2026-11-24T04:00:00Z"), { ...hours, deliverAt: 3 });
    const late = nextDelivery({ country: "GB" }, new Date("2026-11-24T04:00:00Z"), { ...hours, deliverAt: 23 });
    expect([early, late].map((moment) => moment?.toISOString())).toEqual([
      "2026-11-24T08:00:00.000Z",
      "2026-11-24T18:00:00.000Z",
    ]);
  });

  test("the office is open then, whenever and wherever", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2026-01-01"), max: new Date("2030-12-31"), noInvalidDate: true }),
        fc.constantFrom(
          "AE",
          "AU",
          "BR",
          "CL",
          "CN",
          "DE",
          "EG",
          "IL",
          "IN",
          "IR",
          "JP",
          "KR",
          "LB",
          "MX",
          "NZ",
          "RU",
          "VN",
        ),
        fc.integer({ min: 0, max: 23 }),
        (after, country, deliverAt) => {
          const moment = nextDelivery({ country }, after, { ...hours, deliverAt });
          expect(moment?.getTime()).toBeGreaterThan(after.getTime());
          expect(closedAt({ country }, moment ?? after, hours)).toBeUndefined();
        },
      ),
    );
  });
});
