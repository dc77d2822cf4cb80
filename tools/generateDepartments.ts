import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { packWords } from "./departments/pack";
import { withoutImplied } from "./departments/prune";
import { readDepartmentFiles } from "./departments/read";
import { foldText } from "../src/domain/kinds/foldText";

/**
 * Packs the words that tell what a mailbox is for into the module that pane and command line carry: `npm run generate`. With `--check` it
 * writes nothing and fails where the module is not what the files say. Words that others of the files say already are left out.
 */
const MODULE = "src/domain/book/departments/packedDepartments.ts";
const { lines, problems } = readDepartmentFiles((text) => foldText(text).text);
const text =
  "// Packed by `npm run generate` from the word files of this folder.\n" +
  `export const packedDepartments =\n  ${JSON.stringify(packWords(withoutImplied(lines)))};\n`;
const isStale = process.argv.includes("--check") && readFileSync(MODULE, "utf8") !== text;
const all = isStale ? [...problems, `${MODULE} is not what the word files say: run npm run generate`] : problems;
if (!process.argv.includes("--check")) writeFileSync(MODULE, text);
for (const problem of all) console.error(problem);
process.exitCode = all.length === 0 ? 0 : 1;
