import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * The worker thread of the command line, made ready at its start: Node 20 does not hand a loader down to its worker threads, and a
 * loader would also compile the libraries, which takes pdf.js longer than to read a file. So only our own code is bundled, in memory,
 * and Node loads the packages by their addresses as they are.
 */
const entry = new URL("./nodeWorker.ts", import.meta.url);
const packagesByAddress = {
  name: "packages-by-address",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === "entry-point" ? undefined : { path: import.meta.resolve(path), external: true },
    );
  },
};
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(entry)],
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
  define: { "import.meta.url": JSON.stringify(entry.href) },
  plugins: [packagesByAddress],
  logLevel: "error",
});
await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
