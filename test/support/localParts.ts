import { readFileSync } from "node:fs";
import { isRole, type Role } from "../../src/domain/book/book";

/** A local part as companies write them, and the role that somebody who trades gives it at a client's own domain. */
export interface LabelledLocalPart {
  readonly local: string;
  readonly role: Role;
  readonly language: string;
}

/** `local part<TAB>role<TAB>language`; written without a look at the word files. */
export const localParts: readonly LabelledLocalPart[] = readFileSync("test/support/localParts.tsv", "utf8")
  .trim()
  .split("\n")
  .map((line) => {
    const [local = "", role = "", language = ""] = line.split("\t");
    if (!isRole(role)) throw new Error(`This line has no role: ${line}`);
    return { local, role, language };
  });

/** The lists of `blindLocalParts.txt`, which says how they came about, in their order. */
export const blindLists: ReadonlyArray<readonly LabelledLocalPart[]> = readFileSync(
  "test/support/blindLocalParts.txt",
  "utf8",
)
  .trim()
  .split(/^# \d.*$/m)
  .slice(1)
  .map((list) => list.trim().split("\n").flatMap(labelledIn));

function labelledIn(line: string): readonly LabelledLocalPart[] {
  const [, language = "", role = "", parts = ""] = /^(\w\w) (\w+): (.*)$/.exec(line) ?? [];
  if (!isRole(role)) throw new Error(`This line has no role: ${line}`);
  return parts.split(" ").map((local) => ({ local, role, language }));
}

/** How many of them a judge gets right, and which not. */
export function rightShare(
  parts: readonly LabelledLocalPart[],
  judge: (local: string) => Role,
): { readonly share: number; readonly missed: readonly string[] } {
  const missed = parts.flatMap(({ local, role }) => {
    const found = judge(local);
    return found === role ? [] : [`${local} is ${role}, not ${found}`];
  });
  return { share: 1 - missed.length / parts.length, missed };
}
