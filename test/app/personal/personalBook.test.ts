import { withCorrection } from "../../../src/app/editBook";
import type { BookAccess } from "../../../src/app/ports/bookAccess";
import type { Book, Client, ClientAddress, ClientId } from "../../../src/domain/book/book";
import { addressRef } from "../../../src/domain/book/rows";
import { address, aDraft, anAddress } from "../../support/builders";
import { corrected } from "../../support/corrections";
import { fakeServices, stockBook } from "../../support/fakePorts";

const acme = "acme" as ClientId;
const bob = stockBook.clients[0]?.addresses[0]?.address ?? address("none@acme.example");

type Edit = (book: Book) => Book;

function changed(id: ClientId, change: (client: Client) => readonly ClientAddress[]): Edit {
  return (book) => ({
    ...book,
    clients: book.clients.map((client) => (client.id === id ? { ...client, addresses: change(client) } : client)),
  });
}
const withAddress = (id: ClientId, entry: ClientAddress): Edit => changed(id, ({ addresses }) => [...addresses, entry]);
const withChangedAddress = (id: ClientId, key: string, part: Partial<ClientAddress>): Edit =>
  changed(id, ({ addresses }) => addresses.map((one) => (one.address.key === key ? { ...one, ...part } : one)));

function confirm(book: BookAccess, key = bob.key): ReturnType<BookAccess["change"]> {
  return book.change({
    clients: [acme],
    edit: withChangedAddress(acme, key, { standing: "confirmed", role: "finance" }),
    occasion: "confirmed",
  });
}

test("a change says who, when and what, and is in the history of its address", async () => {
  const { book, bookNow } = fakeServices({ draft: aDraft() });
  const answer = await confirm(book);
  expect(answer).toMatchObject({
    status: "saved",
    change: {
      by: "li.na@ourco.example",
      at: "2026-11-24T09:00:00.000Z",
      occasion: "confirmed",
      rows: [{ ref: addressRef(bob.key), what: "changed" }],
    },
  });
  expect(bookNow().clients[0]?.addresses[0]).toMatchObject({ role: "finance", standing: "confirmed" });
  expect(await book.history(addressRef(bob.key))).toHaveLength(1);
  expect(await book.history(addressRef(address("other@acme.example").key))).toEqual([]);
});

test("an edit sees the clients asked for, and the others stay as they are", async () => {
  const { book, bookNow } = fakeServices({ draft: aDraft() });
  const seen: string[][] = [];
  await book.change({
    clients: [acme],
    edit: (part: Book) => {
      seen.push(part.clients.map(({ id }) => id));
      return { ...part, clients: [] };
    },
    occasion: "typed",
  });
  expect(seen).toEqual([["acme"]]);
  expect(bookNow().clients).toEqual(stockBook.clients.slice(1));
});

test("undone, everything stands as before, but what was changed since stays and is told", async () => {
  const { book, bookNow } = fakeServices({ draft: aDraft() });
  const first = await confirm(book);
  if (first.status !== "saved") throw new Error("not saved");
  await book.change({ clients: [acme], edit: withChangedAddress(acme, bob.key, { role: "legal" }), occasion: "typed" });
  const undone = await book.undo(first.change);
  expect(undone).toMatchObject({ status: "saved", conflicts: [{ field: "role", theirs: "legal" }] });
  expect(bookNow().clients[0]?.addresses[0]).toMatchObject({ role: "legal" });
});

test("a change of several rows is undone as one", async () => {
  const { book, bookNow } = fakeServices({ draft: aDraft() });
  const entry = anAddress("new@acme.example", "legal");
  const answer = await book.change({
    clients: [acme],
    edit: (part) => withAddress(acme, entry)(withChangedAddress(acme, bob.key, { role: "legal" })(part)),
    occasion: "typed",
  });
  if (answer.status !== "saved") throw new Error("not saved");
  await book.undo(answer.change);
  expect(bookNow()).toEqual(stockBook);
});

test("what was taught is undone with its change, and later lessons stay", async () => {
  const { book, bookNow } = fakeServices({ draft: aDraft() });
  const [contract, agreement] = [corrected("contract"), corrected("agreement")];
  const answer = await book.change({ clients: [], edit: withCorrection(contract), occasion: "typed" });
  await book.change({ clients: [], edit: withCorrection(agreement), occasion: "typed" });
  if (answer.status !== "saved") throw new Error("not saved");
  await book.undo(answer.change);
  expect(bookNow().corrections).toEqual([agreement]);
});

test("what was taught for a client that is gone falls to no new one of its name", async () => {
  const { book } = fakeServices({
    draft: aDraft(),
    book: {
      status: "loaded",
      book: { clients: [], own: stockBook.own, corrections: [corrected("contract")] },
      asOf: "",
      problems: [],
    },
  });
  expect(await book.freeId("Acme")).toBe("acme-2");
});

test("a refused change changes nothing, says why and is in no history", async () => {
  const { book, bookNow } = fakeServices({ draft: aDraft(), isFull: true });
  expect(await confirm(book)).toEqual({ status: "full", characters: 40_000, limit: 32_768 });
  expect(bookNow()).toEqual(stockBook);
  expect(await book.history()).toEqual([]);
});

test("changes at the same moment are made one after the other, and each is told", async () => {
  const { book, bookNow } = fakeServices({ draft: aDraft() });
  let told = 0;
  const stop = book.watch(() => {
    told += 1;
  });
  const add = (name: string): ReturnType<BookAccess["change"]> =>
    book.change({ clients: [acme], edit: withAddress(acme, anAddress(name, "other")), occasion: "typed" });
  await Promise.all([add("one@acme.example"), add("two@acme.example")]);
  stop();
  await add("three@acme.example");
  expect(told).toBe(2);
  expect(bookNow().clients[0]?.addresses.map((entry) => entry.address.key)).toEqual(
    expect.arrayContaining(["one@acme.example", "two@acme.example", "three@acme.example"]),
  );
});

test("the state counts clients and addresses and says what was set aside", async () => {
  const { book } = fakeServices({ draft: aDraft() });
  expect(await book.state()).toMatchObject({ mode: "personal", clientCount: stockBook.clients.length, fullness: 0.1 });
  const aside = fakeServices({ draft: aDraft(), book: { status: "set-aside", because: "newer-version" } });
  expect(await aside.book.state()).toMatchObject({ setAside: "newer-version", clientCount: 0 });
});

test("the clients around an address are those of its own, of its domain and of the deal", async () => {
  const { book } = fakeServices({ draft: aDraft() });
  const around = async (text: string): Promise<readonly string[]> =>
    (await book.clientsAround(address(text))).map(({ id }) => id);
  expect(await around("anybody@mail.acme.example")).toEqual(["acme"]);
  expect(await around("anybody@stranger.example")).toEqual([]);
});
