import * as fc from "fast-check";
import { maskAddresses, unmasked } from "../../../../src/domain/asking/answers/maskAddresses";

test.each<[string, readonly string[]]>([
  ["Write to Bob.Lee@Acme.example.", ["bob.lee@acme.example"]],
  ["订单请发purchasing@acme.example，发票发ap@acme.example。", ["purchasing@acme.example", "ap@acme.example"]],
  ["注文は order＠acme.example へ", ["order@acme.example"]],
  ["<mailto:a@acme.example>", ["a@acme.example"]],
  ["info@müller.example", ["info@xn--mller-kva.example"]],
  ["bob@例子.example", ["bob@xn--fsqu00a.example"]],
  ["a@acme.example/b@acme.example", ["a@acme.example", "b@acme.example"]],
  ["a@b", []],
  ["@acme.example", []],
])("in %s", (text, keys) => {
  expect(maskAddresses(text).addresses.map(({ address }) => address.key)).toEqual(keys);
});

test("what is masked comes back as it was written", () => {
  const piece = fc.oneof(fc.string(), fc.emailAddress(), fc.constantFrom("<mailto:a@b.example>", "采购a@b.example，"));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join(" ");
      const masked = maskAddresses(text);
      expect(unmasked(masked.text, masked)).toBe(text);
    }),
  );
});
