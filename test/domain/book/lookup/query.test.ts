import * as fc from "fast-check";
import { parseQuery } from "../../../../src/domain/book/lookup/query";

test.each([
  ["Acme", ["acme"]],
  ["  Müller   华為 ", ["muller", "华为"]],
  ["bob.lee", ["bob.lee = bob + lee"]],
  ["TCL集团", ["tcl集团 = tcl + 集团"]],
  ["bob.lee@acme", ["bob.lee@acme"]],
  ["@acme.example", ["acme.example = acme + example"]],
  ["@acme", ["acme"]],
  ["bob@", ["bob@"]],
  ["acme & sons", ["acme", "sons"]],
  ["O'Neil", ["oneil"]],
  ["- & ,", []],
  ["", []],
])("%j is %j", (typed, tokens) => {
  expect(
    parseQuery(typed).tokens.map(({ whole, parts }) =>
      parts.length === 0 ? whole : `${whole} = ${parts.join(" + ")}`,
    ),
  ).toEqual(tokens);
});

test("has its words as a name, and all in one", () => {
  expect(parseQuery(" Hua-wei  (Shenzhen)")).toMatchObject({ name: "hua wei shenzhen", joined: "huaweishenzhen" });
});

test("takes any text, and no more than eight words of it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (typed) => {
      const { tokens, name } = parseQuery(typed);
      expect(name === "" ? 0 : name.split(" ").length).toBeLessThanOrEqual(8);
      for (const { whole } of tokens) expect(whole).not.toMatch(/^$|\s/);
    }),
  );
  expect(parseQuery("a b c d e f g h i j").tokens).toHaveLength(8);
});
