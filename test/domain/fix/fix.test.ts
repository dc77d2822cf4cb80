import { isBookFix, isDraftFix, isFixKind, type Fix } from "../../../src/domain/fix/fix";

/** The compiler asks for each kind, and what it changes. */
const kinds: Readonly<Record<Fix["kind"], "draft" | "book" | "neither">> = {
  "replace-recipient": "draft",
  "add-recipient": "draft",
  "move-recipients": "draft",
  "remove-recipient": "draft",
  "remove-repeats": "draft",
  "split-message": "draft",
  "set-subject": "draft",
  "delay-delivery": "draft",
  "cut-quoted-text": "draft",
  "set-role": "book",
  "add-to-book": "book",
  "confirm-mailbox": "book",
  "ask-client": "neither",
};

test.each(Object.entries(kinds))("%s is a fix, and changes the %s", (kind, what) => {
  const fix = { kind } as unknown as Fix;
  expect(isFixKind(kind)).toBe(true);
  expect(isDraftFix(fix)).toBe(what === "draft");
  expect(isBookFix(fix)).toBe(what === "book");
});

test.each(["", "constructor", "toString", "__proto__", "Set-subject", "set-subject ", "no-such-fix"])(
  "“%s” is none",
  (text) => {
    expect(isFixKind(text)).toBe(false);
  },
);
