import { clientsAt } from "../../../src/domain/book/clientsAt";
import type { Place } from "../../../src/domain/book/placeOf";
import { aClient, domain } from "../../support/builders";

const acme = aClient("acme");
const bolt = aClient("bolt");
const at = (client: typeof acme): Place => ({ status: "client", client, role: "official", standing: "confirmed" });
const besides = (client: typeof acme): Place => ({
  status: "party",
  client,
  party: { name: "Fast Freight", part: "forwarder", domains: [domain("fastfreight.example")] },
});

test("the clients at the places, by themselves or by a party, each once and in the order in which they stand", () => {
  expect(clientsAt([at(bolt), { status: "own" }, at(acme), at(bolt)])).toEqual([bolt, acme]);
  expect(clientsAt([besides(acme), at(acme), at(bolt)])).toEqual([acme, bolt]);
  expect(clientsAt([besides(bolt)])).toEqual([bolt]);
});

test("our own people and strangers stand for no client", () => {
  expect(clientsAt([{ status: "own" }, { status: "stranger" }, { status: "stranger", role: "personal" }])).toEqual([]);
  expect(clientsAt([])).toEqual([]);
});
