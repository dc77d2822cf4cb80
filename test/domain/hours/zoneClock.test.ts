import { localTime, momentOf, zoneClockOf, type ZoneClock } from "../../../src/domain/hours/zoneClock";
import { zoneTable } from "../../../src/domain/hours/zoneTable";
import { zoneTable as zoneTableAtSend } from "../../../src/domain/hours/zoneTableAtSend";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const END = Date.UTC(2031, 0, 1);

/** Zones whose clocks changed their ways since 2024: right from then on. */
const rightSince: Readonly<Record<string, number>> = {
  "America/Asuncion": Date.UTC(2024, 9, 7),
  "America/Coyhaique": Date.UTC(2025, 3, 7),
  "America/Scoresbysund": Date.UTC(2024, 2, 31, 3),
  "Asia/Almaty": Date.UTC(2024, 2, 1),
  "Asia/Qostanay": Date.UTC(2024, 2, 1),
};
/** Databases before 2026 let them change an hour early; they do so with the European Union. */
const moldovan = new Set(["Europe/Chisinau", "Europe/Tiraspol"]);
/** An hour wrong in Ramadan, as the table says. */
const moroccan = new Set(["Africa/Casablanca", "Africa/El_Aaiun"]);

const zonesIn = (table: readonly string[]): readonly string[] =>
  table.flatMap((line) =>
    line
      .split(" ")
      .slice(1)
      .filter((word) => !/^[A-Z]{2}$/.test(word) || word === "GB" || word === "NZ"),
  );
const countriesIn = (table: readonly string[]): readonly string[] =>
  table.flatMap((line) => line.split(" ").filter((word) => /^[A-Z]{2}$/.test(word)));
const zones = zonesIn(zoneTable);

function clockOf(timeZone: string): ZoneClock {
  const clock = zoneClockOf({ timeZone });
  if (clock === undefined) throw new Error(`Not in the table: ${timeZone}`);
  return clock;
}

/** Node's own minutes from UTC. */
function nodesOffset(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  return (at) => {
    const part = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)] as const));
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = (
      ["year", "month", "day", "hour", "minute"] as const
    ).map((type) => part.get(type));
    return (Date.UTC(year, month - 1, day, hour, minute) - at) / 60_000;
  };
}

/** The moments at which Node's clock of a zone is put forward or back, to the minute. */
function transitions(offset: (at: number) => number, since: number): readonly number[] {
  const found: number[] = [];
  for (let from = since; from < END; from += 60 * DAY) {
    let [before, after] = [from, from + 60 * DAY];
    if (offset(before) === offset(after)) continue;
    while (after - before > 60_000) {
      const middle = Math.floor((before + after) / 120_000) * 60_000;
      if (offset(middle) === offset(before)) before = middle;
      else after = middle;
    }
    found.push(after);
  }
  return found;
}

const ours = (clock: ZoneClock, at: number): number => (localTime(clock, new Date(at)).getTime() - at) / 60_000;

describe("the clocks of the world", () => {
  test("every zone is in the table once", () => {
    expect(new Set(zones).size).toBe(zones.length);
    expect(new Set(countriesIn(zoneTable)).size).toBe(countriesIn(zoneTable).length);
    expect(zones.length).toBeGreaterThan(500);
  });

  test.each(zones.filter((zone) => !moroccan.has(zone)))("%s goes as Node's clock does, 2024 to 2030", (zone) => {
    const since = rightSince[zone] ?? Date.UTC(2024, 0, 1);
    const [clock, offset] = [clockOf(zone), nodesOffset(zone)];
    const moments = transitions(offset, since).flatMap((moment) =>
      moldovan.has(zone) ? [moment - HOUR, moment + HOUR] : [moment - HOUR, moment - 1, moment, moment + HOUR],
    );
    for (let at = since + 12 * HOUR; at < END; at += 90 * DAY) moments.push(at);
    const wrong = moments.filter((at) => Math.abs(ours(clock, at) - offset(Math.floor(at / 60_000) * 60_000)) > 0.5);
    expect(wrong.map((at) => new Date(at).toISOString())).toEqual([]);
  });

  test.each([...moroccan])("%s is never more than the hour of Ramadan wrong", (zone) => {
    const [clock, offset] = [clockOf(zone), nodesOffset(zone)];
    const days = Array.from({ length: 2_500 }, (_, day) => Date.UTC(2024, 0, 1) + day * DAY);
    const wrong = days.filter((at) => ours(clock, at) !== offset(at));
    expect(wrong.every((at) => ours(clock, at) - offset(at) === 60)).toBe(true);
    expect(wrong.length / days.length).toBeLessThan(0.11);
  });

  test("what ships at Send says the same as the whole table", () => {
    const lineOf = (table: readonly string[], name: string): string | undefined =>
      table.find((line) => zonesIn([line]).includes(name) || countriesIn([line]).includes(name))?.split(" ")[0];
    for (const name of [...zonesIn(zoneTableAtSend), ...countriesIn(zoneTableAtSend)])
      expect([name, lineOf(zoneTableAtSend, name)]).toEqual([name, lineOf(zoneTable, name)]);
  });
});

describe("a client's clock", () => {
  test.each([
    ["its zone before its country", { timeZone: "America/Los_Angeles", country: "DE" }, "2026-11-24T01:00:00.000Z"],
    ["its country where nobody knows its zone", { country: "IN" }, "2026-11-24T14:30:00.000Z"],
    [
      "its country where nobody has heard of its zone",
      { timeZone: "Asia/Atlantis", country: "IN" },
      "2026-11-24T14:30:00.000Z",
    ],
    ["a former name of a zone", { timeZone: "Asia/Calcutta" }, "2026-11-24T14:30:00.000Z"],
    ["a zone of three parts", { timeZone: "America/Argentina/Buenos_Aires" }, "2026-11-24T06:00:00.000Z"],
  ])("%s", (_, client, local) => {
    const clock = zoneClockOf(client);
    expect(clock === undefined ? undefined : localTime(clock, new Date("2026-11-24T09:00:00Z")).toISOString()).toBe(
      local,
    );
  });

  test.each([
    ["neither zone nor country", {}],
    ["a country with offices hours apart", { country: "US" }],
    ["a zone that nobody has heard of", { timeZone: "Europe/Atlantis" }],
    ["the beginning of a zone's name", { timeZone: "Europe/Ber" }],
    ["a continent", { timeZone: "Europe/" }],
    ["an empty name", { timeZone: "" }],
    ["the minutes of a line", { timeZone: "60E" }],
  ])("is not known of %s", (_, client) => {
    expect(zoneClockOf(client)).toBeUndefined();
  });

  test.each(["Europe/Berlin", "America/Santiago", "Asia/Kathmandu", "Pacific/Auckland", "Australia/Lord_Howe"])(
    "nine o'clock in %s is nine o'clock there on every day of the year",
    (zone) => {
      const clock = clockOf(zone);
      for (let day = Date.UTC(2027, 0, 1, 9); day < Date.UTC(2028, 0, 1); day += DAY)
        expect(localTime(clock, momentOf(clock, new Date(day))).getTime()).toBe(day);
    },
  );
});
