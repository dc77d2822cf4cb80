import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parentPort } from "node:worker_threads";
import { serveReads } from "./serveReads";

/** A worker thread of the command line. */
const maps = join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "cmaps");

serveReads(
  {
    post: (report) => {
      parentPort?.postMessage(report);
    },
    onMessage: (listener) => {
      parentPort?.on("message", listener);
    },
  },
  {
    now: () => performance.now(),
    loadCharacterMap: async (file) => new Uint8Array(await readFile(join(maps, file))),
  },
);
