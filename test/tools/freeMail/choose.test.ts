import { chooseProviders } from "../../../tools/freeMail/choose";
import { readList } from "../../../tools/freeMail/lists";

const words = (text: string) => new Set(text.split(" ").filter(Boolean));
const list = (text: string) => readList("own.txt", text).domains;
/** What is chosen of one kept list and three gathered ones. */
const chosenOf = (kept: string, one = "", two = "", three = "") =>
  chooseProviders([], { kept: [words(kept)], gathered: [words(one), words(two), words(three)] }, []).names;

test.each([
  ["a kept list is believed", "fans.com", []],
  ["one gathered list is not", "", ["tempmail.com"]],
  ["two are, where the name speaks of mail", "", ["tempmail.com", "tempmail.com"]],
  ["two are not, where it does not", "", ["valve-shop.com", "valve-shop.com"]],
  ["all three are", "", ["fans.com", "fans.com", "fans.com"]],
])("%s", (what, kept, gathered) => {
  const isBelieved = !what.includes(" not");
  expect(chosenOf(kept, ...gathered)).toHaveLength(isBelieved ? 1 : 0);
});

test.each([
  ["hosts of dynamic addresses", "x.dyndns.org y.github.io"],
  ["public suffixes", "co.uk com.br"],
  ["hosts below a domain", "mail.example.com"],
  ["glued names", "zzom.co.ukgmail.com"],
  ["TLDs that do not exist", "email.tst"],
  ["endings that were given away", "mail.tk fake.ml"],
  ["universities, schools and authorities", "baylor.edu ox.ac.uk trade.gov army.mil x.edu.cn"],
  ["what is no domain", "a..com -x.com"],
])("%s are not taken from packages", (_, names) => {
  expect(chosenOf(names)).toEqual([]);
});

test("our own lists come first, the denied ones are left out, and what lies below another goes", () => {
  const { names, problems } = chooseProviders(
    list("provider.com mail.tk"),
    { kept: [words("company.com fans.com")], gathered: [] },
    list("company.com"),
  );
  expect(names).toEqual(["fans.com", "mail.tk", "provider.com"]);
  expect(problems).toEqual([]);
});

test.each([
  ["a.com a.com", "own.txt:1: a.com is named at own.txt:1 already"],
  ["a.com vip.a.com", "own.txt:1: vip.a.com counts with a.com already"],
  ["company.com", "own.txt:1: company.com is denied in the list of what is not free mail"],
])("%j in our lists is a problem", (own, problem) => {
  const { problems } = chooseProviders(list(own), { kept: [], gathered: [] }, list("company.com"));
  expect(problems).toEqual([problem]);
});
