import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { chooseProviders } from "./freeMail/choose";
import { LISTS, MOST_USED, NOT_FREE_MAIL, readFile, readRegions } from "./freeMail/lists";
import { packFamilies, packFingerprints } from "./freeMail/pack";
import { readSources } from "./freeMail/sources";

/**
 * Packs the domains of mail providers into the modules that the bundles carry: `npm run freemail:update`, after an edit of the lists or
 * with newer packages. With `--check` it writes nothing and fails where a module is not what lists and packages say.
 */
const HEAD =
  "// Packed by `npm run freemail:update` from the lists beside this file and from packages that list free mail.\n";
const isCheck = process.argv.includes("--check");
const regions = readRegions();
const denied = readFile(NOT_FREE_MAIL);
const mostUsed = readFile(MOST_USED);
const { names, problems } = chooseProviders(regions.domains, readSources(), denied.domains);
const unknown = mostUsed.domains.filter(({ name }) => !names.includes(name));
const found = [
  ...regions.problems,
  ...denied.problems,
  ...mostUsed.problems,
  ...problems,
  ...unknown.map(({ name, at }) => `${at}: ${name} is on no list of a region`),
];
const modules = {
  packedProviders: packFingerprints(names),
  packedMostUsed: packFamilies(mostUsed.domains.map(({ name }) => name)),
};
for (const [name, packed] of Object.entries(modules)) {
  const file = `${LISTS}/${name}.ts`;
  const text = `${HEAD}export const ${name} =\n  ${JSON.stringify(packed)};\n`;
  if (!isCheck) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text)
    found.push(`${file} is not what lists and packages say: run npm run freemail:update`);
}
if (!isCheck) console.log(`${String(names.length)} domains, ${String(mostUsed.domains.length)} of them at Send.`);
for (const problem of found) console.error(problem);
process.exitCode = found.length === 0 ? 0 : 1;
