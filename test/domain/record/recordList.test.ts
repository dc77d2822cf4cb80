import { listFor, recordsBegin, type RecordList } from "../../../src/domain/record/recordList";

const old: RecordList = { id: "1", name: "RightBox Send Records" };
const first: RecordList = { id: "2", name: "RightBox Send Records 2027-Q1", from: new Date("2027-01-01T00:00:00Z") };
const second: RecordList = { id: "3", name: "RightBox Send Records 2027-Q2", from: new Date("2027-04-02T08:00:00Z") };

test.each<[at: string, lists: readonly RecordList[], id: string | undefined]>([
  ["2026-12-31T23:59:59.999Z", [old, first, second], "1"],
  ["2027-01-01T00:00:00.000Z", [old, first, second], "2"],
  ["2027-04-02T07:59:59.999Z", [second, first, old], "2"],
  ["2027-04-02T08:00:00.000Z", [second, first, old], "3"],
  ["2030-01-01T00:00:00.000Z", [old], "1"],
  ["2026-12-31T00:00:00.000Z", [first, second], undefined],
  ["2026-12-31T00:00:00.000Z", [], undefined],
])("what was recorded at %s belongs to the list that is for that time", (at, lists, id) => {
  expect(listFor(lists, new Date(at))?.id).toBe(id);
});

test("of two lists for the same time every device takes the same, whatever the order of the rest", () => {
  const twin = { ...first, id: "4" };
  const at = new Date("2027-02-01T00:00:00Z");
  expect(listFor([old, first, twin], at)?.id).toBe("4");
  expect(listFor([first, twin, old], at)?.id).toBe("4");
});

test("records begin with the first list", () => {
  const later = { ...old, createdAt: new Date("2026-11-02T00:00:00Z") };
  const earlier = { ...first, createdAt: new Date("2026-11-01T00:00:00Z") };
  expect(recordsBegin([later, earlier, second])).toEqual(earlier.createdAt);
  expect(recordsBegin([earlier, later])).toEqual(earlier.createdAt);
  expect(recordsBegin([old])).toBeUndefined();
});
