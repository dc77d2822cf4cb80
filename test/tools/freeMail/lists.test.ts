import fc from "fast-check";
import { readList } from "../../../tools/freeMail/lists";

test.each([
  ["a.com b.com\nc.de", ["a.com", "b.com", "c.de"]],
  ["# heading\n\na.com  # whose", ["a.com"]],
  ["yahoo.{com,co.uk}", ["yahoo.com", "yahoo.co.uk"]],
  ["{,vip.}qq.com", ["qq.com", "vip.qq.com"]],
  ["{a,b}.{com,de}", ["a.com", "a.de", "b.com", "b.de"]],
  ["GMX.de müll.email", ["gmx.de", "xn--mll-hoa.email"]],
])("%j names its domains", (content, names) => {
  const { domains, problems } = readList("xx.txt", content);
  expect(domains.map(({ name }) => name)).toEqual(names);
  expect(problems).toEqual([]);
});

test("where a domain stands is known", () => {
  expect(readList("xx.txt", "a.com\n\nb.com").domains.map(({ at }) => at)).toEqual(["xx.txt:1", "xx.txt:3"]);
});

test.each([
  ["localhost", "xx.txt:1: this is not a domain: localhost"],
  ["a.com\nb..com", "xx.txt:2: this is not a domain: b..com"],
  ["a.{com", "xx.txt:1: this is not a domain: a.{com"],
])("%j is named with its place", (content, problem) => {
  expect(readList("xx.txt", content).problems).toEqual([problem]);
});

test("no text makes reading throw, and every word is a domain or a problem", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[^\s#{}]+$/)), (words) => {
      const { domains, problems } = readList("xx.txt", words.join(" "));
      expect(domains.length + problems.length).toBe(words.join(" ").split(/\s+/).filter(Boolean).length);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void readList("xx.txt", text)));
});
