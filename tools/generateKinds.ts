import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { featureNames } from "../src/domain/kinds/features";
import { paperFeatureNames } from "../src/domain/kinds/papers/paperFeatures";
import { packParameters } from "../src/domain/kinds/weights";
import { fold, variantsFor } from "./kinds/folding";
import { readLanguages } from "./kinds/language";
import { pack } from "./kinds/pack";
import { PAPER_PARAMETERS, PARAMETERS, PARAMETERS_AT_SEND, readParameters } from "./kinds/parameters";

/**
 * Packs the language files and the tuned parameters into the modules that the bundles carry: `npm run generate`. With `--check` it
 * writes nothing and fails where a module is not what the files say. `webpack.config.js` puts the modules `…AtSend` in the place of the
 * others in the events bundle.
 */
const HEAD = "// Packed by `npm run generate` from the language files and the tables of parameters.\n";
const isCheck = process.argv.includes("--check");
const files = readLanguages();
const problems = files.flatMap((file) => file.problems);
const packed = pack(files, fold);
/** The marks of quoted threads are folded by the same pairs of characters. */
const MARKERS = "src/domain/draft/quoteMarkers";
const markers = readdirSync(MARKERS)
  .map((name) => readFileSync(`${MARKERS}/${name}`, "utf8"))
  .join("");
const lexiconModule = (phrases: string, parameters: string, right: string) => ({
  packedLexicon: phrases,
  packedParameters: packParameters(readParameters(parameters, featureNames)),
  rightlySpelt: right,
});
const modules = {
  "src/domain/kinds/packedLexicon.ts": lexiconModule(packed.lexicon.text, PARAMETERS, packed.right),
  "src/domain/kinds/packedLexiconAtSend.ts": lexiconModule(packed.atSend.text, PARAMETERS_AT_SEND, packed.rightAtSend),
  "src/domain/kinds/papers/packedPapers.ts": {
    packedPapers: packed.papers.text,
    packedPaperParameters: packParameters(readParameters(PAPER_PARAMETERS, paperFeatureNames)),
  },
  // Apart from the phrases: telling a body's parts needs the variants and not the phrases.
  "src/domain/kinds/variants.ts": { variants: variantsFor(packed.lexicon.text + packed.papers.text + markers) },
  "src/domain/kinds/variantsAtSend.ts": { variants: variantsFor(packed.atSend.text + markers) },
};
for (const [file, constants] of Object.entries(modules)) {
  const text =
    HEAD +
    Object.entries(constants)
      .map(([name, value]) => `export const ${name} =\n  ${JSON.stringify(value)};\n`)
      .join("");
  if (!isCheck) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text)
    problems.push(`${file} is not what the language files say: run npm run generate`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
