import type { ClientId } from "../../../src/domain/book/book";
import { isSameLesson, taughtText, type Correction } from "../../../src/domain/corrections/correction";
import { corrected } from "../../support/corrections";

const { signs, taughtOn } = corrected("framework agreement");
const [words] = signs;
const [other] = corrected("frame").signs;
const client = "acme" as ClientId;
const lesson = { scope: "client", client, says: "is-not", kind: "contract", signs, taughtOn } as const;
const everyGreeting: Correction = { scope: "every-client", says: "is-not", kind: "greeting", signs, taughtOn };

test.each<[string, Correction, Correction, boolean]>([
  ["the same of another day", lesson, { ...lesson, taughtOn: "2026-11-20" }, true],
  ["the same for every client", everyGreeting, { ...everyGreeting, taughtOn: "2026-11-20" }, true],
  ["the same signs in another order", { ...lesson, signs: [words, other] }, { ...lesson, signs: [other, words] }, true],
  ["another kind", lesson, { ...lesson, kind: "legal" }, false],
  ["another client", lesson, { ...lesson, client: "nordlicht" as ClientId }, false],
  ["other words", lesson, corrected("frame"), false],
  ["one sign more", lesson, { ...lesson, signs: [words, other] }, false],
  ["a file of the same name as the words", lesson, { ...lesson, signs: [{ ...words, by: "file-name" }] }, false],
  [
    "signs that only read the same when they run together",
    { ...lesson, signs: [words, other] },
    corrected("framework agreementwords frame"),
    false,
  ],
])("%s: the same lesson or not", (_, one, another, expected) => {
  expect(isSameLesson(one, another)).toBe(expected);
  expect(isSameLesson(another, one)).toBe(expected);
});

test.each([
  ["as long as can be recognised again", "x".repeat(120), "x".repeat(120)],
  ["one character more", "x".repeat(121), undefined],
  ["long only as it was written", `${"x".repeat(118)}\u00a0 \n 2026`, `${"x".repeat(118)} #`],
  ["nothing but blanks", " \n\t", undefined],
])("words %s", (_, text, expected) => {
  expect(taughtText(text)).toBe(expected);
});
