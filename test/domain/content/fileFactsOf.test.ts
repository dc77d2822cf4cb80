import * as fc from "fast-check";
import { clientNames } from "../../../src/domain/content/clientNames";
import { fileFactsOf } from "../../../src/domain/content/fileFactsOf";
import { aClient, anAddress } from "../../support/builders";

const hotte = {
  ...aClient("hotte", {
    name: "Hotte SA",
    addresses: [anAddress("jd@hotte.example", "sales", { name: "Jean Dupuis" })],
  }),
  numberPatterns: [{ kind: "order", pattern: "HT-####" }] as const,
};
const names = clientNames([hotte, aClient("nordlicht", { name: "Nordlicht GmbH" })]);

test("what a file names is kept, each once", () => {
  const text = `Order HT-0912 of Hotte SA, our PI-2026-118 (PI 2026/118). Pay to IBAN DE89 3704 0044 0532 0130 00.
    Questions: jd@hotte.example, www.ourco.example. Hotte again.`;
  expect(fileFactsOf(text, names)).toEqual({
    accounts: ["DE89370400440532013000"],
    numbers: ["HT-0912", "PI-2026-118"],
    domains: ["hotte.example", "ourco.example"],
    clients: [{ client: "hotte", words: "HT-0912" }],
  });
});

test("people name nobody: they are in too many files", () => {
  expect(fileFactsOf("Jean Dupuis", names).clients).toEqual([]);
});

test("whatever is in a file, what is kept of it has room with the message", () => {
  const part = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc
      .nat(99_999)
      .map((number) => `PI-2026-${String(number)} account no. 12345${String(number)} x@d${String(number)}.example `),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const facts = fileFactsOf(parts.join(" "), names);
      expect(JSON.stringify(facts).length).toBeLessThan(4_000);
      expect(new Set(facts.numbers).size).toBe(facts.numbers.length);
    }),
  );
});
