import { companyGroups } from "../../../../src/domain/book/filling/companyGroups";
import { aClient } from "../../../support/builders";

const acme = aClient("acme", { name: "Acme Tools Ltd", domains: ["acme.example"] });

test.each([
  ["the same label under another ending", aClient("acme-2", { name: "Acme", domains: ["acme.co.example"] }), "acme"],
  ["the label is the other's first word", aClient("a", { name: "Acme China", domains: ["acmecn.example"] }), "acme"],
  ["another company", aClient("nord", { name: "Nordlicht", domains: ["nord.example"] }), undefined],
  ["a private person is no company", aClient("acme-3", { name: "Acme", domains: [] }), undefined],
])("%s", (_, added, word) => {
  expect(companyGroups([added], [acme]).get(added.id)).toEqual(
    word === undefined ? undefined : { other: { id: acme.id, name: "Acme Tools Ltd" }, word },
  );
});

test("of two new ones the later is held against the earlier, never both ways", () => {
  const [one, two] = [aClient("one", { domains: ["orbit.example"] }), aClient("two", { domains: ["orbit.de"] })];
  expect([...companyGroups([one, two], []).keys()]).toEqual([two.id]);
});

test("short words and words of many say nothing", () => {
  const short = aClient("s", { name: "ABC", domains: ["abc.example"] });
  expect(companyGroups([short], [aClient("t", { name: "ABC", domains: ["abc.de"] })]).size).toBe(0);
  const many = ["1", "2", "3", "4"].map((id) =>
    aClient(id, { name: `Global ${id}`, domains: [`global${id}.example`] }),
  );
  expect(companyGroups([aClient("g", { name: "Global X", domains: ["gx.example"] })], many).size).toBe(0);
  expect(companyGroups([aClient("g", { name: "Global X", domains: ["gx.example"] })], many.slice(1)).size).toBe(1);
});
