import { readdirSync } from "node:fs";
import { join } from "node:path";
import { groupOf, groups } from "../../../tools/mutation/groups";

const sources = readdirSync("src/domain", { recursive: true, encoding: "utf8" })
  .map((file) => join("src/domain", file).replace(/\\/g, "/"))
  .filter((file) => file.endsWith(".ts"));

test.each([
  ["src/domain/text/render.ts", "text"],
  ["src/domain/book/book.ts", "book"],
  ["src/domain/book/lookup/query.ts", "book/lookup"],
  ["src/domain/review.ts", "review"],
  ["src/domain/rules/namesake.ts", "rules/namesake"],
  ["src/domain/ruleKit/internalWords.ts", "ruleKit"],
  ["src/domain/ruleKit/internalWords/de.ts", undefined],
  ["src/domain/kinds/packedLexicon.ts", undefined],
  ["src/domain/verdict/languages/de.ts", undefined],
  ["src/domain/address/punycode.d.ts", undefined],
  ["src/app/decideSend.ts", undefined],
])("%s belongs to %s", (file, name) => {
  expect(groupOf(file)?.name).toBe(name);
});

test("what belongs to no part is a table, and every part has sources", () => {
  const tables =
    /\/(?:languages|attachmentWords|internalWords|quoteMarkers)\/|\/(?:packed|variants|confusables|simplified|zoneTable|holidayTable)|rules\/index/;
  const alone = sources.filter((file) => groupOf(file) === undefined && !file.endsWith(".d.ts"));
  expect(alone.filter((file) => !tables.test(file))).toEqual([]);
  expect(alone.length).toBeGreaterThan(0);
  const used = new Set(sources.map((file) => groupOf(file)?.name));
  expect(groups.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
});
