import type { DraftFix } from "../../../../src/domain/fix/fix";
import { fixTrouble, undoTrouble } from "../../../../src/taskpane/components/findings/fixTrouble";
import { findingsTextOf } from "../../../../src/taskpane/text/findings";

const failing = (failure: string): Error => Object.assign(new Error("no"), { failure });

describe.each(["en", "zh-CN"] as const)("%s", (language) => {
  const words = findingsTextOf(language);
  test.each<[DraftFix["kind"], string, keyof typeof words.failed]>([
    ["set-subject", "unsupported", "subject"],
    ["delay-delivery", "unsupported", "delivery"],
    ["cut-quoted-text", "unsupported", "quoted-text"],
    ["split-message", "unsupported", "no-window"],
    ["remove-recipient", "unsupported", "list-in-field"],
    ["remove-recipient", "refused", "refused"],
    ["cut-quoted-text", "timeout", "refused"],
    ["cut-quoted-text", "changed", "changed"],
  ])("%s that fails with %s says what to do", (kind, failure, expected) => {
    expect(fixTrouble(failing(failure), kind, words)).toBe(words.failed[expected]);
  });

  test("an undo that fails says how to put it right by hand", () => {
    expect(undoTrouble(failing("changed"), "cut-quoted-text", words)).toBe(words.notUndone.changed);
    expect(undoTrouble(failing("refused"), "delay-delivery", words)).toBe(words.notUndone["delay-delivery"]);
    expect(undoTrouble(new Error("no"), "set-subject", words)).toBe(words.notUndone["set-subject"]);
  });
});
