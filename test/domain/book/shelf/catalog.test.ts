import * as fc from "fast-check";
import type { AddressKey } from "../../../../src/domain/address/mailboxAddress";
import { standings } from "../../../../src/domain/book/book";
import { hashOf } from "../../../../src/domain/book/lookup/keyBytes";
import { addressRef, subjectOf, type RowRef } from "../../../../src/domain/book/rows";
import { Catalog } from "../../../../src/domain/book/shelf/catalog";
import { packHeads } from "../../../../src/domain/book/shelf/packHeads";
import { comparableName, goneHead, type StoredHead } from "../../../../src/domain/book/shelf/rowHead";
import { orderOfItem } from "../../../../src/domain/book/shelf/rowOrder";
import { anyHeads } from "./anyRows";

/** All that a catalog says of these rows. */
function saying({ clients, addresses }: Catalog, heads: readonly StoredHead[]): unknown {
  const idOf = (client: number): string => clients.idOf(client);
  return heads.map(({ ref, head }) => {
    const { kind, key } = subjectOf(ref);
    if (kind === "client") {
      const client = clients.find(key) ?? -1;
      const all = head?.kind === "client" ? head.domains.concat(head.partyDomains) : [];
      return {
        key,
        status: clients.statusOf(client),
        name: clients.nameOf(client),
        counts: standings.map((standing) => clients.countOf(client, [standing])),
        domains: all.map((one) => clients.domains.of(one).map(idOf).sort()),
        parties: all.map((one) => clients.partyDomains.of(one).map(idOf).sort()),
      };
    }
    const slot = addresses.find(key);
    const named = new Set<string>();
    const name = head?.kind === "address" ? head.name : "";
    addresses.eachWithName(new Set([hashOf(comparableName(name))]), (client) => named.add(idOf(client)));
    return {
      key,
      standing: slot?.standing,
      client: slot === undefined ? "" : idOf(slot.client),
      named: [...named].sort(),
    };
  });
}

function loaded(heads: readonly StoredHead[]): Catalog {
  const catalog = new Catalog(0);
  catalog.load([packHeads(heads)]);
  catalog.loaded();
  return catalog;
}

test("rows that come one by one make the same catalog as rows that are loaded, whatever stood there before", () => {
  fc.assert(
    fc.property(anyHeads, fc.array(fc.nat()), (heads, order) => {
      const catalog = loaded(heads.filter((_, at) => at % 3 === 0).map(earlier));
      const shuffled = heads.map((head, at) => [order[at] ?? 0, head] as const).sort(([one], [other]) => one - other);
      for (const [, head] of shuffled) catalog.put(head, orderOfItem(head.itemId));
      expect(saying(catalog, heads)).toEqual(saying(loaded(heads), heads));
      for (const { ref } of heads) catalog.put(goneHead(ref), 0);
      expect(saying(catalog, heads)).toEqual(saying(loaded([]), heads));
    }),
  );
});

/** The same row as it was once: of another client, with another standing and name. */
function earlier(stored: StoredHead): StoredHead {
  const { head, status } = stored;
  if (status === "gone" || head?.kind !== "address") return stored;
  const client = "former" as typeof head.client;
  return { ...stored, client, head: { ...head, client, standing: "bouncing", name: "Somebody" } };
}

test("a change names the clients that it touches", () => {
  const catalog = loaded([]);
  const ref: RowRef = addressRef("bob@acme.example" as AddressKey);
  const touched = (of: string, status: "usable" | "gone"): readonly string[] => {
    const client = of as StoredHead["client"];
    const head = {
      kind: "address" as const,
      key: subjectOf(ref).key as AddressKey,
      client,
      standing: "asked" as const,
      name: "",
    };
    const stored: StoredHead =
      status === "gone" ? goneHead(ref) : { ref, client, itemId: "1", reading: 0, status, head };
    return catalog.put(stored, 1).map((number) => catalog.clients.idOf(number));
  };
  expect(touched("acme", "usable")).toEqual(["acme"]);
  expect(touched("bolt", "usable")).toEqual(["acme", "bolt"]);
  expect(catalog.clientOf(ref)).toBe("bolt");
  expect(touched("", "gone")).toEqual(["bolt"]);
  expect(catalog.clientOf(ref)).toBeUndefined();
});
