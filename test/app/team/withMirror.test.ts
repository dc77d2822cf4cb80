import { withMirror } from "../../../src/app/team/withMirror";
import type { Client, ClientId } from "../../../src/domain/book/book";
import { aContract, aDraft, to } from "../../support/builders";
import { fakeServices, type FakeServices } from "../../support/fakePorts";

function mirrored(): FakeServices["book"] & { readonly saved: Array<readonly Client[]>; readonly used: ClientId[] } {
  const services = fakeServices({ draft: aDraft() });
  const saved: Array<readonly Client[]> = [];
  const used: ClientId[] = [];
  const store = {
    saveMirror: (clients: readonly Client[]) => {
      saved.push(clients);
      return Promise.resolve({ status: "saved" } as const);
    },
  };
  const use = { count: (ids: readonly ClientId[]) => void used.push(...ids), most: () => used.slice().reverse() };
  return { ...withMirror(services.book, store, use), saved, used };
}

const toAcme = aDraft(to("sales@acme.example"), aContract);

test("clients that are written to are mirrored after a sync, the most used first", async () => {
  const book = mirrored();
  await book.pageFor(toAcme);
  await book.sync({ interactive: false });
  expect(book.used).toEqual(["acme"]);
  expect(book.saved.map((clients) => clients.map(({ id }) => id))).toEqual([["acme"]]);
});

test("a message that is looked at again and again counts once", async () => {
  const book = mirrored();
  await book.pageFor(toAcme);
  await book.pageFor(toAcme);
  await book.pageFor(aDraft());
  await book.pageFor(toAcme);
  expect(book.used).toHaveLength(2);
});

test("a mirror that says the same is not written again", async () => {
  const book = mirrored();
  await book.pageFor(toAcme);
  await book.sync({ interactive: false });
  await book.sync({ interactive: false });
  expect(book.saved).toHaveLength(1);
  await book.change({
    clients: ["acme" as ClientId],
    edit: (part) => ({ ...part, clients: part.clients.map((client) => ({ ...client, manner: "Formal." })) }),
    occasion: "typed",
  });
  await book.sync({ interactive: false });
  expect(book.saved).toHaveLength(1);
});
