import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
// @ts-expect-error -- plain JavaScript, so that it runs before anything is installed
import { findBrowser } from "../../tools/browser.mjs";
import type { ShelfBench } from "./shelfPage";

/**
 * Measures the team's book in a real browser: `npx tsx test/bench/shelfInBrowser.ts --clients 100000 --each 10`. The database lies
 * on disk, in a profile of its own; it is filled page by page as a first reading fills it, and opened again by another browser.
 * With `--profile FOLDER` it stays there, and is only opened the next time.
 */
const { values } = parseArgs({
  options: {
    clients: { type: "string", default: "100000" },
    each: { type: "string", default: "10" },
    profile: { type: "string" },
  },
});
const book = { clients: Number(values.clients), addressesEach: Number(values.each) };
/** A kept database belongs to one origin. */
const PORT = 38_611;
const files = new Map([
  ["/", { type: "text/html", text: "<!doctype html><script type=module src=/page.js></script>" }],
  ["/page.js", { type: "text/javascript", text: await bundled("test/bench/shelfPage.ts") }],
  ["/worker.js", { type: "text/javascript", text: await bundled("src/adapters/browser/shelf/worker.ts") }],
]);
const server = createServer((request, response) => {
  const { type, text } = files.get(request.url ?? "") ?? { type: "text/plain", text: "" };
  response.writeHead(200, {
    "content-type": `${type}; charset=utf-8`,
    // Chromium tells a page what it holds only where no other can be looked into from it.
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
  });
  response.end(text);
});
await new Promise<void>((resolve) => server.listen(PORT, "127.0.0.1", resolve));
const isFilled = values.profile !== undefined && existsSync(values.profile);
const profile = values.profile ?? mkdtempSync(join(tmpdir(), "shelf-"));
try {
  if (!isFilled) show(await inBrowser((bench, made) => bench.fill(made)));
  show(await inBrowser((bench, made) => bench.measure(made)));
} finally {
  server.close();
  if (values.profile === undefined) rmSync(profile, { recursive: true, force: true });
}

function show(figures: unknown): void {
  process.stdout.write(`${JSON.stringify(figures, undefined, 1)}\n`);
}

async function inBrowser<Figures>(work: (bench: ShelfBench, made: typeof book) => Promise<Figures>): Promise<Figures> {
  const executablePath = (findBrowser as () => string | undefined)();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ["--no-sandbox"],
  });
  try {
    const page = await context.newPage();
    page.on("console", (message) => process.stderr.write(`${message.text()}\n`));
    page.on("pageerror", (error) => process.stderr.write(`${error.message}\n`));
    await page.goto(`http://127.0.0.1:${String(PORT)}/`);
    const source = `(made) => (${work.toString()})(globalThis.shelfBench, made)`;
    return await page.evaluate<Figures>(`(${source})(${JSON.stringify(book)})`);
  } finally {
    await context.close();
  }
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2020",
  });
  return outputFiles[0]?.text ?? "";
}
