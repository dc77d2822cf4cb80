/** @jest-environment jsdom */
import { storedDismissals } from "../../../src/adapters/browser/dismissals";

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  jest.restoreAllMocks();
});

test("what was put aside stays so on this device, for this mailbox, until it is brought back", () => {
  storedDismissals("a").add("one");
  storedDismissals("a").add("two");
  expect(storedDismissals("a").has("one")).toBe(true);
  expect(storedDismissals("b").has("one")).toBe(false);
  storedDismissals("a").remove("one");
  expect([storedDismissals("a").has("one"), storedDismissals("a").has("two")]).toEqual([false, true]);
});

test("the oldest make way", () => {
  const dismissals = storedDismissals("a");
  for (let index = 0; index <= 1_000; index++) dismissals.add(String(index));
  expect([dismissals.has("0"), dismissals.has("1"), dismissals.has("1000")]).toEqual([false, true, true]);
});

test("where storage is refused it holds as long as the pane lives", () => {
  storedDismissals("a").add("old");
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("full");
  });
  const dismissals = storedDismissals("a");
  dismissals.add("one");
  dismissals.remove("old");
  expect([dismissals.has("one"), dismissals.has("old")]).toEqual([true, false]);
});
