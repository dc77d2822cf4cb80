import { withShown, type Shown } from "../../../src/domain/quiet/shown";
import { shownWarning } from "../../support/sentRecords";

const hint: Shown = { ...shownWarning, severity: "hint" };
const stop: Shown = { ...shownWarning, severity: "stop" };
const other: Shown = { ...shownWarning, rule: "unknown-mailbox" };

test.each<[name: string, before: readonly Shown[], next: readonly Shown[], all: readonly Shown[]]>([
  ["the first", [], [hint], [hint]],
  ["another rule", [hint], [other], [hint, other]],
  ["a stronger one takes its place", [hint], [stop], [stop]],
  ["a milder one does not", [stop], [hint], [stop]],
  ["another kind of the same is the same", [shownWarning], [{ ...shownWarning, kind: "contract" }], [shownWarning]],
])("%s", (_, before, next, all) => {
  expect(withShown(before, next)).toEqual(all);
});

test("where nothing is new the list itself comes back", () => {
  const before = [stop, other];
  expect(withShown(before, [hint, other])).toBe(before);
});
