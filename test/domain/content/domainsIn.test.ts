import * as fc from "fast-check";
import { domainsIn, mailAddressesIn } from "../../../src/domain/content/domainsIn";

test.each<[text: string, domains: readonly string[]]>([
  ["x@Acme.example and y@acme.example", ["acme.example"]],
  ["Bob <bob@mail.acme.example>; 'li@b.example'", ["mail.acme.example", "b.example"]],
  ["https://www.foo.example/bar?q=1 http://foo.example", ["foo.example"]],
  ["www.bar.example.", ["bar.example"]],
  ["bob@münchen.example", ["xn--mnchen-3ya.example"]],
  ["foo.example alone is no address", []],
  ["@ www. https://", []],
])("domains in %j", (text, domains) => {
  expect(domainsIn(text)).toEqual(domains);
});

test("an address is found wherever it stands", () => {
  const around = fc.string({ unit: fc.constantFrom(" ", "\n", ",", "(", "文"), maxLength: 100 });
  fc.assert(
    fc.property(around, around, (before, behind) => {
      const text = `${before} bob.lee@acme.example ${behind}, ann@b.example`;
      expect(mailAddressesIn(text).map(({ key }) => key)).toEqual(["bob.lee@acme.example", "ann@b.example"]);
    }),
  );
});

test("reading never throws, and gives no domain twice and at most forty", () => {
  const part = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom("@", "www.", "a.example", "https://"),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const found = domainsIn(parts.join(""));
      expect(new Set(found).size).toBe(found.length);
      expect(found.length).toBeLessThanOrEqual(40);
    }),
  );
});
