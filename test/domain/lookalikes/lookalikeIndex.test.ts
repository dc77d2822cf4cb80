import { parseDomainName, type DomainName } from "../../../src/domain/address/domainName";
import { lookalikeTricks } from "../../../src/domain/lookalikes/lookalike";
import { lookalikeIndex } from "../../../src/domain/lookalikes/lookalikeIndex";

const book = lookalikeIndex(
  "nordlicht.example brennwald.com acmetools.com acme.com clarwood.net tubosur.com.br kiln-works.com 163.com abc.com mar1tech.com мелодия.example asia.seaglass.com"
    .split(" ")
    .map(domain),
);

const imitations = [
  ["nоrdlicht.example", "nordlicht.example", "homoglyph"],
  ["nordlícht.example", "nordlicht.example", "homoglyph"],
  ["nordllcht.example", "nordlicht.example", "homoglyph"],
  ["brerinwald.com", "brennwald.com", "several-letters"],
  ["acrnetools.com", "acmetools.com", "homoglyph"],
  ["darwood.net", "clarwood.net", "homoglyph"],
  ["асме.com", "acme.com", "homoglyph"],
  ["n0rdlicht.example", "nordlicht.example", "digit-for-letter"],
  ["acmet00ls.com", "acmetools.com", "digit-for-letter"],
  ["nordlciht.example", "nordlicht.example", "swapped-letters"],
  ["acem.com", "acme.com", "swapped-letters"],
  ["nordlcht.example", "nordlicht.example", "missing-letter"],
  ["nordlicgt.example", "nordlicht.example", "replaced-letter"],
  ["nordlicjht.example", "nordlicht.example", "extra-letter"],
  ["acmetools1.com", "acmetools.com", "extra-letter"],
  ["nordllicht.example", "nordlicht.example", "repeated-letter"],
  ["nord-licht.example", "nordlicht.example", "hyphen"],
  ["kilnworks.com", "kiln-works.com", "hyphen"],
  ["nordlihct.example", "nordlicht.example", "swapped-letters"],
  ["nrdlicth.example", "nordlicht.example", "several-letters"],
  ["nordlicht.de", "nordlicht.example", "other-ending"],
  ["acme.com.cn", "acme.com", "other-ending"],
  ["abc.net", "abc.com", "other-ending"],
  ["nordlicht-sales.example", "nordlicht.example", "added-word"],
  ["acme-invoice.com", "acme.com", "added-word"],
  ["wwwnordlicht.example", "nordlicht.example", "added-word"],
  ["tubosurgroup.com.br", "tubosur.com.br", "added-word"],
  ["nord.licht.example", "nordlicht.example", "added-dot"],
  ["acme.tools.com", "acmetools.com", "added-dot"],
  ["acme.com.evil.net", "acme.com", "inside-other-domain"],
  ["mail.tubosur.com.br.evil.net", "tubosur.com.br", "inside-other-domain"],
  ["kiln-works.com.evil.net", "kiln-works.com", "inside-other-domain"],
  ["acme-com.evil.net", "acme.com", "inside-other-domain"],
  ["acme.com-secure.net", "acme.com", "inside-other-domain"],
  ["acmetoolscom.net", "acmetools.com", "inside-other-domain"],
  ["mail.nordllicht.example", "nordlicht.example", "repeated-letter"],
  ["мелодня.example", "мелодия.example", "replaced-letter"],
] as const;

test("the table has every trick", () => {
  expect(new Set(imitations.map(([, , trick]) => trick))).toEqual(new Set(lookalikeTricks));
});

test.each(imitations)("%s imitates %s: %s", (text, resembles, trick) => {
  expect(book.find(domain(text))).toEqual({ domain: domain(text), resembles: domain(resembles), trick });
});

test.each([
  ["a known domain", "acme.com"],
  ["a domain below a known one", "mail.de.acme.com"],
  ["the domain above a known one", "seaglass.com"],
  ["a sister of a known one", "europe.seaglass.com"],
  ["another number", "126.com"],
  ["a number more", "1634.com"],
  ["a short name with another letter", "abd.com"],
  ["a short name with another first letter", "xcme.com"],
  ["two slips in a name of six letters", "barnew.com"],
  ["another company altogether", "lumenfabrik.com"],
  ["a name that only holds the known one", "macmeister.com"],
  ["the known name as a label below a service", "acme.mailhost.example"],
])("%s is no lookalike", (_, text) => {
  expect(book.find(domain(text))).toBeUndefined();
});

test("two clients that are near each other are both known", () => {
  const index = lookalikeIndex(["hengli.com", "hengyi.com"].map(domain));
  expect([index.find(domain("hengli.com")), index.find(domain("hengyi.com"))]).toEqual([undefined, undefined]);
});

test("the nearest of several known domains is told", () => {
  const index = lookalikeIndex(["nordlicht.com", "nordlicht.net", "nordlichter.com"].map(domain));
  expect(index.find(domain("nordlicnt.net"))?.resembles).toBe("nordlicht.net");
});

test("one letter means less in a larger book", () => {
  const others = Array.from({ length: 400 }, (_, number) => domain(`filler${String(number)}x.example`));
  expect(lookalikeIndex([domain("kolb.com")]).find(domain("kol.com"))?.trick).toBe("missing-letter");
  expect(lookalikeIndex([domain("kolb.com"), ...others]).find(domain("kol.com"))).toBeUndefined();
});

test("a domain that is given twice counts once", () => {
  expect(lookalikeIndex(["acme.com", "acme.com", "abc.com"].map(domain)).size).toBe(2);
});

test("an empty book knows no lookalikes", () => {
  expect(lookalikeIndex([]).find(domain("acme.com"))).toBeUndefined();
});

function domain(text: string): DomainName {
  const parsed = parseDomainName(text);
  if (parsed === undefined) throw new Error(`${text} is no domain.`);
  return parsed;
}
