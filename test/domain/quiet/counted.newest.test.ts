import { isCounted, nothingCounted, withCounted } from "../../../src/domain/quiet/counted";
import { sentRecord } from "../../support/sentRecords";

const timeOf = (number: number): number => sentRecord(number).reviewedAt.getTime();
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

test.each([
  ["in order", upTo(63)],
  ["newest first", [...upTo(63)].reverse()],
  ["every other first", [...upTo(63)].sort((one, other) => (one % 2) - (other % 2))],
])(
  "of 63 messages found %s the sixty newest are known by their ids, the others by the time of the last of them",
  (_, numbers) => {
    const counted = numbers.map((number) => sentRecord(number)).reduce(withCounted, nothingCounted);
    expect(counted.ids.map(([, at]) => at)).toEqual(upTo(63).slice(3).map(timeOf));
    expect(counted.until).toBe(timeOf(2));
  },
);

test("no time is reached before there is no room left", () => {
  const counted = upTo(60)
    .map((number) => sentRecord(number))
    .reduce(withCounted, nothingCounted);
  expect([counted.until, counted.ids.length]).toEqual([0, 60]);
});

test("up to that time everything counts as counted, later only what is known", () => {
  const counted = { until: timeOf(5), ids: [] };
  expect([4, 5, 6].map((number) => isCounted(counted, sentRecord(number)))).toEqual([true, true, false]);
});

test("that time never goes back", () => {
  const late = {
    until: timeOf(90),
    ids: upTo(60).map((index) => [`id-${String(index)}`, timeOf(100 + index)] as const),
  };
  expect(withCounted(late, sentRecord(80)).until).toBe(timeOf(90));
  expect(withCounted(late, sentRecord(95)).until).toBe(timeOf(95));
});

test("twelve characters of an id are kept and compared", () => {
  const record = sentRecord(7);
  const counted = withCounted(nothingCounted, record);
  expect(counted.ids).toEqual([[record.sendId.slice(0, 12), timeOf(7)]]);
  const alike = { ...record, sendId: `${record.sendId.slice(0, 12)}${"f".repeat(20)}` as typeof record.sendId };
  expect(isCounted(counted, alike)).toBe(true);
});
