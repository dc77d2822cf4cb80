import fc from "fast-check";
import { firstFrom } from "../../../src/domain/kinds/ascending";

test("counts the numbers that are smaller", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60)), fc.nat(62), (numbers, number) => {
      const ascending = [...numbers].sort((one, other) => one - other);
      expect(firstFrom(ascending, number)).toBe(numbers.filter((each) => each < number).length);
    }),
  );
});

test.each([
  [[], 5, 0],
  [[5], 5, 0],
  [[5], 6, 1],
  [[1, 5, 5, 9], 5, 1],
  [[1, 5, 5, 9], 10, 4],
])("of %j, before %i: %i", (ascending, number, count) => {
  expect(firstFrom(ascending, number)).toBe(count);
});
