import { findClients } from "../../../src/app/personal/findClients";
import type { ClientQuery } from "../../../src/app/ports/bookAccess";
import { aClient, anAddress } from "../../support/builders";

const clients = [
  aClient("acme", {
    name: "Acme Tools Ltd",
    addresses: [
      anAddress("sales@acme.example", "official"),
      anAddress("po@acme.example", "purchasing", { name: "Bob Lee", standing: "inferred" }),
    ],
  }),
  aClient("huawei", {
    name: "华为技术有限公司",
    domains: ["hw.example"],
    addresses: [anAddress("x@hw.example", "official", { standing: "bouncing" })],
  }),
  aClient("nordlicht", { name: "Nordlicht GmbH" }),
];

async function ask(query: Partial<ClientQuery>): Promise<readonly unknown[]> {
  const { clients: found } = await findClients(clients, { text: "", sort: "best", from: 0, most: 10, ...query });
  return found.map(({ id, matched }) => (matched === undefined ? id : `${id}: ${matched}`));
}

test.each<readonly [string, readonly string[]]>([
  ["", ["acme", "nordlicht", "huawei"]],
  ["nord", ["nordlicht"]],
  ["nordlcht", ["nordlicht"]],
  ["hwjs", ["huawei"]],
  ["huawei", ["huawei"]],
  ["po@", ["acme: po@acme.example"]],
  ["bob lee", ["acme: Bob Lee"]],
  ["acme ltd", ["acme"]],
  ["nobody", []],
])("%j finds %j", async (text, ids) => {
  expect(await ask({ text })).toEqual(ids);
});

test("filtered, sorted and in parts", async () => {
  expect(await ask({ standing: "bouncing" })).toEqual(["huawei"]);
  expect(await ask({ sort: "unconfirmed" })).toEqual(["acme", "nordlicht", "huawei"]);
  expect(await ask({ from: 1, most: 1 })).toEqual(["nordlicht"]);
  expect(await findClients(clients, { text: "", sort: "name", from: 0, most: 1 })).toMatchObject({ total: 3 });
});
