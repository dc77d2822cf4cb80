import { namesPerson, personKey, personKeyOf, personKeys } from "../../../src/domain/ruleKit/personKey";
import { address } from "../../support/builders";

describe("what a person is known by", () => {
  test.each([
    ["Bob Lee", "bob lee"],
    ["LEE, Bob", "bob lee"],
    ["Bob  J. Lee", "bob j lee"],
    ["王伟", "王伟"],
    ["Bob", undefined],
    ["王", undefined],
    ["", undefined],
    ["bob.lee@acme.example", undefined],
  ])("the name %s", (name, key) => {
    expect(personKey(name)).toBe(key);
  });

  test.each([
    ["bob.lee@acme.example", "bob lee"],
    ["lee_bob@acme.example", "bob lee"],
    ["sales@acme.example", undefined],
    ["b.lee@acme.example", undefined],
    ["li.na@acme.example", "li na"],
    ["po-4711@acme.example", undefined],
    ["a.bc@acme.example", undefined],
  ])("the address %s", (text, key) => {
    expect(personKeyOf(address(text))).toBe(key);
  });

  test.each([
    ["Bob Lee", ["bob lee"]],
    ["María García Ruelas", ["garcía maría ruelas", "garcía maría", "maría ruelas"]],
    ["María del Carmen Soto", ["carmen del maría soto", "carmen maría", "maría soto"]],
    ["Ben van Dyck", ["ben dyck van"]],
    ["Lee, Bob J.", ["bob j lee"]],
    ["王伟", ["王伟"]],
    ["Bob", []],
    ["bob lee x@acme.example", []],
  ])("all keys of %s", (name, keys) => {
    expect(personKeys(name)).toEqual(keys);
  });

  test("a department's address names nobody", () => {
    expect(namesPerson(address("bob.lee@acme.example"))).toBe(true);
    expect(namesPerson(address("customer.service@acme.example"))).toBe(false);
  });
});
