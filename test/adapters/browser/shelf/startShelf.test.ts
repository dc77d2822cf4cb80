import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { ShelfError, type TeamShelf } from "../../../../src/app/ports/teamShelf";
import type { ClientId } from "../../../../src/domain/book/book";
import { serveShelf } from "../../../../src/adapters/browser/shelf/serveShelf";
import { createShelf } from "../../../../src/adapters/browser/shelf/shelf";
import { isShelfReport, isShelfRequest, type ShelfLine } from "../../../../src/adapters/browser/shelf/shelfProtocol";
import { startShelf, type ShelfWorker } from "../../../../src/adapters/browser/shelf/startShelf";
import { aDraft, address, to } from "../../../support/builders";
import { memoryShelf } from "../../../support/memoryShelf";
import { acme } from "../../../support/stockPage";
import { rowsOfClient } from "../../../../src/domain/book/rows";

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

function lineOver<Sent, Heard>(
  port: MessagePort,
  isOurs: (message: unknown) => message is Heard,
): ShelfLine<Sent, Heard> {
  ports.push(port);
  return {
    post: (message) => {
      port.postMessage(message);
    },
    onMessage: (listener) => {
      port.on("message", (message: unknown) => {
        if (isOurs(message)) listener(message);
      });
    },
  };
}

/** A worker of this thread, over a line that copies as a real one does. */
function workerWith(
  open: (name: string) => TeamShelf,
): ShelfWorker & { readonly fail: () => void; readonly noise: () => void } {
  const { port1, port2 } = new MessageChannel();
  const failures: Array<() => void> = [];
  serveShelf(lineOver(port2, isShelfRequest), open);
  return {
    ...lineOver(port1, isShelfReport),
    onFailure: (listener) => failures.push(listener),
    fail: () => {
      for (const listener of failures) listener();
    },
    noise: () => {
      port1.postMessage({ rightbox: "read", id: 1 });
      for (const message of ["webpackHotUpdate", { rightbox: "done", id: 1 }, null, { rightbox: "shelf-changed" }])
        port2.postMessage(message);
    },
  };
}

const rows = rowsOfClient(acme).map((row, at) => ({ ...row, itemId: String(at + 1), eTag: "1", log: [] }));

test("answers over the line what the shelf behind it says", async () => {
  const factory = new IDBFactory();
  const names: string[] = [];
  const shelf = startShelf({
    name: "book of me@ourco.example",
    start: () =>
      workerWith((name) => {
        names.push(name);
        return createShelf({ factory: () => factory, name });
      }),
  });
  const memory = memoryShelf();
  for (const one of [shelf, memory]) expect(await one.commit({ expected: 0, rows })).toBe("committed");
  expect(await shelf.commit({ expected: 0, rows })).toBe("stale");
  const ids = [acme.id, "nobody" as ClientId];
  const asks: ReadonlyArray<(one: TeamShelf) => Promise<unknown>> = [
    (one) => one.state(),
    (one) => one.row(rows[1]?.ref ?? ("a:" as never)),
    (one) => one.counts(),
    (one) => one.clients(ids),
    (one) => one.clientsAround(address("someone@acme.example")),
    (one) => one.pageFor(aDraft(to("bob.lee@acme.example", "Jane Roe")), []),
    (one) => one.find({ text: "", sort: "name", from: 0, most: 5 }),
    (one) => Promise.all(ids.map((id) => one.has(id))),
    (one) => one.whole(),
    (one) => one.clear().then(() => one.counts()),
  ];
  for (const ask of asks) expect(await ask(shelf)).toEqual(await ask(memory));
  expect(names).toEqual(["book of me@ourco.example"]);
});

test("says as a refusal what the device refuses, and as a fault what is one", async () => {
  const refusing = { ...memoryShelf(), whole: () => Promise.reject(new ShelfError("QuotaExceededError")) };
  const shelf = startShelf({
    name: "book",
    start: () => workerWith(() => ({ ...refusing, counts: () => Promise.reject(new RangeError("Ours.")) })),
  });
  await expect(shelf.whole()).rejects.toEqual(new ShelfError("QuotaExceededError"));
  const fault = await shelf.counts().catch((error: unknown) => error);
  expect([fault instanceof ShelfError, fault]).toEqual([false, new Error("Ours.")]);
});

test("a worker that ends takes what was asked with it, and the next question starts another", async () => {
  const workers: Array<ReturnType<typeof workerWith>> = [];
  const silent = { ...memoryShelf(), whole: () => new Promise<never>(() => undefined) };
  const shelf = startShelf({
    name: "book",
    start: () => {
      const worker = workerWith(() => silent);
      workers.push(worker);
      return worker;
    },
  });
  const unanswered = [shelf.whole(), shelf.whole()];
  workers[0]?.fail();
  for (const one of unanswered) await expect(one).rejects.toBeInstanceOf(ShelfError);
  expect(await shelf.counts()).toEqual({ clients: 0, addresses: 0 });
  workers[0]?.fail();
  expect(await shelf.counts()).toEqual({ clients: 0, addresses: 0 });
  expect(workers).toHaveLength(2);
});

test("where no worker may be started every question is refused", async () => {
  const shelf = startShelf({
    name: "book",
    start: () => {
      throw new DOMException("Workers are off.", "SecurityError");
    },
  });
  await expect(shelf.state()).rejects.toBeInstanceOf(ShelfError);
  await expect(shelf.has(acme.id)).rejects.toBeInstanceOf(ShelfError);
});

test("passes over what is not ours, and tells when another pane has changed the book", async () => {
  let changes = 0;
  const workers: Array<ReturnType<typeof workerWith>> = [];
  const shelf = startShelf({
    name: "book",
    onChange: () => {
      changes += 1;
    },
    start: () => {
      const worker = workerWith(() => memoryShelf());
      workers.push(worker);
      return worker;
    },
  });
  await shelf.counts();
  workers[0]?.noise();
  expect(await shelf.counts()).toEqual({ clients: 0, addresses: 0 });
  expect(changes).toBe(1);
});
