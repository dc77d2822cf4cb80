import { proposeFilling, proposeRows, type Steps } from "../../../src/app/filling/proposals";
import type { Book } from "../../../src/domain/book/book";
import { gather, nothingGathered } from "../../../src/domain/book/filling/gather";
import type { ProposedClient } from "../../../src/domain/book/filling/proposal";
import { address, aClient, anAddress, domain } from "../../support/builders";
import { contact, mail } from "../../support/filling";

const context = {
  domains: [domain("ourco.example")],
  user: address("li.na@ourco.example"),
  registrable: (name: ReturnType<typeof domain>) => name,
  at: "2026-11-25T09:00:00.000Z",
};
const book: Book = {
  clients: [aClient("acme", { name: "Acme Tools", addresses: [anAddress("sales@acme.example", "official")] })],
  own: { domains: [], bankAccounts: [] },
};
const gathered = gather(
  nothingGathered,
  [
    mail("2026-01-01", "Bob <bob@gmail.com>", "sales@acme.example"),
    mail("2026-01-02", "Bob <bob@gmail.com>", "Einkauf <einkauf@nord.example>", "sales@acme.example"),
    mail("2026-01-03", "Bob <bob@gmail.com>", "sales@acme.example"),
    mail("2026-01-04", "jo77@qq.com", "einkauf@nord.example"),
    mail("2026-01-05", "jo77@qq.com", "einkauf@nord.example"),
    mail("2026-01-06", "jo77@qq.com", "einkauf@nord.example", "x@acme.co.example"),
    mail("2026-01-07", "mum@gmail.com"),
  ],
  context,
);
const contacts = [contact({ name: "Eva", organization: "Nordlicht GmbH", addresses: ["eva@nord.example"] })];

function steps(): Steps & { readonly seen: ReadonlyArray<readonly [number, number]> } {
  const seen: Array<readonly [number, number]> = [];
  return { seen, breathe: () => Promise.resolve(), onProgress: (done, of) => seen.push([done, of]) };
}
function shown(clients: readonly ProposedClient[]): unknown {
  return clients.map(({ client, before, mailboxes }) => [
    before === undefined ? `new ${client.name}` : client.name,
    mailboxes.map(({ entry }) => `${entry.address.key} ${entry.role} ${entry.guess?.because ?? ""}`),
  ]);
}

test("companies with their people, private addresses with the company that always stands beside them", async () => {
  const { proposal, leftOut } = await proposeFilling(book, { gathered, contacts }, context, steps());
  expect(shown(proposal.clients)).toEqual([
    ["Acme Tools", ["bob@gmail.com personal thread"]],
    [
      "new Nordlicht GmbH",
      [
        "eva@nord.example official person-name",
        "einkauf@nord.example purchasing department-word",
        "jo77@qq.com personal thread",
      ],
    ],
    ["new Acme", ["x@acme.co.example official client-domain"]],
    ["new mum", ["mum@gmail.com personal free-mail"]],
  ]);
  expect([...proposal.hints.values()].map(({ other }) => other.id)).toEqual(["acme"]);
  expect(leftOut).toEqual({ ours: 0, machines: 0, massOnly: 0, parties: 0, unreadable: 0 });
});

test("each new mailbox says where it was first seen", async () => {
  const { proposal } = await proposeFilling(book, { gathered, contacts }, context, steps());
  expect(proposal.clients[0]?.mailboxes[0]?.entry.provenance).toEqual({
    firstSeen: "2026-01-01T00:00:00Z",
    from: "sent-items",
  });
  expect(proposal.clients[1]?.mailboxes[0]?.entry.provenance).toEqual({ firstSeen: context.at, from: "contacts" });
});

test("many rows are worked through some at a time, and the progress is told", async () => {
  const rows = Array.from({ length: 250 }, (_, index) => ({
    row: index + 2,
    name: "",
    organization: `Company ${String(index)}`,
    addresses: [`a@c${String(index)}.example`],
    fields: {},
  }));
  const told = steps();
  const importing = { registrable: context.registrable, source: "import", at: context.at } as const;
  const first = await proposeRows(book, rows, importing, told);
  expect(told.seen).toEqual([
    [0, 250],
    [100, 250],
    [200, 250],
  ]);
  expect(first.proposal.clients).toHaveLength(250);
  expect(first.rows.every(({ status }) => status === "added")).toBe(true);
});
