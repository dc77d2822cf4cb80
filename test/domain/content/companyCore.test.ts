import { companyCore } from "../../../src/domain/content/companyCore";

test.each([
  ["Nordlicht GmbH", "Nordlicht"],
  ["Müller & Söhne GmbH & Co. KG", "Müller & Söhne"],
  ["The Home Depot, Inc.", "Home Depot"],
  ["Bank of the West", "Bank of the West"],
  ["Comercial del Sur S.A. de C.V.", "Comercial del Sur"],
  ["ООО «Ромашка»", "Ромашка"],
  ["华为技术有限责任公司", "华为技术"],
  ["海尔集团股份有限公司", "海尔"],
  ["株式会社アクメ", "アクメ"],
  ["アクメ株式会社", "アクメ"],
  ["شركة النور التجارية", "النور التجارية"],
  ["Limited Co.", ""],
  ["", ""],
])("%j is called %j", (name, core) => {
  expect(companyCore(name)).toBe(core);
});
