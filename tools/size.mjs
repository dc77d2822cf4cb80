import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { build } from "esbuild";
import { root } from "./setUp.mjs";

/** What the events bundle carries to know words: the language data and what finds them, by themselves. */
await build({
  stdin: {
    contents: ["foldText", "lexicon", "mendTypos", "packedLexiconAtSend", "phraseTrie"]
      .map((name) => `export * from "./${name}";`)
      .join(""),
    resolveDir: join(root, "src/domain/kinds"),
  },
  outfile: join(root, "node_modules/.cache/rightbox/languageData.js"),
  bundle: true,
  minify: true,
  charset: "utf8",
  format: "esm",
  logLevel: "error",
  plugins: [
    {
      name: "at-send",
      setup: ({ onResolve }) => {
        onResolve({ filter: /\/(?:packedLexicon|variants)$/ }, ({ path, resolveDir }) => ({
          path: join(resolveDir, `${path}AtSend.ts`),
        }));
      },
    },
  ],
});

/** `npm run size`: one line for each budget of `.size-limit.cjs`, as text or JSON; red when one is over. */
const { stdout, stderr } = spawnSync("npx", ["size-limit", "--json"], {
  cwd: root,
  encoding: "utf8",
  shell: process.platform === "win32",
});
if (stdout === "") process.stderr.write(stderr);
const measured = stdout === "" ? [] : JSON.parse(stdout);
for (const { name, size, sizeLimit, passed } of measured) {
  const figure = { name, value: Math.round(size / 100) / 10, unit: "kB gzip", bar: sizeLimit / 1_000, ok: passed };
  console.log(
    process.argv.includes("--json")
      ? JSON.stringify(figure)
      : `${passed ? "ok  " : "OVER"} ${name}: ${String(figure.value)} ${figure.unit} (bar ${String(figure.bar)})`,
  );
}
process.exitCode = measured.length > 0 && measured.every(({ passed }) => passed) ? 0 : 1;
