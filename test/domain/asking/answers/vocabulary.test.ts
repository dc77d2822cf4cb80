import { ar } from "../../../../src/domain/asking/answers/languages/ar";
import { de } from "../../../../src/domain/asking/answers/languages/de";
import { en } from "../../../../src/domain/asking/answers/languages/en";
import { es } from "../../../../src/domain/asking/answers/languages/es";
import { fr } from "../../../../src/domain/asking/answers/languages/fr";
import { ja } from "../../../../src/domain/asking/answers/languages/ja";
import { pt } from "../../../../src/domain/asking/answers/languages/pt";
import { ru } from "../../../../src/domain/asking/answers/languages/ru";
import { zh } from "../../../../src/domain/asking/answers/languages/zh";
import type { Cue, Purpose } from "../../../../src/domain/asking/answers/answerWords";
import { cueIn, purposesIn } from "../../../../src/domain/asking/answers/vocabulary";
import { foldText } from "../../../../src/domain/kinds/foldText";

const languages = { ar, de, en, es, fr, ja, pt, ru, zh };

describe.each(Object.entries(languages))("the words of %s", (_, { purposes, cues }) => {
  const lists = [...Object.entries(purposes), ...Object.entries(cues)];

  test.each(lists)("%s has no empty alternative and none twice", (__, words) => {
    const alternatives = words.split("|");
    expect(alternatives.filter((word) => word.trim() !== word || word === "")).toEqual([]);
    expect(alternatives.filter((word, index) => alternatives.indexOf(word) !== index)).toEqual([]);
  });

  test("each use is found by each of its words, or by a longer one that holds it", () => {
    for (const [purpose, words] of Object.entries(purposes) as Array<[Purpose, string]>)
      for (const word of words.split("|")) {
        const found = purposesIn(foldText(word.replace("*", "").replace("…", " ")).text);
        expect({ word, found: found.map((one) => one.purpose) }).toMatchObject({
          found: expect.arrayContaining([purpose]) as string[],
        });
      }
  });

  test("each cue is found by each of its words", () => {
    for (const [cue, words] of Object.entries(cues) as Array<[Cue, string]>)
      for (const word of words.split("|"))
        expect({ word, found: cueIn(foldText(word.replace("*", "").replace("…", " ")).text, cue).length }).not.toEqual({
          word,
          found: 0,
        });
  });
});

test.each<[string, readonly Purpose[]]>([
  ["the bill of lading and the bill", ["logistics", "finance"]],
  ["everything else", ["rest"]],
  ["everything", ["everything"]],
  ["reorder the border", []],
  ["採購單", ["purchasing"]],
])("%s names %j", (text, expected) => {
  expect(purposesIn(foldText(text).text).map(({ purpose }) => purpose)).toEqual(expected);
});
