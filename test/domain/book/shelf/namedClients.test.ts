import type { Client } from "../../../../src/domain/book/book";
import { rowsOfClient } from "../../../../src/domain/book/rows";
import { namedClientsIn } from "../../../../src/domain/book/shelf/namedClients";
import { storedHead } from "../../../../src/domain/book/shelf/rowHead";
import { aClient } from "../../../support/builders";
import { catalogOf } from "./catalogOf";

const clients: readonly Client[] = [
  aClient("nordlicht", { name: "Nordlicht GmbH" }),
  aClient("nordpol", { name: "Nordlicht Polska Sp. z o.o." }),
  { ...aClient("long", { name: "Kesselbau Anton Huber AG" }), shortName: "Kesselbau" },
  aClient("huaqiang", { name: "深圳市华强电子有限公司" }),
];

test.each<[text: string, ids: readonly string[]]>([
  ["the price for nordlicht", ["nordlicht"]],
  ["Nordlicht Polska pays more", ["nordlicht", "nordpol"]],
  ["Angebot Kesselbau", ["long"]],
  ["华强电子报价", ["huaqiang"]],
  ["nordlichter and Polska", []],
  ["", []],
])("%j names %j", (text, ids) => {
  const catalog = catalogOf(clients);
  expect(namedClientsIn(catalog, text).map((client) => catalog.clients.idOf(client))).toEqual(ids);
});

test("a client that is called otherwise now is found by its new name only", () => {
  const catalog = catalogOf(clients);
  expect(namedClientsIn(catalog, "Nordlicht, Suedlicht")).toHaveLength(1);
  const [row] = rowsOfClient(aClient("nordlicht", { name: "Suedlicht GmbH" }));
  if (row === undefined) throw new Error("A client has a row.");
  catalog.put(storedHead({ ...row, itemId: "1" }, 0), 1);
  expect(namedClientsIn(catalog, "Nordlicht")).toEqual([]);
  expect(namedClientsIn(catalog, "Suedlicht")).toHaveLength(1);
});
