import { switchableBook } from "../../src/app/switchableBook";
import { aClient, aDraft } from "../support/builders";
import { fakeServices } from "../support/fakePorts";

const emptyOwn = { domains: [], bankAccounts: [] };

test("what is asked goes to the book that counts now, and who watches is told of the exchange", async () => {
  const [one, other] = ["one", "other"].map(
    (id) =>
      fakeServices({
        draft: aDraft(),
        book: { status: "loaded", book: { clients: [aClient(id)], own: emptyOwn }, asOf: "", problems: [] },
      }).book,
  );
  if (one === undefined || other === undefined) throw new Error("no books");
  const book = switchableBook(one);
  let told = 0;
  const stop = book.watch(() => {
    told += 1;
  });
  const ids = async (): Promise<readonly string[]> => (await book.whole()).clients.map(({ id }) => id);
  expect(await ids()).toEqual(["one"]);
  book.switchTo(other);
  expect([await ids(), told]).toEqual([["other"], 1]);
  await other.change({ clients: [], edit: (part) => part, occasion: "typed" });
  await one.change({ clients: [], edit: (part) => part, occasion: "typed" });
  expect(told).toBe(2);
  stop();
  book.switchTo(one);
  expect(told).toBe(2);
});
