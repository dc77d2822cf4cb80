import { guessRole, inferRole, type RoleGuess } from "../../../src/domain/book/inferRole";
import { address } from "../../support/builders";

test.each([
  ["bob@gmail.com", "personal"],
  ["purchasing@acme.example", "purchasing"],
  ["caigou2@acme.example", "purchasing"],
  ["accounts-payable@acme.example", "finance"],
  ["tech.support@acme.example", "technical"],
  ["caiwu@acme.example", "finance"],
  ["technova@acme.example", "official"],
  ["bob.lee@acme.example", "official"],
])("%s is probably %s", (text, role) => {
  expect(inferRole(address(text), true)).toBe(role);
});

test.each([
  ["someone@stranger.example", "other"],
  ["bob@gmail.com", "personal"],
  ["purchasing@stranger.example", "purchasing"],
  ["info@stranger.example", "other"],
  ["mark.law@stranger.example", "other"],
])("%s, who is at no domain of the client, is probably %s: never official", (text, role) => {
  expect(inferRole(address(text), false)).toBe(role);
});

test.each<[string, string, RoleGuess["because"]["reason"], string | undefined]>([
  ["bob@gmail.com", "personal", "free-mail", undefined],
  ["zentraleinkauf@acme.example", "purchasing", "department-word", "einkauf"],
  ["konzerneinkauf@acme.example", "purchasing", "department-word", "einkauf"],
  ["Comptabilité@acme.example", "finance", "department-word", "compta"],
  ["財務部@acme.example", "finance", "department-word", "财务"],
  ["mabi3at.cairo@acme.example", "sales", "department-word", "mabi3at"],
  ["no-reply@acme.example", "other", "department-word", "noreply"],
  ["rrhh@acme.example", "other", "department-word", "rrhh"],
  ["info2@acme.example", "official", "general-mailbox", "info"],
  ["mark.law@acme.example", "official", "person-name", undefined],
  ["b.sales@acme.example", "official", "person-name", undefined],
  ["technova@acme.example", "official", "client-domain", undefined],
])("%s is %s because of %s", (text, role, reason, word) => {
  const guess = guessRole(address(text), true);
  expect(guess.role).toBe(role);
  expect(guess.because).toEqual(word === undefined ? { reason } : { reason, word });
});

test("without a word there is no reason at a stranger's domain", () => {
  expect(guessRole(address("technova@stranger.example"), false).because).toEqual({ reason: "none" });
});

test.each([
  [
    "a department that is named clearly",
    "purchasing@acme.example",
    "than two that compete",
    "einkauf.vertrieb@acme.example",
  ],
  ["a department", "purchasing@acme.example", "than a person in it", "maria.compras@acme.example"],
  ["two that compete", "einkauf.vertrieb@acme.example", "than an abbreviation of many things", "ar@acme.example"],
  ["a general mailbox", "info@acme.example", "than a word that nobody knows", "technova@acme.example"],
  ["a word that nobody knows", "technova@acme.example", "than a person", "bob.lee@acme.example"],
])("%s (%s) is surer %s (%s)", (_surer, one, _than, other) => {
  expect(guessRole(address(one), true).confidence).toBeGreaterThan(guessRole(address(other), true).confidence);
});
