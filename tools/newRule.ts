import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stderr, stdout } from "node:process";
import { fileURLToPath } from "node:url";

/** `npm run new-rule ID`: the files of a new rule, with everything in place that the compiler and the tests will ask for. */
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [id = ""] = process.argv.slice(2);
const source = `src/domain/rules/${id}.ts`;
const test = `test/domain/rules/${id}.test.ts`;

process.exitCode = makeRule();

function makeRule(): number {
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id)) {
    stderr.write("Name the rule for what should be so, in lower case with hyphens: npm run new-rule clear-subject\n");
    return 2;
  }
  const taken = [source, test].filter((file) => existsSync(join(root, file)));
  if (taken.length > 0) {
    stderr.write(`There is already ${taken.join(" and ")}.\n`);
    return 1;
  }
  writeFileSync(join(root, source), rule());
  writeFileSync(join(root, test), table());
  stdout.write(
    `Wrote ${source} and ${test}.\nNext: word it in both languages, write its check and its table, then npm run generate and the sentences of src/domain/verdict/languages that the compiler asks for.\n`,
  );
  return 0;
}

function rule(): string {
  return `import { defineRule } from "../ruleKit/defineRule";

export default defineRule({
  id: "${id}",
  docs: {
    summary: { en: "", "zh-CN": "" },
    why: { en: "", "zh-CN": "" },
    example: { en: { flagged: "", remedy: "" }, "zh-CN": { flagged: "", remedy: "" } },
  },
  messages: {
    flagged: { en: "", "zh-CN": "" },
  },
  check: () => [],
  fixes: () => [],
});
`;
}

function table(): string {
  return `import rule from "../../../src/domain/rules/${id}";
import { stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

testRule(rule, {
  page: stockPage,
  ok: [],
  flagged: [],
});
`;
}
