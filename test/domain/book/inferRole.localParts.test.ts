import { inferRole } from "../../../src/domain/book/inferRole";
import { address } from "../../support/builders";
import { localParts, rightShare } from "../../support/localParts";

const languages = [...new Set(localParts.map(({ language }) => language))];

test("there are local parts of nine languages", () => {
  expect(languages.sort()).toEqual(["ar", "de", "en", "es", "fr", "ja", "pt", "ru", "zh"]);
  expect(localParts.length).toBeGreaterThan(600);
});

test.each(languages)("of the local parts in %s at least 97 of 100 are judged right", (language) => {
  const { share, missed } = rightShare(
    localParts.filter((part) => part.language === language),
    (local) => inferRole(address(`${local}@acme.example`), true),
  );
  expect(share < 0.97 ? missed : []).toEqual([]);
});

test("at a stranger's domain at least 97 of 100 are judged right, and nothing is official", () => {
  const judged = localParts.map(({ local, role }) => ({
    role: role === "official" ? "other" : role,
    found: inferRole(address(`${local}@stranger.example`), false),
  }));
  expect(judged.filter(({ found }) => found === "official")).toEqual([]);
  expect(judged.filter(({ role, found }) => role === found).length / judged.length).toBeGreaterThan(0.97);
});
