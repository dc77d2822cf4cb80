import type { Client } from "../../../../src/domain/book/book";
import { chosenClients, noChoices, type ChosenClient, type Choices } from "../../../../src/domain/book/filling/choices";
import { companyGroups } from "../../../../src/domain/book/filling/companyGroups";
import type { ProposedClient } from "../../../../src/domain/book/filling/proposal";
import { address, aClient, anAddress } from "../../../support/builders";

const guess = { confidence: 0.5, because: "client-domain" as const };
const inferred = (text: string) => ({ ...anAddress(text, "official", { standing: "inferred" }), guess });
const acme = aClient("acme", { addresses: [anAddress("sales@acme.example", "official")] });
const proposed = (client: Client, before?: Client): ProposedClient => ({
  client,
  mailboxes: client.addresses.map((entry) => ({ entry })),
  ...(before === undefined ? {} : { before }),
});
const acmeCo = proposed(
  aClient("acme-2", { name: "Acme", domains: ["acme.co.example"], addresses: [inferred("a@acme.co.example")] }),
);
const nord = proposed(aClient("nord", { addresses: [inferred("x@nord.example"), inferred("y@nord.example")] }));
const hints = companyGroups([acmeCo.client, nord.client], [acme]);
const key = (text: string) => address(text).key;
function choose(part: Partial<Choices> = {}): readonly ChosenClient[] {
  return chosenClients([acmeCo, nord], hints, { ...noChoices, ...part });
}
function shown(clients: readonly ChosenClient[]): unknown {
  return clients.map(({ id, name, isNew, mailboxes }) => [
    id,
    name,
    isNew,
    mailboxes.map(({ entry, isTaken }) => `${entry.address.key} ${entry.role}${isTaken ? "" : " left"}`),
  ]);
}

test("without choices it is what was proposed, with the question whose company it is", () => {
  expect(shown(choose())).toEqual([
    ["acme-2", "Acme", true, ["a@acme.co.example official"]],
    ["nord", "Nord", true, ["x@nord.example official", "y@nord.example official"]],
  ]);
  expect(choose()[0]?.hint).toMatchObject({ other: { id: "acme" }, word: "acme" });
  expect(choose({ apart: new Set([acmeCo.client.id]) })[0]).not.toHaveProperty("hint");
});

test("left, renamed, with another role", () => {
  const clients = choose({
    left: new Set([key("x@nord.example")]),
    names: new Map([[nord.client.id, "Nordlicht"]]),
    roles: new Map([[key("y@nord.example"), "finance"]]),
  });
  expect(shown(clients.slice(1))).toEqual([
    ["nord", "Nordlicht", true, ["x@nord.example official left", "y@nord.example finance"]],
  ]);
});

test("joined, the mailboxes go to the other client, by the name that both share", () => {
  const hint = hints.get(acmeCo.client.id);
  if (hint === undefined) throw new Error("no hint");
  const [first] = choose({ joined: new Map([[acmeCo.client.id, hint]]) });
  expect(shown(first === undefined ? [] : [first])).toEqual([["acme", "Acme", false, ["a@acme.co.example official"]]]);
  expect(first?.mailboxes[0]?.entry.guess).toEqual({ confidence: 0.7, because: "company-group", word: "acme" });
  expect(first).not.toHaveProperty("hint");
});

test("joined in a chain they all end at the last, and a circle ends too", () => {
  const other = { id: nord.client.id, name: "Nord" };
  const back = { id: acmeCo.client.id, name: "Acme" };
  const chain = choose({ joined: new Map([[acmeCo.client.id, { other, word: "x" }]]) });
  expect(chain.map(({ id, mailboxes }) => [id, mailboxes.length])).toEqual([["nord", 3]]);
  const circle = choose({
    joined: new Map([
      [acmeCo.client.id, { other, word: "x" }],
      [nord.client.id, { other: back, word: "x" }],
    ]),
  });
  expect(circle.flatMap(({ mailboxes }) => mailboxes)).toHaveLength(3);
});

test("moved, a mailbox stands with the other client, also one that was not proposed; who has none left is gone", () => {
  const to = (id: string) => ({ id: aClient(id).id, name: id });
  const clients = choose({
    moved: new Map([
      [key("x@nord.example"), to("acme-2")],
      [key("y@nord.example"), to("zeta")],
    ]),
  });
  expect(shown(clients)).toEqual([
    ["acme-2", "Acme", true, ["a@acme.co.example official", "x@nord.example official"]],
    ["zeta", "zeta", false, ["y@nord.example official"]],
  ]);
});

test("a client that only gets a detail stays", () => {
  const detail: ProposedClient = { client: acme, before: acme, mailboxes: [] };
  expect(chosenClients([detail], new Map(), noChoices).map(({ id }) => id)).toEqual(["acme"]);
});
