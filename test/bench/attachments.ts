import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { largeXlsx, tenPagePdf, twentyPageDocx } from "./attachmentFiles";
import { atMost, type Figure } from "./figure";

interface Measured {
  readonly ms: number;
  readonly mb: number;
}

/** Fresh processes for each reader, one of ours and one of the bare library in turn. */
const ROUNDS = 7;

/** Text of attachments, each file the first of a fresh process with the loading of its library: ours against the library alone. */
export async function attachmentFigures(): Promise<readonly Figure[]> {
  mkdirSync("test-results", { recursive: true });
  const folder = mkdtempSync(join("test-results", "attachments-"));
  try {
    const child = join(folder, "attachmentChild.mjs");
    await build({
      entryPoints: ["test/bench/attachmentChild.ts"],
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      // Each library is loaded when it is first needed, as in the pane.
      splitting: true,
      packages: "external",
      platform: "node",
      format: "esm",
      logLevel: "warning",
    });
    const files = [
      { format: "pdf", name: "10-page PDF", bytes: await tenPagePdf() },
      { format: "docx", name: "20-page DOCX", bytes: twentyPageDocx() },
      { format: "xlsx", name: "20,000-row XLSX", bytes: largeXlsx() },
    ];
    return files.flatMap(({ format, name, bytes }) => {
      const file = join(folder, `file.${format}`);
      writeFileSync(file, bytes);
      return figuresOf(name, child, format, file);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figuresOf(name: string, child: string, format: string, file: string): readonly Figure[] {
  const ours: Measured[] = [];
  const bare: Measured[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(run(child, format, file));
    ours.push(run(child, "ours", file));
  }
  const ms = median(ours.map((each) => each.ms));
  return [
    atMost(`text of a ${name}, median`, ms, "ms", 600),
    atMost(`text of a ${name} against the bare library`, least(ours) / least(bare), "times", 1.3),
    atMost(`text of a ${name}, growth of the process`, median(ours.map((each) => each.mb)), "MB", 150),
  ];
}

function run(child: string, reader: string, file: string): Measured {
  return JSON.parse(execFileSync(process.execPath, [child, reader, file], { encoding: "utf8" })) as Measured;
}

/** The least: what else the machine does must not decide between two that do the same. */
function least(measured: readonly Measured[]): number {
  return Math.min(...measured.map(({ ms }) => ms));
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Infinity;
}
