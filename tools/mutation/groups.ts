import { readdirSync } from "node:fs";

/** Sources of the domain that are mutated together, and the tests that have to notice it. Both are globs. */
export interface Group {
  readonly name: string;
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** Tables, not logic: a word of them changed is a fault of data, which the kinds' report and the tables' own checks measure. */
export const data: readonly string[] = [
  "**/packed*.ts",
  "**/variants*.ts",
  "**/simplified.ts",
  "**/confusables*.ts",
  "**/zoneTable*.ts",
  "**/holidayTable.ts",
  "**/languages/**",
  "**/attachmentWords/**",
  "**/internalWords/**",
  "**/quoteMarkers/**",
  "src/domain/rules/index.ts",
];

/** Parts whose tests stand elsewhere too: what only rules use is tested through rules. */
const testsBesides: Readonly<Record<string, readonly string[]>> = {
  "book/departments": ["book/departments.test.ts", "book/inferRole*.test.ts"],
  "book/edits": ["book/edits*.test.ts"],
  fix: ["rules/**/*.test.ts"],
  policy: ["rules/**/*.test.ts"],
  ruleKit: ["rules/**/*.test.ts"],
};

/**
 * All of the domain, in parts: each folder, each folder of the book, which is as large as all others, and each rule. A mutant counts as killed where
 * the tests of its own part kill it: a journey that happens to fail says little about where the fault is, and would have to be run for
 * every mutant.
 */
export const groups: readonly Group[] = [
  ...[...foldersIn(""), ...foldersIn("book/")].filter((name) => name !== "book" && name !== "rules").map(groupOfFolder),
  ...ruleIds().map(groupOfRule),
  { name: "book", sources: ["src/domain/book/*.ts"], tests: ["test/domain/book/*.test.ts"] },
  { name: "review", sources: ["src/domain/*.ts"], tests: ["test/domain/*.test.ts", "test/domain/rules/**/*.test.ts"] },
];

function foldersIn(above: string): readonly string[] {
  return readdirSync(`src/domain/${above}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => above + name)
    .sort();
}

function ruleIds(): readonly string[] {
  return readdirSync("src/domain/rules")
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((id) => id !== "index")
    .sort();
}

/** Nearly all of a rule runs while it loads: by the tests of all rules each mutant of its texts takes ten seconds. */
function groupOfRule(id: string): Group {
  return { name: `rules/${id}`, sources: [`src/domain/rules/${id}.ts`], tests: [`test/domain/rules/${id}.test.ts`] };
}

function groupOfFolder(name: string): Group {
  return {
    name,
    sources: [`src/domain/${name}/**/*.ts`],
    tests: [`test/domain/${name}/**/*.test.ts`, ...(testsBesides[name] ?? []).map((glob) => `test/domain/${glob}`)],
  };
}

/** The part that a file of the domain belongs to; `undefined` for data and for what is not of the domain. */
export function groupOf(file: string): Group | undefined {
  if (!file.endsWith(".ts") || file.endsWith(".d.ts") || data.some((glob) => matches(file, glob))) return undefined;
  return groups.find(({ sources }) => sources.some((glob) => matches(file, glob)));
}

/** Globs as they are written above: `**` for folders, `*` within a name. */
function matches(file: string, glob: string): boolean {
  const pattern = glob
    .replace(/[.]/g, "\\.")
    .replace(/\*\*\/|\*\*|\*/g, (stars) => (stars === "*" ? "[^/]*" : stars === "**" ? ".*" : "(?:.*/)?"));
  return new RegExp(`^${pattern}$`).test(file);
}
