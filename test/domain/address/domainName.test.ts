import * as fc from "fast-check";
import { domainAndAbove, isWithin, parseDomainName, unicodeOf } from "../../../src/domain/address/domainName";
import { domain } from "../../support/builders";

test.each([
  ["Acme.Example", "acme.example"],
  [" acme.example. ", "acme.example"],
  ["中国.example", "xn--fiqs8s.example"],
  ["XN--FIQS8S.EXAMPLE", "xn--fiqs8s.example"],
  ["acme。example", "acme.example"],
  ["ＡＣＭＥ.example", "acme.example"],
  ["bücher.example", "xn--bcher-kva.example"],
  ["_dmarc.acme.example", "_dmarc.acme.example"],
])("reads %s as %s", (text, expected) => {
  expect(parseDomainName(text)).toBe(expected);
});

test.each([
  "",
  "localhost",
  "a..b",
  ".acme.example",
  "-acme.example",
  "acme-.example",
  "a b.example",
  `${"a".repeat(64)}.example`,
  `${"a.".repeat(130)}example`,
  "acme.example/x",
  "[1.2.3.4]",
])("refuses %j", (text) => {
  expect(parseDomainName(text)).toBeUndefined();
});

/** As many labels of 63 letters as make a name of the given length, and one that fills it up. */
const nameOf = (length: number) => `${`${"a".repeat(63)}.`.repeat(3)}${"a".repeat(length - 192)}`;

test.each([
  ["a label of 63 letters", `${"a".repeat(63)}.example`, true],
  ["a label of 64", `${"a".repeat(64)}.example`, false],
  ["253 letters", nameOf(253), true],
  ["254 letters", nameOf(254), false],
  ["few letters that are many in punycode", Array.from({ length: 40 }, () => "中国").join("."), false],
])("of length: %s", (_, text, isRead) => {
  expect(parseDomainName(text)).toBe(isRead ? text : undefined);
});

test("goes up label by label and stops before the top", () => {
  expect(domainAndAbove(domain("a.b.acme.example"))).toEqual(["a.b.acme.example", "b.acme.example", "acme.example"]);
});

test.each([
  ["acme.example", "acme.example", true],
  ["mail.acme.example", "acme.example", true],
  ["notacme.example", "acme.example", false],
  ["acme.example.evil.example", "acme.example", false],
  ["acme.example", "mail.acme.example", false],
])("%s within %s: %s", (inner, outer, expected) => {
  expect(isWithin(domain(inner), domain(outer))).toBe(expected);
});

test("shows an IDN as a person writes it", () => {
  expect(unicodeOf(domain("xn--fiqs8s.example"))).toBe("中国.example");
});

test("what only looks like punycode is shown as it is", () => {
  expect(unicodeOf(domain("xn--99999999.example"))).toBe("xn--99999999.example");
});

test("never throws, and reads its own result back to the same", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.domain()), (text) => {
      const parsed = parseDomainName(text);
      expect(parsed === undefined ? undefined : parseDomainName(parsed)).toBe(parsed);
    }),
  );
});
