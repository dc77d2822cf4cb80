import type { Client, Standing } from "../../../../src/domain/book/book";
import {
  clientsByName,
  countBook,
  countsOf,
  isListed,
  mostUnconfirmedFirst,
} from "../../../../src/domain/book/shelf/listClients";
import { aClient, anAddress } from "../../../support/builders";
import { catalogOf } from "./catalogOf";

function withStandings(id: string, name: string, ...standings: readonly Standing[]): Client {
  return aClient(id, {
    name,
    addresses: standings.map((standing, at) => anAddress(`${String(at)}@${id}.example`, "official", { standing })),
  });
}

const catalog = catalogOf([
  withStandings("bolt", "Bolt AG", "asked", "retired"),
  withStandings("acme", "Acme Ltd", "inferred", "unverified", "confirmed"),
  withStandings("zulu", "Acme Ltd", "bouncing"),
  { ...aClient("last", { name: "acme" }), shortName: "Zz" },
]);
const ids = (clients: ArrayLike<number>): readonly string[] =>
  Array.from(clients, (client) => catalog.clients.idOf(client));
const numberOf = (id: string): number => catalog.clients.find(id) ?? -1;

test("clients come by the name that people use, those of one name in the order of the book", () => {
  expect(ids(clientsByName(catalog))).toEqual(["acme", "zulu", "bolt", "last"]);
});

test("clients with more unconfirmed mailboxes come first, those with as many stay where they are", () => {
  expect(ids(mostUnconfirmedFirst(catalog, ["last", "zulu", "bolt", "acme"].map(numberOf)))).toEqual([
    "acme",
    "bolt",
    "last",
    "zulu",
  ]);
});

test.each([
  ["acme", { addressCount: 3, unconfirmed: 2, open: 0 }],
  ["bolt", { addressCount: 2, unconfirmed: 1, open: 1 }],
  ["zulu", { addressCount: 1, unconfirmed: 0, open: 1 }],
  ["last", { addressCount: 0, unconfirmed: 0, open: 0 }],
])("counts how the mailboxes of %s stand", (id, expected) => {
  expect(countsOf(catalog, numberOf(id))).toEqual(expected);
});

test("a client is listed for the standings that its mailboxes have", () => {
  expect(["asked", "confirmed", undefined].map((one) => isListed(catalog, numberOf("bolt"), one as Standing))).toEqual([
    true,
    false,
    true,
  ]);
});

test("the book is counted", () => {
  expect(countBook(catalog)).toEqual({ clients: 4, addresses: 6 });
});
