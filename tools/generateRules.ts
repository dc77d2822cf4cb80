import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { languages, type Language } from "../src/domain/language";
import type { AnyRule } from "../src/domain/ruleKit/defineRule";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "src/domain/rules");
const isCheck = process.argv.includes("--check");
const ids = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((id) => id !== "index")
  .sort();
const stale: string[] = [];

write("src/domain/rules/index.ts", registry());
for (const id of ids) {
  const { default: rule } = (await import(join(folder, `${id}.ts`))) as { readonly default: AnyRule };
  write(`docs/rules/${id}.md`, page(rule));
}
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

/** A rule's page: what it asks, why, an example and its messages, in every language. */
function page({ id, docs, messages }: AnyRule): string {
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
    `<!-- Generated from src/domain/rules/${id}.ts by "npm run generate". -->`,
    "",
    ...languages.flatMap(part),
  ].join("\n");
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
