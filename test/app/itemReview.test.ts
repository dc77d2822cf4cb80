import { fresherPage, pageFrom } from "../../src/app/itemReview";
import type { BookPage } from "../../src/domain/book/book";
import { aDraft, aGreeting, to } from "../support/builders";
import { stockPage } from "../support/stockPage";

const [acme, ...others] = stockPage.clients;
if (acme === undefined) throw new Error("The stock page has no client.");
const page = (clients: BookPage["clients"], asOf?: string): BookPage => ({
  clients,
  own: stockPage.own,
  clientCount: clients.length,
  ...(asOf === undefined ? {} : { asOf }),
});
const changed = { ...acme, name: "Acme, renamed" };

test.each<[name: string, left: BookPage | undefined, loaded: BookPage, names: readonly string[]]>([
  ["nothing was left", undefined, page([acme], "2"), [acme.name]],
  ["what was left is fresher", page([changed], "2"), page([acme], "1"), [changed.name]],
  ["the book is fresher", page([changed], "1"), page([acme], "2"), [acme.name]],
  ["as fresh as each other", page([changed], "1"), page([acme], "1"), [acme.name]],
  ["the handler sees no book at all", page([acme], "1"), page([]), [acme.name]],
  [
    "the fresher one was made for other recipients",
    page([changed], "2"),
    page([acme, ...others], "1"),
    [changed.name, ...others.map(({ name }) => name)],
  ],
])("%s", (_, left, loaded, names) => {
  const result = fresherPage(left, loaded);
  expect(result.clients.map(({ name }) => name)).toEqual(names);
  expect(result.clientCount).toBeGreaterThanOrEqual(result.clients.length);
});

test("without a book the page is empty, and our own domain is still ours", () => {
  const draft = { ...aDraft(to("sales@acme.example"), aGreeting) };
  expect(pageFrom({ status: "empty" }, draft)).toMatchObject({ clients: [], clientCount: 0 });
});
