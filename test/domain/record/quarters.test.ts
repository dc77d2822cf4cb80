import {
  firstMomentOf,
  inChargeFrom,
  isRecordList,
  listNameOf,
  listsDue,
  listsToCreate,
  quarterAfter,
  quarterOf,
  quarterOfList,
} from "../../../src/domain/record/quarters";

test.each([
  ["2026-01-01T00:00:00Z", "RightBox Send Records 2026-Q1"],
  ["2026-03-31T23:59:59Z", "RightBox Send Records 2026-Q1"],
  ["2026-04-01T00:00:00Z", "RightBox Send Records 2026-Q2"],
  ["2026-09-30T23:59:59Z", "RightBox Send Records 2026-Q3"],
  ["2026-12-31T23:59:59Z", "RightBox Send Records 2026-Q4"],
])("%s lies in the quarter of %s, by UTC", (at, name) => {
  const quarter = quarterOf(new Date(at));
  expect(listNameOf(quarter)).toBe(name);
  expect(quarterOfList(name)).toEqual(quarter);
  expect(firstMomentOf(quarter).getTime()).toBeLessThanOrEqual(Date.parse(at));
  expect(firstMomentOf(quarterAfter(quarter)).getTime()).toBeGreaterThan(Date.parse(at));
});

test.each([
  ["RightBox Send Records", true],
  ["RightBox Send Records 2027-Q4", true],
  ["RightBox Send Records 2027-Q5", false],
  ["RightBox Send Records 2027-Q1 (old)", false],
  ["rightbox send records", false],
  ["RightBox Clients", false],
])("whether %j is a list of records: %s", (name, is) => {
  expect(isRecordList(name)).toBe(is);
});

test("the base list, this quarter's and the next four are created at once, over the end of the year", () => {
  expect(listsToCreate(new Date("2026-11-26T08:00:00Z"))).toEqual([
    "RightBox Send Records",
    "RightBox Send Records 2026-Q4",
    "RightBox Send Records 2027-Q1",
    "RightBox Send Records 2027-Q2",
    "RightBox Send Records 2027-Q3",
    "RightBox Send Records 2027-Q4",
  ]);
});

test.each([
  ["2026-12-01T23:59:59Z", ["2026-Q4"]],
  ["2026-12-02T00:00:00Z", ["2026-Q4", "2027-Q1"]],
  ["2027-01-01T00:00:00Z", ["2027-Q1"]],
])("at %s the lists of %j have to be there: the next one thirty days ahead", (now, quarters) => {
  expect(listsDue(new Date(now)).map(({ name }) => name.slice("RightBox Send Records ".length))).toEqual(quarters);
});

test.each([
  ["RightBox Send Records", "2026-01-01T00:00:00Z", undefined],
  ["RightBox Send Records 2027-Q1", "2026-11-26T08:00:00Z", "2027-01-01T00:00:00.000Z"],
  ["RightBox Send Records 2027-Q1", "2026-12-31T12:00:00Z", "2027-01-01T12:00:00.000Z"],
  ["RightBox Send Records 2027-Q1", "2027-02-03T09:00:00Z", "2027-02-04T09:00:00.000Z"],
])("%s, created at %s, is in charge from %s", (name, created, from) => {
  expect(inChargeFrom(name, new Date(created))?.toISOString()).toBe(from);
});
