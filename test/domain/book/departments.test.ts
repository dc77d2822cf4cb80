import { readFileSync } from "node:fs";
import { guessRole } from "../../../src/domain/book/inferRole";
import { packedDepartments } from "../../../src/domain/book/departments/packedDepartments";
import { readLocalPart } from "../../../src/domain/book/departments/readLocalPart";
import { unpackWords } from "../../../src/domain/book/departments/wordTable";
import { departmentIn } from "../../../src/domain/book/departments/weighWords";
import { foldText } from "../../../src/domain/kinds/foldText";
import { readDepartmentFiles } from "../../../tools/departments/read";
import { address } from "../../support/builders";

const { lines, problems } = readDepartmentFiles((text) => foldText(text).text);
const departments = lines.filter(({ role }) => role !== "beside" && role !== "name" && role !== "general");
const table = unpackWords(packedDepartments);
/** Family and given names of many countries, those that hold a department's word among them: `Rosales`, `Zollinger`. */
const names = readFileSync("test/support/personNames.txt", "utf8").trim().split(/\s+/);

function departmentOf(local: string): string | undefined {
  return departmentIn(readLocalPart(local, [], table))?.word.word;
}

test("every line is understood, and no word stands twice", () => {
  expect(problems).toEqual([]);
});

test("every word of a department, as it is written, gives its role", () => {
  const wrong = departments.filter(({ written, role }) => {
    const guess = guessRole(address(`${written}@acme.example`), true);
    return guess.role !== (role === "machine" ? "other" : role) || guess.because.reason !== "department-word";
  });
  expect(wrong.map(({ at, written }) => `${at}: ${written}`)).toEqual([]);
});

test("every word for a general mailbox makes it official and no department", () => {
  const wrong = lines
    .filter(({ role }) => role === "general")
    .filter(({ written }) => guessRole(address(`${written}@acme.example`), true).because.reason !== "general-mailbox");
  expect(wrong.map(({ at, written }) => `${at}: ${written}`)).toEqual([]);
});

test("a word that counts inside others is long enough, or of characters", () => {
  const short = lines.filter(
    ({ word, role, how }) => how === "inside" && role !== "beside" && word.length < 5 && word < "\u0400",
  );
  expect(short.map(({ at, written }) => `${at}: ${written}`)).toEqual([]);
});

test("no word hides in a name, alone, behind an initial or beside a given name", () => {
  expect(names.length).toBeGreaterThan(300);
  const found = names
    .flatMap((name) => [name, `j.${name}`, `m${name}`, `${name}.maria`, `peter.${name}`, `${name}_anna`, `${name}k`])
    .flatMap((local) => {
      const word = departmentOf(local);
      return word === undefined ? [] : [`${word} in ${local}`];
    });
  expect(found).toEqual([]);
});
