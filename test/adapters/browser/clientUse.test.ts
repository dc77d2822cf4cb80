/** @jest-environment jsdom */
import { storedClientUse } from "../../../src/adapters/browser/clientUse";
import type { ClientId } from "../../../src/domain/book/book";

const [acme, nordlicht] = ["acme", "nordlicht"] as [ClientId, ClientId];

beforeEach(() => {
  localStorage.clear();
});

test("clients come in the order of their use, for the next pane as well", () => {
  const use = storedClientUse("use");
  use.count([acme]);
  use.count([acme, nordlicht]);
  use.count([]);
  expect(storedClientUse("use").most()).toEqual([acme, nordlicht]);
});

test("what was used long ago counts less than what is used now", () => {
  const use = storedClientUse("use");
  for (let count = 0; count < 5; count++) use.count([acme]);
  for (let count = 0; count < 400; count++) use.count(["other" as ClientId]);
  for (let count = 0; count < 3; count++) use.count([nordlicht]);
  expect(use.most().slice(1)).toEqual([nordlicht, acme]);
});

test.each(["{not json", "[]", '{"acme":"much"}', "7"])("what is stored as %s is no count", (stored) => {
  localStorage.setItem("use", stored);
  const use = storedClientUse("use");
  expect(use.most()).toEqual([]);
  use.count([acme]);
  expect(use.most()).toEqual([acme]);
});
