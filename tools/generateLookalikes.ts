import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import { packConfusables } from "./lookalikes/confusables";

/** Writes the letters that can be taken for Latin ones. `npm run generate`; with `--check` it writes nothing and fails where they differ. */
const FILE = "src/domain/lookalikes/confusables.ts";
const data = createRequire(import.meta.url)("unhomoglyph/data.json") as Readonly<Record<string, string>>;
const text =
  "// Packed by `npm run generate` from confusablesAtSend.ts and unhomoglyph 1 (MIT License; data of Unicode, Inc., version 13).\n" +
  `export const confusables =\n  ${JSON.stringify(packConfusables(data))};\n`;
if (!process.argv.includes("--check")) writeFileSync(FILE, text);
else if (readFileSync(FILE, "utf8") !== text) {
  console.error(`${FILE} is not what its sources say: run npm run generate`);
  process.exitCode = 1;
}
