import * as fc from "fast-check";
import { choiceAt, withChoice } from "../../../src/domain/policy/ownChoices";

const own = { severities: { "client-hours": "off" }, matrix: { order: { personal: "stop", unknown: "warn" } } };

test.each([
  ["the first choice", {}, ["severities", "client-hours"], "off", { severities: { "client-hours": "off" } }],
  ["another one", own, ["thresholds", "dayEnds"], 18, { ...own, thresholds: { dayEnds: 18 } }],
  [
    "a change",
    own,
    ["matrix", "order", "personal"],
    "hint",
    { ...own, matrix: { order: { personal: "hint", unknown: "warn" } } },
  ],
  ["taken back, with what is empty then", own, ["severities", "client-hours"], undefined, { matrix: own.matrix }],
  [
    "taken back beside another",
    own,
    ["matrix", "order", "personal"],
    undefined,
    { ...own, matrix: { order: { unknown: "warn" } } },
  ],
  ["taken back where nothing is", {}, ["matrix", "order", "personal"], undefined, {}],
])("%s", (_, before, path, value, expected) => {
  expect(withChoice(before, path, value)).toEqual(expected);
});

test("what was chosen is found again, and taking it back leaves what was there", () => {
  const step = fc.constantFrom("a", "b", "c");
  fc.assert(
    fc.property(fc.tuple(step, step, step), (path) => {
      const other = { z: { y: 1 } };
      const chosen = withChoice(other, path, "warn");
      expect(choiceAt(chosen, path)).toBe("warn");
      expect(withChoice(chosen, path, undefined)).toEqual(other);
    }),
  );
});
