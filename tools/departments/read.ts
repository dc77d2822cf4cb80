import { readdirSync, readFileSync } from "node:fs";
import { hows, wordRoles, type KnownWord } from "../../src/domain/book/departments/wordTable";

const DEPARTMENTS = "src/domain/book/departments";

/** A word of the files, folded, and where it stands. */
export interface DepartmentWord extends KnownWord {
  readonly written: string;
  readonly reason: string;
  readonly at: string;
}

export interface DepartmentWords {
  readonly lines: readonly DepartmentWord[];
  readonly problems: readonly string[];
}

/** Reads every word file. No word stands in two of them, nor twice in one. */
export function readDepartmentFiles(fold: (text: string) => string): DepartmentWords {
  const files = readdirSync(DEPARTMENTS)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readDepartmentWords(name, readFileSync(`${DEPARTMENTS}/${name}`, "utf8"), fold));
  const lines = files.flatMap((file) => file.lines);
  const first = new Map<string, DepartmentWord>();
  const twice = lines.flatMap((line) => {
    const before = first.get(line.word);
    if (before === undefined) first.set(line.word, line);
    return before === undefined ? [] : [`${line.at}: ${line.written} stands at ${before.at} already`];
  });
  return { lines: [...first.values()], problems: [...files.flatMap((file) => file.problems), ...twice] };
}

/** Reads a word file: `words<TAB>role<TAB>how<TAB>reason`, the words of one line being spellings or near relations. */
export function readDepartmentWords(file: string, content: string, fold: (text: string) => string): DepartmentWords {
  const lines: DepartmentWord[] = [];
  const problems: string[] = [];
  content.split("\n").forEach((line, index) => {
    if (line === "" || line.startsWith("#")) return;
    const at = `${file}:${String(index + 1)}`;
    const [words = "", roleName, howName, reason = "", ...rest] = line.split("\t");
    const role = wordRoles.find((known) => known === roleName);
    const how = hows.find((known) => known === howName);
    if (role === undefined || how === undefined || reason.length < 3 || rest.length > 0) {
      problems.push(`${at}: this line is not understood: ${line}`);
      return;
    }
    for (const written of words.split(" ")) {
      const word = fold(written);
      if (/^[a-z0-9\u0080-\uffff]+$/.test(word)) lines.push({ word, written, role, how, reason, at });
      else problems.push(`${at}: this word could never be found: ${written}`);
    }
  });
  return { lines, problems };
}
