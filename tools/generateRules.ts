import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { languages, type Language } from "../src/domain/language";
import type { AnyRule } from "../src/domain/ruleKit/defineRule";
import { ruleTables, type RuleTable } from "../test/support/testRule";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "src/domain/rules");
const isCheck = process.argv.includes("--check");
const ids = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((id) => id !== "index")
  .sort();
const stale: string[] = [];

/** A test file is only read for its table: nothing in it runs. */
const idle = Object.assign(() => undefined, { each: () => () => undefined });
Object.assign(globalThis, { describe: idle, test: idle });

write("src/domain/rules/index.ts", registry());
const lines: string[] = [];
for (const id of ids) {
  const { default: rule } = (await import(join(folder, `${id}.ts`))) as { readonly default: AnyRule };
  const tests = join(root, `test/domain/rules/${id}.test.ts`);
  if (existsSync(tests)) await import(tests);
  write(`docs/rules/${id}.md`, page(rule, ruleTables.get(id)));
  lines.push(`- [${id}](${id}.md): ${rule.docs.summary.en} ${rule.docs.summary["zh-CN"]}`);
}
write("docs/rules/README.md", overview(lines));
if (stale.length > 0) {
  process.stderr.write(`Not up to date, run "npm run generate": ${stale.join(", ")}\n`);
  process.exitCode = 1;
}

/** The registry is the folder. */
function registry(): string {
  const imports = ids.map((id) => `import ${camel(id)} from "./${id}";`);
  return [
    'import type { AnyRule } from "../ruleKit/defineRule";',
    ...imports,
    "",
    "/** Every rule, by file name. Generated from the folder by `npm run generate`. */",
    `export const rules = [\n${ids.map((id) => `  ${camel(id)},`).join("\n")}\n] as const satisfies readonly AnyRule[];`,
    "",
    'export type RuleId = (typeof rules)[number]["id"];',
    "",
  ].join("\n");
}

function overview(rules: readonly string[]): string {
  return [
    "# The rules",
    "",
    '<!-- Generated from src/domain/rules by "npm run generate". -->',
    "",
    "What each asks, with a page of its reason, an example, its messages and what it is tested on.",
    "",
    ...rules,
    "",
  ].join("\n");
}

/** A rule's page: what it asks, why, an example and its messages, in every language; then what its tests say, as they say it. */
function page({ id, docs, messages }: AnyRule, table: RuleTable | undefined): string {
  const titles: Readonly<Record<Language, readonly [why: string, example: string, remedy: string, messages: string]>> =
    {
      en: ["Why", "Flagged", "Remedy", "Messages"],
      "zh-CN": ["原因", "会提示", "处理办法", "提示文字"],
    };
  const part = (language: Language): readonly string[] => {
    const [why, flagged, remedy, texts] = titles[language];
    const { summary, why: reason, example } = docs;
    return [
      `## ${language === "en" ? "English" : "中文"}`,
      "",
      summary[language],
      "",
      `**${why}.** ${reason[language]}`,
      "",
      `- ❌ **${flagged}:** ${example[language].flagged}`,
      `- ✅ **${remedy}:** ${example[language].remedy}`,
      "",
      `**${texts}**`,
      "",
      ...Object.entries(messages).map(([messageId, message]) => `- \`${messageId}\`: ${message[language]}`),
      "",
    ];
  };
  return [
    `# ${id}`,
    "",
    `<!-- Generated from src/domain/rules/${id}.ts and its tests by "npm run generate". -->`,
    "",
    ...languages.flatMap(part),
    ...(table === undefined ? [] : tested(table)),
  ].join("\n");
}

function tested({ ok, flagged }: RuleTable): readonly string[] {
  return [
    "## Tested on",
    "",
    "**Quiet**",
    "",
    ...ok.map(({ name }) => `- ${name}`),
    "",
    "**Flagged**",
    "",
    ...flagged.map(({ name, findings }) => `- ${name}: ${findings.map(outcome).join("; ")}`),
    "",
  ];
}

function outcome({ messageId, severity, fixes }: RuleTable["flagged"][number]["findings"][number]): string {
  return `${severity}, \`${messageId}\`${fixes.length === 0 ? "" : `, offers ${[...new Set(fixes)].join(", ")}`}`;
}

function write(path: string, text: string): void {
  const file = join(root, path);
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (before === text) return;
  if (isCheck) stale.push(path);
  else writeFileSync(file, text);
}

function camel(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
