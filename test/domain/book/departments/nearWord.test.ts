import fc from "fast-check";
import { nearWord } from "../../../../src/domain/book/departments/nearWord";
import { wordTable } from "../../../support/wordTable";

const table = wordTable([
  "purchasing inside procurement",
  "purchasing whole contracting",
  "finance whole billing",
  "quality inside quality",
  "legal whole contractinx",
  "technical alone machining",
  "beside whole coordinator",
  "name whole billingham",
]);

test.each([
  ["a missing letter", "procurment", "procurement"],
  ["a doubled letter", "procuurement", "procurement"],
  ["a wrong letter", "procuremant", "procurement"],
  ["two letters in each other's place", "qualtiy", "quality"],
  ["a wrong last letter", "procuremend", "procurement"],
  ["a missing last letter", "procuremen", "procurement"],
  ["two wrong letters", "brocuremend", undefined],
  ["a wrong first letter", "brocurement", undefined],
  ["a wrong letter in a short word", "balling", undefined],
  ["words of two roles", "contractinf", undefined],
  ["a word that counts alone", "machinimg", undefined],
  ["a word beside departments", "coordinatar", undefined],
  ["a name", "billinghem", undefined],
  ["digits", "procurem3nt", undefined],
])("%s: %s means %s", (_slip, token, word) => {
  expect(nearWord(token, table)?.word).toBe(word);
});

test("what is only near counts for less than the word itself", () => {
  expect(nearWord("procurment", table)?.how).toBe("whole");
});

test("any text is judged, and none that is longer than a word", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("p", "r", "o", "c", "u", "e", "m", "n", "t", "7", "é", "部"), maxLength: 80 }),
      (token) => {
        const word = nearWord(token, table);
        expect(word === undefined || Math.abs(word.word.length - token.length) <= 1).toBe(true);
      },
    ),
  );
});
