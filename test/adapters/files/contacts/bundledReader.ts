import { buildSync } from "esbuild";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ContactFiles } from "../../../../src/app/ports/contactFiles";

const ENTRY = join(__dirname, "../../../../src/adapters/files/contacts/readContacts.ts");

/** The reader with its libraries in one piece, as the pane gets it: Jest cannot load modules that exist as ESM only. */
export function bundledReader(): ContactFiles {
  const [file] = buildSync({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    logLevel: "silent",
  }).outputFiles;
  const module: { exports: Partial<{ readonly readContacts: ContactFiles }> } = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function("module", "exports", "require", file?.text ?? "")(module, module.exports, createRequire(ENTRY));
  const { readContacts } = module.exports;
  if (readContacts === undefined) throw new Error("The bundle has no reader.");
  return readContacts;
}
