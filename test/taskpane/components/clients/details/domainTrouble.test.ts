import * as fc from "fast-check";
import { readDomain } from "../../../../../src/taskpane/components/clients/details/domainTrouble";
import { domain } from "../../../../support/builders";

const known = [domain("acme.example")];

/** As the Public Suffix List has it: `co.uk` is nobody's own. */
function registrable(name: ReturnType<typeof domain>): ReturnType<typeof domain> | undefined {
  return name === "co.uk" ? undefined : name;
}

test.each([
  ["nord.example", { domain: "nord.example" }],
  [" Nord.Example. ", { domain: "nord.example" }],
  ["info@nord.example", { domain: "nord.example" }],
  ["https://nord.example/contact?x=1", { domain: "nord.example" }],
  ["中国.example", { domain: "xn--fiqs8s.example" }],
  ["acme.example", { trouble: "there-already" }],
  ["gmail.com", { trouble: "free-mail" }],
  ["co.uk", { trouble: "public-suffix" }],
  ["nord", { trouble: "malformed" }],
  ["", { trouble: "malformed" }],
])("“%s” is read as a domain or refused with the reason", (typed, read) => {
  expect(readDomain(typed, known, registrable)).toEqual(read);
});

test("whatever is typed, it is a domain or a reason", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (typed) => {
      const read = readDomain(typed, known, registrable);
      expect("domain" in read || "trouble" in read).toBe(true);
    }),
  );
});
