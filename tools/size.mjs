import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { root } from "./setUp.mjs";

/** What each part may take, in kilobytes of gzip. The bars of the events bundle are promises to the send handler. */
const budgets = [
  { name: "events bundle", files: /^events\.js$/, bar: 60 },
  { name: "pane, first load", files: /^(?:taskpane|officeMissing)\.[0-9a-f]+\.js$/, bar: 260 },
];

const dist = join(root, "dist");
const figures = budgets.map(({ name, files, bar }) => {
  const bytes = readdirSync(dist)
    .filter((file) => files.test(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
  const value = Math.round(bytes / 100) / 10;
  return { name, value, unit: "kB gzip", bar, ok: value > 0 && value <= bar };
});
for (const figure of figures) {
  console.log(
    process.argv.includes("--json")
      ? JSON.stringify(figure)
      : `${figure.ok ? "ok  " : "OVER"} ${figure.name}: ${String(figure.value)} ${figure.unit} (bar ${String(figure.bar)})`,
  );
}
process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
