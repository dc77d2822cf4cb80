import type { Client } from "../../../src/domain/book/book";
import type { Notice } from "../../../src/domain/notices/notice";
import { proposalsOf } from "../../../src/domain/notices/proposalsOf";
import { aClient, address, anAddress } from "../../support/builders";
import { acme, nordlicht } from "../../support/stockPage";

const evidence = "…";
const bob = address("bob.lee@acme.example");
const bounce = (
  key: string,
  because: "no-such-mailbox" | "mailbox-full" | "refused" | "domain-gone" | "other" = "no-such-mailbox",
  isPermanent = true,
): Notice => ({ kind: "bounce", address: address(key).key, because, isPermanent, evidence });
const left = (key: string, successors: readonly string[] = [], by = key): Notice => ({
  kind: "left",
  address: address(key).key,
  by: address(by),
  successors: successors.map((one) => ({ address: address(one) })),
  evidence,
});
const moved = (key: string, successor: string, by = key): Notice => ({
  kind: "moved",
  address: address(key).key,
  by: address(by),
  successors: [{ address: address(successor) }],
  evidence,
});
const withEntries = (...addresses: Client["addresses"]): Client =>
  aClient("shop", { name: "Shop", domains: ["shop.example"], addresses });

test("a permanent bounce proposes bouncing, with a confirmed mailbox of the same role as backup", () => {
  const shop = withEntries(
    anAddress("buy@shop.example", "purchasing"),
    anAddress("tech@shop.example", "technical"),
    anAddress("buy2@shop.example", "purchasing", { standing: "inferred" }),
    anAddress("buy3@shop.example", "purchasing"),
  );
  const notice = bounce("buy@shop.example");
  expect(proposalsOf(notice, [acme, shop])).toEqual([
    {
      id: "shop buy@shop.example bouncing buy3@shop.example",
      client: "shop",
      address: "buy@shop.example",
      set: { standing: "bouncing", successor: "buy3@shop.example" },
      add: [],
      toldBy: "server",
      because: notice,
    },
  ]);
});

test("without another usable mailbox of the role there is no backup", () => {
  const shop = withEntries(
    anAddress("buy@shop.example", "purchasing"),
    anAddress("old@shop.example", "purchasing", { standing: "retired" }),
    anAddress("dead@shop.example", "purchasing", { standing: "bouncing" }),
  );
  expect(proposalsOf(bounce("buy@shop.example", "domain-gone"), [shop])[0]?.set).toEqual({ standing: "bouncing" });
});

test.each<[string, Notice, readonly Client[]]>([
  ["a full mailbox", bounce("sales@acme.example", "mailbox-full", false), [acme]],
  ["a refusal", bounce("sales@acme.example", "refused", false), [acme]],
  ["a passing failure", bounce("sales@acme.example", "other", false), [acme]],
  ["absence", { kind: "away", address: bob.key, by: bob, evidence }, [acme]],
  ["an address that is not in the book", bounce("who@acme.example"), [acme, nordlicht]],
  ["an empty book", left("bob.lee@acme.example"), []],
  [
    "what is bouncing already",
    bounce("buy@shop.example"),
    [withEntries(anAddress("buy@shop.example", "purchasing", { standing: "bouncing" }))],
  ],
  [
    "a bounce of what is retired",
    bounce("buy@shop.example"),
    [withEntries(anAddress("buy@shop.example", "purchasing", { standing: "retired" }))],
  ],
  [
    "what is retired already",
    left("buy@shop.example"),
    [withEntries(anAddress("buy@shop.example", "purchasing", { standing: "retired", successor: "new@shop.example" }))],
  ],
  [
    "a successor that the book has",
    left("buy@shop.example", ["new@shop.example"]),
    [withEntries(anAddress("buy@shop.example", "purchasing", { standing: "retired", successor: "new@shop.example" }))],
  ],
])("nothing is proposed for %s", (_, notice, clients) => {
  expect(proposalsOf(notice, clients)).toEqual([]);
});

test("who has left is retired; the successor takes his role, unverified", () => {
  expect(proposalsOf(left("bob.lee@acme.example", ["sue@acme.example"]), [acme])).toEqual([
    expect.objectContaining({
      id: "acme bob.lee@acme.example retired sue@acme.example",
      set: { standing: "retired", successor: "sue@acme.example" },
      add: [
        { address: address("sue@acme.example"), name: "", role: "sales", standing: "unverified", isElsewhere: false },
      ],
      toldBy: "itself",
    }),
  ]);
});

test("who moves keeps name and role, and an address at a foreign domain is marked", () => {
  const [proposal] = proposalsOf(moved("bob.lee@acme.example", "bob@acme-pay.example"), [acme]);
  expect(proposal?.add).toEqual([
    {
      address: address("bob@acme-pay.example"),
      name: "Bob Lee",
      role: "sales",
      standing: "unverified",
      isElsewhere: true,
    },
  ]);
});

test("of several each takes the role that the message gives it, and the one with the old role succeeds", () => {
  const notice: Notice = {
    kind: "left",
    address: address("accounts@acme.example").key,
    by: address("accounts@acme.example"),
    successors: [
      { address: address("anna@acme.example"), role: "purchasing" },
      { address: address("ben@acme.example"), role: "finance" },
      { address: address("cleo@acme.example") },
    ],
    evidence,
  };
  const [proposal] = proposalsOf(notice, [acme]);
  expect(proposal?.set.successor).toBe("ben@acme.example");
  expect(proposal?.add.map(({ address: { key }, role }) => [key, role])).toEqual([
    ["anna@acme.example", "purchasing"],
    ["ben@acme.example", "finance"],
    ["cleo@acme.example", "other"],
  ]);
});

test("a successor that the book knows is not added, and one that is given up is none", () => {
  const shop = withEntries(
    anAddress("buy@shop.example", "purchasing"),
    anAddress("new@shop.example", "sales"),
    anAddress("dead@shop.example", "sales", { standing: "bouncing" }),
  );
  const [proposal] = proposalsOf(left("buy@shop.example", ["dead@shop.example", "new@shop.example"]), [shop]);
  expect(proposal).toEqual(
    expect.objectContaining({ set: { standing: "retired", successor: "new@shop.example" }, add: [] }),
  );
});

test("a successor named later completes what is retired already", () => {
  const shop = withEntries(anAddress("buy@shop.example", "purchasing", { standing: "retired" }));
  expect(proposalsOf(moved("buy@shop.example", "new@shop.example"), [shop])).toHaveLength(1);
});

test.each([
  ["bob.lee@acme.example", "itself"],
  ["tech@acme.example", "client"],
  ["nobody@acme.example", "client"],
  ["bob.lee.acme@gmail.com", "client"],
  ["bob@acme-pay.example", "stranger"],
])("what %s says is told by %s", (by, teller) => {
  expect(proposalsOf(moved("bob.lee@acme.example", "new@acme.example", by), [acme])[0]?.toldBy).toBe(teller);
});
