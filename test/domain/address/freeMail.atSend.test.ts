import { isFreeMail } from "../../../src/domain/address/freeMail";
import { isListedProvider } from "../../../src/domain/address/freeMail/listedProvidersAtSend";
import { packedMostUsed } from "../../../src/domain/address/freeMail/packedMostUsed";
import { domain } from "../../support/builders";

test.each([
  ["gmail.com", true],
  ["yahoo.co.uk", true],
  ["hotmail.com.tw", true],
  ["live.com", true],
  ["163.com", true],
  ["uol.com.br", true],
  ["mail.ru", true],
  ["mail.com.br", false],
  ["acme.example", false],
])("at Send, %s: %s", (name, expected) => {
  expect(isListedProvider(domain(name))).toBe(expected);
});

test("what is free mail at Send is free mail in the pane", () => {
  const names = packedMostUsed.split(";").flatMap((family) => {
    const [firsts = "", endings = ""] = family.split(":");
    return firsts.split(",").flatMap((first) => endings.split(",").map((ending) => domain(`${first}.${ending}`)));
  });
  expect(names.length).toBeGreaterThan(250);
  expect(names.filter((name) => !isFreeMail(name))).toEqual([]);
});
