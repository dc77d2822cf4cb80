import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { spawnSync } from "node:child_process";

interface Rule {
  readonly name: string;
  readonly comment: string;
}

const { forbidden } = createRequire(resolve("package.json"))(resolve(".dependency-cruiser.cjs")) as {
  readonly forbidden: readonly Rule[];
};

/** For each rule a file that breaks it, and once more for each further thing that it keeps out. */
const breaches: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "domain-stays-pure": { "src/domain/x.ts": 'import "../app/y";', "src/app/y.ts": "export {};" },
  "a-rule-stands-alone": { "src/domain/rules/one.ts": 'import "./two";', "src/domain/rules/two.ts": "export {};" },
  "app-knows-only-ports": {
    "src/app/x.ts": 'import "../adapters/office/y";',
    "src/adapters/office/y.ts": "export {};",
  },
  "adapters-know-only-ports": { "src/adapters/office/x.ts": 'import "../../app/y";', "src/app/y.ts": "export {};" },
  "adapters-keep-apart": {
    "src/adapters/office/x.ts": 'import "../graph/y";',
    "src/adapters/graph/y.ts": "export {};",
  },
  "adapters-only-in-composition-roots": {
    "src/taskpane/pages/x.ts": 'import "../../adapters/office/y";',
    "src/adapters/office/y.ts": "export {};",
  },
  "events-stay-light": {
    "src/events/index.ts": 'import "../app/y";',
    "src/app/y.ts": 'import "../taskpane/z";',
    "src/taskpane/z.ts": "export {};",
  },
  "events-stay-light, readers of files": {
    "src/events/index.ts": 'import "../app/y";',
    "src/app/y.ts": 'import "../adapters/files/z";',
    "src/adapters/files/z.ts": "export {};",
  },
  "events-stay-light, the judge of papers": {
    "src/events/index.ts": 'import "../domain/y";',
    "src/domain/y.ts": 'import "./kinds/papers/judgePaper";',
    "src/domain/kinds/papers/judgePaper.ts": "export {};",
  },
  "events-stay-light, packages that read files": {
    "src/events/index.ts": 'import "../domain/y";',
    "src/domain/y.ts": 'import "fflate";',
    "node_modules/fflate/package.json": '{ "name": "fflate", "main": "index.js" }',
    "node_modules/fflate/index.js": "",
  },
  "pane-and-events-keep-apart": { "src/taskpane/x.ts": 'import "../cli/y";', "src/cli/y.ts": "export {};" },
  "emulator-is-a-witness": { "emulator/x.ts": 'import "../src/domain/y";', "src/domain/y.ts": "export {};" },
  "nothing-ships-the-emulator": { "src/cli/x.ts": 'import "../../emulator/y";', "emulator/y.ts": "export {};" },
  "no-circles": {
    "src/domain/x.ts": 'import { y } from "./y"; export const x = () => y;',
    "src/domain/y.ts": 'import { x } from "./x"; export const y = () => x;',
  },
  "no-orphans": { "src/domain/alone.ts": "export const alone = 1;" },
};

function ruleOf(breach: string): string {
  return breach.replace(/,.*/, "");
}

test("each rule says why, and is broken here on purpose", () => {
  for (const { comment } of forbidden) expect(comment.length).toBeGreaterThan(30);
  expect([...new Set(Object.keys(breaches).map(ruleOf))].sort()).toEqual(forbidden.map(({ name }) => name).sort());
});

test.each(Object.entries(breaches))(
  "%s goes red when it is broken",
  (breach, files) => {
    const folder = mkdtempSync(join(tmpdir(), "architecture-"));
    try {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"]) cpSync(file, join(folder, file));
      // A package that a rule names must lie where the rule looks for it.
      if (!existsSync(join(folder, "node_modules"))) symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
      const roots = [...new Set(Object.keys(files).map((path) => path.split("/")[0] ?? ""))].filter(
        (root) => root !== "node_modules",
      );
      const cruise = spawnSync(
        process.execPath,
        [
          resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
          ...roots,
          "--config",
          ".dependency-cruiser.cjs",
          "--output-type",
          "err",
        ],
        { cwd: folder, encoding: "utf8" },
      );
      expect(cruise.stdout).toContain(`error ${ruleOf(breach)}:`);
      expect(cruise.status).not.toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  30_000,
);
