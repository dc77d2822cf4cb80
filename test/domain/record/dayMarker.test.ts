import { dayMarker } from "../../../src/domain/record/dayMarker";

test("a day's marker names version and day, between marks that no text in a record holds", () => {
  expect(dayMarker("2026-11-26")).toBe("2~20261126~");
});
