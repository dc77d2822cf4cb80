import * as fc from "fast-check";
import type { Book, ClientId } from "../../../src/domain/book/book";
import { applyChanges } from "../../../src/domain/book/changes/applyChanges";
import { changesBetween, inverseOf } from "../../../src/domain/book/changes/bookChange";
import type { BookEdit } from "../../../src/domain/book/edits/bookEdit";
import { confirmAddresses } from "../../../src/domain/book/edits/confirmAddresses";
import { describeAddress } from "../../../src/domain/book/edits/describeAddress";
import { describeClient } from "../../../src/domain/book/edits/describeClient";
import { mergeClients } from "../../../src/domain/book/edits/mergeClients";
import { moveAddress } from "../../../src/domain/book/edits/moveAddress";
import { removeAddress } from "../../../src/domain/book/edits/removeAddress";
import { renameClient } from "../../../src/domain/book/edits/renameClient";
import { retireAddress } from "../../../src/domain/book/edits/retireAddress";
import { splitClient } from "../../../src/domain/book/edits/splitClient";
import { deepFreeze } from "../../support/deepFreeze";
import { keysOf, linkedBook, strayMentions } from "../../support/linkedBook";

/** Numbers that choose clients and mailboxes of a book. */
type Choice = readonly [number, number, number];

function chosen({ clients }: Book, [one, other, mailbox]: Choice) {
  const client = clients[one % clients.length];
  const another = clients[other % clients.length];
  if (client === undefined || another === undefined) return undefined;
  const keys = client.addresses.map(({ address }) => address.key);
  const key = keys[mailbox % keys.length];
  return { client, another, keys, key, half: keys.filter((_, index) => (index + mailbox) % 2 === 0) };
}

type Chosen = NonNullable<ReturnType<typeof chosen>>;

const edits: Readonly<Record<string, (choice: Chosen) => BookEdit | undefined>> = {
  merge: ({ client, another }) => mergeClients(client.id, another.id),
  split: ({ client, half }) =>
    splitClient(client.id, { id: "fresh" as ClientId, name: "Fresh", addresses: half, domains: client.domains }),
  move: ({ client, another, key }) => (key === undefined ? undefined : moveAddress(client.id, key, another.id)),
  retire: ({ client, key, keys }) => (key === undefined ? undefined : retireAddress(client.id, key, keys[0])),
  confirm: ({ client, half }) => confirmAddresses(client.id, half),
  rename: ({ client }) => renameClient(client.id, "Renamed", ""),
  "describe a client": ({ client }) => describeClient(client.id, { country: "DE", owner: undefined }),
  "describe a mailbox": ({ client, key }) =>
    key === undefined ? undefined : describeAddress(client.id, key, { role: "legal", note: undefined }),
};

const anyChoice = fc.tuple(fc.nat(), fc.nat(), fc.nat());

test.each(Object.entries(edits))(
  "%s: no address is lost or doubled, nobody names a mailbox of another client, and undo brings everything back",
  (_, make) => {
    fc.assert(
      fc.property(linkedBook, anyChoice, (book, choice) => {
        const what = chosen(deepFreeze(book), choice);
        const edit = what === undefined ? undefined : make(what);
        if (edit === undefined) return;
        const after = edit(book);
        expect(keysOf(after)).toEqual(keysOf(book));
        expect(strayMentions(after)).toEqual([]);
        const changes = changesBetween(book.clients, after.clients);
        const { clients: back, conflicts } = applyChanges(after.clients, changes.map(inverseOf));
        expect(conflicts).toEqual([]);
        expect(changesBetween(book.clients, back)).toEqual([]);
      }),
    );
  },
);

test("removing a mailbox takes away that one and every mention of it", () => {
  fc.assert(
    fc.property(linkedBook, anyChoice, (book, choice) => {
      const what = chosen(book, choice);
      if (what?.key === undefined) return;
      const { client, key } = what;
      const after = removeAddress(client.id, key)(book);
      expect(keysOf(after)).toEqual(keysOf(book).filter((one) => one !== key));
      expect(strayMentions(after)).toEqual([]);
    }),
  );
});

test("successors never lead in a circle through a mailbox that was just retired", () => {
  fc.assert(
    fc.property(linkedBook, anyChoice, (book, choice) => {
      const what = chosen(book, choice);
      if (what?.key === undefined) return;
      const { client, key, keys } = what;
      const after = retireAddress(client.id, key, keys.at(-1))(book);
      const addresses = after.clients.find(({ id }) => id === client.id)?.addresses ?? [];
      let at = addresses.find(({ address }) => address.key === key)?.successor;
      for (let steps = 0; at !== undefined && steps <= addresses.length; steps++) {
        expect(at).not.toBe(key);
        at = addresses.find(({ address }) => address.key === at)?.successor;
      }
    }),
  );
});
