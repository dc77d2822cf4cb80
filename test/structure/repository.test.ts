import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { rules } from "../../src/domain/rules";

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const ruleFiles = readdirSync("src/domain/rules")
  .map((file) => basename(file, ".ts"))
  .filter((id) => id !== "index")
  .sort();

test("the registry is the folder", () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleFiles);
});

describe.each(rules.map(({ id }) => id))("%s", (id) => {
  test("has its test and its page", () => {
    expect([`test/domain/rules/${id}.test.ts`, `docs/rules/${id}.md`].filter((file) => !existsSync(file))).toEqual([]);
  });

  test("fits on a screen", () => {
    expect(readFileSync(`src/domain/rules/${id}.ts`, "utf8").split("\n").length).toBeLessThanOrEqual(120);
  });
});

test("a test stands where its source stands", () => {
  const stray = filesBelow("test")
    .filter((file) => /^test\/(?:domain|app|adapters|events|cli|taskpane)\/.*\.test\.tsx?$/.test(file))
    .filter((file) => !file.includes("eventsBundle"))
    .filter((file) => {
      // `splitBody.laws.test.ts` tests one side of `splitBody.ts`; `languages.test.ts` a folder of data.
      const source = file.replace(/^test/, "src").replace(/(?:\.\w+)?\.test\.tsx?$/, "");
      return !["", ".ts", ".tsx"].some((ending) => existsSync(source + ending));
    });
  expect(stray).toEqual([]);
});

test("a component's name is its file's", () => {
  const wrong = filesBelow("src/taskpane")
    .filter((file) => file.endsWith(".tsx") && !file.endsWith("index.tsx"))
    .filter(
      (file) =>
        !new RegExp(`export (?:function|const) (?:use)?${basename(file, ".tsx").replace("PaneContext", "Pane")}`).test(
          readFileSync(file, "utf8"),
        ),
    );
  expect(wrong).toEqual([]);
});

test("nothing is put off, and what ships names no folder outside the project", () => {
  const left = [...filesBelow("src"), ...filesBelow("emulator"), ...filesBelow("tools")]
    .filter((file) => /\.(?:ts|tsx|mjs|html)$/.test(file))
    .filter((file) => /\b(?:TODO|FIXME|XXX)\b|\.\.\/shared\//.test(readFileSync(file, "utf8")));
  expect(left).toEqual([]);
});

test("the shipped pages load office.js from Microsoft's own address", () => {
  for (const page of ["src/taskpane/taskpane.html", "src/events/events.html"])
    expect(readFileSync(page, "utf8")).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
});
