import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { TeamRow } from "../../../../src/app/ports/teamLists";
import { ShelfError, type ShelfCommit, type TeamShelf } from "../../../../src/app/ports/teamShelf";
import type { AddressKey } from "../../../../src/domain/address/mailboxAddress";
import type { ClientId } from "../../../../src/domain/book/book";
import type { BookChange, RowChange } from "../../../../src/domain/book/changes/bookChange";
import { addressRef, clientRef, subjectOf, type RowRef } from "../../../../src/domain/book/rows";
import { createShelf } from "../../../../src/adapters/browser/shelf/shelf";

// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its store
const put = IDBObjectStore.prototype.put;
let factory: IDBFactory;
beforeEach(() => {
  factory = new IDBFactory();
});
afterEach(() => {
  jest.restoreAllMocks();
});

function open(): TeamShelf {
  return createShelf({ factory: () => factory, name: "book" });
}

function client(id: string, name: string, itemId: string): TeamRow {
  return {
    ref: clientRef(id as ClientId),
    fields: { id, name, domains: [`${id}.example`] },
    itemId,
    eTag: "1",
    log: [],
  };
}

function mailbox(key: string, of: string, itemId: string, standing = "confirmed"): TeamRow {
  const fields = { address: key, client: of, name: "Bob Lee", role: "official", standing };
  return { ref: addressRef(key as AddressKey), fields, itemId, eTag: "1", log: [] };
}

const acme = client("acme", "Acme Tools Ltd", "1");
const bob = mailbox("bob@acme.example", "acme", "7");

function wish(id: string, ...rows: readonly RowChange[]): BookChange {
  return { id, at: "2026-07-01T09:00:00.000Z", by: "me@ourco.example", occasion: "typed", rows };
}

const rename: RowChange = {
  ref: acme.ref,
  what: "changed",
  fields: [{ field: "name", before: "Acme Tools Ltd", after: "Acme & Sons" }],
};

async function commit(shelf: TeamShelf, change: Omit<ShelfCommit, "expected">): Promise<"committed" | "stale"> {
  return shelf.commit({ ...change, expected: (await shelf.state()).version });
}

async function names(shelf: TeamShelf): Promise<readonly string[]> {
  return (await shelf.whole()).map(({ name }) => name);
}

async function everything(shelf: TeamShelf): Promise<unknown> {
  return [await shelf.state(), await shelf.whole(), await shelf.row(bob.ref), await shelf.counts()];
}

test("of two panes that decide on the same state one is stale, and nothing of it is written", async () => {
  const [one, other] = [open(), open()];
  await commit(one, { rows: [acme] });
  const { version: expected } = await other.state();
  expect(await one.commit({ expected, waiting: [wish("mine", rename)] })).toBe("committed");
  expect(await other.commit({ expected, waiting: [], rows: [client("bolt", "Bolt AG", "2")] })).toBe("stale");
  expect(await names(other)).toEqual(["Acme & Sons"]);
  expect((await other.state()).waiting.map(({ id }) => id)).toEqual(["mine"]);
});

test("two panes that commit at the same moment do not undo each other's work", async () => {
  const [one, other] = [open(), open()];
  const append = async (shelf: TeamShelf, id: string): Promise<void> => {
    for (;;) {
      const { version: expected, waiting } = await shelf.state();
      if ((await shelf.commit({ expected, waiting: [...waiting, wish(id, rename)] })) === "committed") return;
    }
  };
  await Promise.all(Array.from({ length: 12 }, (_, at) => append(at % 2 === 0 ? one : other, `w${String(at)}`)));
  const { waiting, version } = await open().state();
  expect(waiting.map(({ id }) => id).sort()).toEqual(Array.from({ length: 12 }, (_, at) => `w${String(at)}`).sort());
  expect(version).toBe(12);
});

describe("a commit that fails half way leaves everything as it was", () => {
  const change = { rows: [{ ...bob, eTag: "2" }, client("bolt", "Bolt AG", "2")], waiting: [wish("mine", rename)] };

  test.each([
    ["the device is full", (store: IDBObjectStore) => abortAs(store.transaction, "QuotaExceededError")],
    [
      "a record cannot be written",
      () => {
        throw new DOMException("The disk is broken.", "UnknownError");
      },
    ],
  ])("%s", async (_, fail) => {
    const shelf = open();
    await commit(shelf, { rows: [acme, bob] });
    const before = await everything(shelf);
    let writes = 0;
    for (let failing = 1; ; failing++) {
      writes = 0;
      jest.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value, key) {
        writes += 1;
        if (writes === failing) fail(this);
        return put.call(this, value, key);
      });
      const answer = await commit(shelf, change).catch((error: unknown) => error);
      jest.restoreAllMocks();
      if (answer === "committed") break;
      expect(answer).toBeInstanceOf(ShelfError);
      expect([await everything(shelf), await everything(open())]).toEqual([before, before]);
    }
    expect(writes).toBeGreaterThan(5);
    expect(await names(open())).toEqual(["Acme & Sons", "Bolt AG"]);
  });
});

/** What a browser does: the transaction ends, and that says why. */
function abortAs(transaction: IDBTransaction, name: string): void {
  (transaction as IDBTransaction & { readonly _abort: (name: string) => void })._abort(name);
}

test.each<[string, () => IDBFactory]>([
  [
    "the browser does not let us near its storage",
    () => {
      throw new DOMException("Storage is partitioned.", "SecurityError");
    },
  ],
  ["there is no storage", () => undefined as unknown as IDBFactory],
])("every method says so where %s", async (_, refused) => {
  const shelf = createShelf({ factory: refused, name: "book" });
  for (const ask of [
    () => shelf.state(),
    () => shelf.commit({ expected: 0 }),
    () => shelf.whole(),
    () => shelf.clear(),
  ])
    await expect(ask()).rejects.toBeInstanceOf(ShelfError);
});

test("a database in a newer form is left alone", async () => {
  await new Promise<void>((resolve) => {
    const request = factory.open("book", 99);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  await expect(open().state()).rejects.toThrow("VersionError");
});

test("a database that is deleted meanwhile is begun again", async () => {
  const shelf = open();
  await commit(shelf, { rows: [acme] });
  await new Promise<void>((resolve, reject) => {
    const request = factory.deleteDatabase("book");
    request.onsuccess = () => resolve();
    request.onblocked = () => reject(new Error("The shelf holds on to it."));
  });
  expect(await names(shelf)).toEqual([]);
  expect(await commit(shelf, { rows: [client("bolt", "Bolt AG", "1")] })).toBe("committed");
  expect(await names(open())).toEqual(["Bolt AG"]);
});

test("a pane that was away for a long time catches up", async () => {
  const [away, busy] = [open(), open()];
  await commit(away, { rows: [acme, bob] });
  await commit(busy, { rows: [client("bolt", "Bolt AG", "2")] });
  for (let at = 0; at < 70; at++) await commit(busy, { rows: [client("acme", `Acme ${String(at)}`, "1")] });
  expect(await names(away)).toEqual(["Acme 69", "Bolt AG"]);
  expect(await away.counts()).toEqual({ clients: 2, addresses: 1 });
});

test("rows that are written again and again take no more room, and keep their last state and log", async () => {
  const shelf = open();
  for (let at = 0; at < 100; at++) {
    const log = [{ id: String(at), at: "", by: "", occasion: "typed" as const, what: "changed" as const, fields: [] }];
    await commit(shelf, { rows: [{ ...bob, eTag: String(at), log }, acme] });
  }
  for (const pane of [shelf, open()]) {
    expect(await pane.row(bob.ref)).toMatchObject({ eTag: "99", log: [{ id: "99" }] });
    expect(await pane.whole()).toHaveLength(1);
  }
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = factory.open("book");
    request.onsuccess = () => resolve(request.result);
  });
  const pieces = await new Promise<number>((resolve) => {
    const request = database.transaction("heads").objectStore("heads").count();
    request.onsuccess = () => resolve(request.result);
  });
  expect(pieces).toBeLessThanOrEqual(32);
});

test("an address that moves to another client stands nowhere else", async () => {
  const shelf = open();
  const others = Array.from({ length: 20 }, (_, at) =>
    client(`c${String(at)}`, `Client ${String(at)}`, String(at + 2)),
  );
  await commit(shelf, { rows: [acme, ...others, bob] });
  for (const { ref } of others) {
    const { key: id } = subjectOf(ref);
    await commit(shelf, { rows: [{ ...bob, fields: { ...bob.fields, client: id } }] });
    for (const pane of [shelf, open()]) {
      const owners = (await pane.whole()).filter(({ addresses }) => addresses.length > 0);
      expect(owners.map((owner) => owner.id)).toEqual([id]);
      expect((await pane.row(bob.ref))?.fields["client"]).toBe(id);
    }
  }
});

describe("the list of clients", () => {
  const rows = [
    acme,
    bob,
    client("bolt", "Bolt AG", "2"),
    mailbox("info@bolt.example", "bolt", "8", "asked"),
    client("huawei", "华为科技", "3"),
    mailbox("orders@gmail.com", "huawei", "9", "inferred"),
  ];
  const ask = (shelf: TeamShelf, text: string): ReturnType<TeamShelf["find"]> =>
    shelf.find({ text, sort: "best", from: 0, most: 10 });
  const found = async (shelf: TeamShelf, text: string): Promise<readonly string[]> =>
    (await ask(shelf, text)).clients.map(({ id }) => id);

  test.each([
    ["acme", ["acme"]],
    ["tools ac", ["acme"]],
    ["hua", ["huawei"]],
    ["bob lee", ["acme", "bolt", "huawei"]],
    ["orders@g", ["huawei"]],
    ["!!", []],
    ["nobody", []],
  ])("finds what is typed as %s", async (text, expected) => {
    const shelf = open();
    await commit(shelf, { rows });
    expect(await found(shelf, text)).toEqual(expected);
  });

  test("says what matched beside the name, and how the mailboxes stand", async () => {
    const shelf = open();
    await commit(shelf, { rows });
    expect(await ask(shelf, "info@")).toEqual({
      clients: [
        { id: "bolt", name: "Bolt AG", matched: "info@bolt.example", addressCount: 1, unconfirmed: 1, open: 1 },
      ],
      total: 1,
    });
  });

  test("shows a page of those with a standing, in the order asked for", async () => {
    const shelf = open();
    await commit(shelf, { rows });
    const lines = await shelf.find({ text: "bob", standing: "inferred", sort: "unconfirmed", from: 0, most: 1 });
    expect([lines.total, lines.clients.map(({ id }) => id)]).toEqual([1, ["huawei"]]);
    const second = await shelf.find({ text: "bob", sort: "name", from: 1, most: 1 });
    expect([second.total, second.clients.map(({ id }) => id)]).toEqual([3, ["bolt"]]);
  });

  test("knows what has changed since it was last asked, whoever did it, and what waits", async () => {
    const [shelf, other] = [open(), open()];
    await commit(shelf, { rows, waiting: [wish("mine", rename)] });
    expect([await found(shelf, "sons"), await found(shelf, "tools")]).toEqual([["acme"], []]);
    const moved = { ...bob, fields: { ...bob.fields, client: "bolt", name: "Ann Zed" } };
    await commit(other, { rows: [moved, { ...acme, isRemoved: true }], waiting: [] });
    expect([await found(shelf, "ann"), await found(shelf, "acme")]).toEqual([["bolt"], ["bolt"]]);
    await commit(other, { gone: { list: "addresses", itemIds: ["7"] } });
    expect(await found(shelf, "ann")).toEqual([]);
  });
});

test("what is written is written, also where it cannot be read back at once", async () => {
  const shelf = open();
  await commit(shelf, { rows: [acme] });
  const { version: expected } = await shelf.state();
  jest.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(() => {
    throw new DOMException("The disk is busy.", "UnknownError");
  });
  expect(await shelf.commit({ expected, waiting: [wish("mine", rename)] })).toBe("committed");
  jest.restoreAllMocks();
  expect(await names(shelf)).toEqual(["Acme & Sons"]);
});

test("a row that is gone and there again in one commit is there", async () => {
  const shelf = open();
  await commit(shelf, { rows: [acme, bob] });
  await commit(shelf, { gone: { list: "addresses", itemIds: [bob.itemId] }, rows: [{ ...bob, itemId: "9" }] });
  for (const pane of [shelf, open()]) {
    expect(await pane.row(bob.ref)).toMatchObject({ itemId: "9" });
    expect(await pane.counts()).toEqual({ clients: 1, addresses: 1 });
  }
});

test("what is not there is not made up", async () => {
  const shelf = open();
  expect(await shelf.row("a:nobody@acme.example" as RowRef)).toBeUndefined();
  expect(await shelf.has("nobody" as ClientId)).toBe(false);
  expect(await shelf.clients([])).toEqual([]);
});
