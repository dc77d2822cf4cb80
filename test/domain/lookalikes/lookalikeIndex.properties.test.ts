import fc from "fast-check";
import { readFileSync } from "node:fs";
import { parseDomainName, type DomainName } from "../../../src/domain/address/domainName";
import { lookalikeIndex } from "../../../src/domain/lookalikes/lookalikeIndex";
import { permutations, permuted } from "./permutations";

const LETTERS = "abcdefghijklmnopqrstuvwxyz".split("");
const ENDINGS = ["com", "de", "example", "com.cn", "co.uk"];
const name = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 7, maxLength: 16 });
const ending = fc.constantFrom(...ENDINGS);
/** Endings other than those of `.com` and its like are not looked for when they are glued to a name. The share of what each way makes of names of seven letters or more that must be found in a small book. */
const FEWEST: Readonly<Record<string, number>> = { inside: 0.85, omission: 0.99, subdomain: 0.99, homoglyph: 0.99 };

test.each(Object.entries(permutations))("%s of names of seven letters and more is found", (way, permutation) => {
  let made = 0;
  let found = 0;
  fc.assert(
    fc.property(name, ending, (itsName, itsEnding) => {
      const index = lookalikeIndex([`${itsName}.${itsEnding}` as DomainName]);
      for (const each of permuted(permutation, itsName, itsEnding)) {
        made += 1;
        if (index.find(each)?.resembles === `${itsName}.${itsEnding}`) found += 1;
      }
    }),
  );
  expect(made).toBeGreaterThan(0);
  expect(found / made).toBeGreaterThanOrEqual(FEWEST[way] ?? 0.98);
});

test("a known domain and one below it are never lookalikes, whatever else is known", () => {
  fc.assert(
    fc.property(fc.array(anyDomain(), { minLength: 1, maxLength: 20 }), fc.nat(), anyLabel(), (known, at, label) => {
      const index = lookalikeIndex(known);
      const one = known[at % known.length];
      if (one === undefined) return false;
      const below = parseDomainName(`${label}.${one}`);
      return index.find(one) === undefined && (below === undefined || index.find(below) === undefined);
    }),
  );
});

test("any two domains are compared without an error, and what is told is a known one", () => {
  fc.assert(
    fc.property(anyDomain(), anyDomain(), (known, other) => {
      const found = lookalikeIndex([known]).find(other);
      return found === undefined || (found.resembles === known && found.domain === other);
    }),
    { numRuns: 1_000 },
  );
});

test("any text at all is compared without an error", () => {
  const index = lookalikeIndex(["acmetools.com" as DomainName, "xn--80a.xn--p1ai" as DomainName]);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      index.find(text as DomainName);
      lookalikeIndex([text as DomainName]).find("acme.example" as DomainName);
    }),
  );
});

test("a hostile domain takes no longer than its length asks for", () => {
  const index = lookalikeIndex(["acme.com" as DomainName, `${"a".repeat(63)}.com` as DomainName]);
  const hostile = ["a.".repeat(120), "com.".repeat(60), "a-".repeat(31), `${"ab".repeat(31)}.`, "acme.com.".repeat(25)];
  for (const text of hostile) index.find(`${text}example` as DomainName);
  expect(index.find(`${"a".repeat(62)}.com` as DomainName)?.trick).toBe("missing-letter");
});

test("few of the companies that one book does not know are taken for those that it knows", () => {
  const companies = [...new Set(companyDomains())];
  // Every name falls to one side with all its endings.
  const known = companies.filter((each) => isEven(nameOf(each))).filter((_, number) => number % 10 === 0);
  const index = lookalikeIndex(known);
  const names = new Set(known.map(nameOf));
  const others = companies.filter((each) => !names.has(nameOf(each)));
  const flagged = others.filter((each) => index.find(each) !== undefined);
  expect(flagged.length / others.length).toBeLessThan(0.005);
});

function nameOf(domain: string): string {
  return domain.slice(0, domain.indexOf("."));
}

function isEven(text: string): boolean {
  return Array.from(text).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0;
}

function companyDomains(): readonly DomainName[] {
  return readFileSync("test/support/companyDomains.txt", "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => {
      const [itsEnding = "", ...names] = line.split(" ");
      return names.flatMap((each) => parseDomainName(each + itsEnding) ?? []);
    });
}

function anyLabel(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({
      unit: fc.constantFrom(...LETTERS, "1", "0", "-", "а", "е", "ß", "中", "ı"),
      minLength: 1,
      maxLength: 12,
    }),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
  );
}

function anyDomain(): fc.Arbitrary<DomainName> {
  return fc
    .tuple(fc.array(anyLabel(), { minLength: 1, maxLength: 4 }), ending)
    .map(([labels, itsEnding]) => parseDomainName(`${labels.join(".")}.${itsEnding}`))
    .filter((each) => each !== undefined);
}
