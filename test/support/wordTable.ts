import { hows, wordRoles, type KnownWord, type WordTable } from "../../src/domain/book/departments/wordTable";

/** A small table: each line is a role, how its words count, and the words. */
export function wordTable(lines: readonly string[]): WordTable {
  const words = lines.flatMap((line): readonly KnownWord[] => {
    const [roleName, howName, ...listed] = line.split(" ");
    const role = wordRoles.find((known) => known === roleName);
    const how = hows.find((known) => known === howName);
    if (role === undefined || how === undefined) throw new Error(`Not a line of words: ${line}`);
    return listed.map((word) => ({ word, role, how }));
  });
  return new Map(words.map((known) => [known.word, known]));
}
