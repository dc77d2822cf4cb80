import { noticeLanguages } from "../../../src/domain/notices/languages";
import { patternOf } from "../../../src/domain/notices/wordPattern";

const lists = noticeLanguages.flatMap((language) =>
  [...Object.entries(language.bounce), ...Object.entries(language.answer)].map(([name, words]: [string, string]) => ({
    language,
    name,
    words,
  })),
);

test("no list holds an empty alternative, which would match anything", () => {
  for (const { language, name, words } of lists) {
    const pattern = patternOf(language, words);
    expect([name, words.slice(0, 20), pattern.test(""), pattern.test(" zzz ")]).toEqual([
      name,
      words.slice(0, 20),
      false,
      false,
    ]);
  }
});

test("no escape is a capital letter, since the lists are folded", () => {
  expect(lists.filter(({ words }) => /\\[A-Z]/.test(words))).toEqual([]);
});
