import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { languages } from "../../src/domain/language";
import { rules } from "../../src/domain/rules";
import type { AnyRule } from "../../src/domain/ruleKit/defineRule";

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

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule: AnyRule) => {
  test("has its test and its page", () => {
    expect([`test/domain/rules/${id}.test.ts`, `docs/rules/${id}.md`].filter((file) => !existsSync(file))).toEqual([]);
  });

  test("speaks every language in whole sentences", () => {
    const sentences = [...Object.values(rule.messages), rule.docs.summary, rule.docs.why].flatMap((worded) =>
      languages.map((language) => worded[language]),
    );
    for (const sentence of sentences) expect(sentence).toMatch(/[.。]$/);
    for (const message of Object.values(rule.messages)) {
      const places = languages.map((language) =>
        [...new Set([...message[language].matchAll(/\{\w+\}/g)].map(([place]) => place))].sort().join(),
      );
      expect(new Set(places).size).toBe(1);
    }
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
