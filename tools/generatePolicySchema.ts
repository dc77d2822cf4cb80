import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { policySchema } from "../src/domain/policy/policySchema";

/** `docs/policy.schema.json`: the published schema of a policy, from the very tables that check one. */
const file = join(dirname(fileURLToPath(import.meta.url)), "../docs/policy.schema.json");
const text = await format(JSON.stringify(policySchema()), { parser: "json", printWidth: 120 });
const before = existsSync(file) ? readFileSync(file, "utf8") : "";
if (before !== text) {
  if (process.argv.includes("--check")) {
    process.stderr.write('Not up to date, run "npm run generate": docs/policy.schema.json\n');
    process.exitCode = 1;
  } else writeFileSync(file, text);
}
