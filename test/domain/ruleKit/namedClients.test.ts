import { namedIn } from "../../../src/domain/ruleKit/namedClients";
import { aClient } from "../../support/builders";

const acme = aClient("acme", { name: "Acme Tools Co., Ltd", domains: ["shop.acmetools.co.uk"] });
const leaf = { ...aClient("leaf", { name: "深圳绿叶贸易有限公司", domains: ["leaf.example"] }), shortName: "绿叶贸易" };
const lg = aClient("lg", { name: "LG", domains: ["lg.example"] });
const bare = aClient("bare", { name: "有限公司", domains: ["x1.example"] });

describe("whether a text names a client", () => {
  test.each([
    ["by its whole name", acme, "Regards to ACME TOOLS Co., Ltd.", true],
    ["by its name without the legal form", acme, "the visit of Acme Tools, in May", true],
    ["by its domain", acme, "see www.acmetools.co.uk", true],
    ["not by a part of a word", acme, "Acme Toolshed is closed", false],
    ["not by its first word", acme, "the acme of skill", false],
    ["by its short name in the middle of Chinese", leaf, "您好，绿叶贸易的照片已收到", true],
    ["by its Chinese name without the legal form", leaf, "与深圳绿叶贸易签约", true],
    ["not by a legal form alone", leaf, "某某有限公司", false],
    ["not by a name that is nothing but a legal form", bare, "某某有限公司", false],
    ["not by a name too short to be sure", lg, "lg, Bob", false],
    ["not by an empty text", acme, "", false],
  ])("%s", (_, client, text, isNamed) => {
    expect(namedIn(text)(client)).toBe(isNamed);
  });

  test("a very long text is read to its limit", () => {
    const long = "- ".repeat(100_000);
    expect(namedIn(`${long}Acme Tools`)(acme)).toBe(false);
    expect(namedIn(`Acme Tools ${long}`)(acme)).toBe(true);
  });
});
