import * as fc from "fast-check";
import { grades } from "../../../../src/domain/book/lookup/grades";
import { clientSearch } from "../../../../src/domain/book/lookup/clientSearch";
import { BookSearch, nameOrder, type TypedQuery } from "../../../../src/domain/book/shelf/bookSearch";
import { anyBook } from "../../../support/anyBook";
import { acme, nordlicht, solo } from "../../../support/stockPage";

const typed = fc.constantFrom(
  "bob",
  "li na",
  "example",
  "a",
  "acme",
  "info@",
  "李",
  "nuñez jose",
  "gmail",
  "?",
  "co.uk",
);
const anyone = (): boolean => true;

test("finds every client that the search finds, the best first and those that match alike by name", () => {
  fc.assert(
    fc.property(anyBook, typed, fc.boolean(), ({ clients }, text, isByMatch) => {
      const [book, search] = [new BookSearch([]), clientSearch()];
      clients.forEach((client, number) => {
        book.put(number, client);
        search.put(number, client);
      });
      const byName = clients.map((_, number) => number).sort((one, other) => (nameAt(one) < nameAt(other) ? -1 : 1));
      function nameAt(number: number): string {
        return `${clients[number]?.name ?? ""} ${String(number)}`;
      }
      const names = nameOrder(Uint32Array.from(byName), clients.length);
      const isWanted = (client: number): boolean => client !== 1;
      const found = book.find({ text, names, isWanted, isByMatch });
      const expected = search.search(text, clients.length).filter(({ number }) => number !== 1);
      const listed = found.clients(0, found.total);
      expect(Array.from(listed).sort()).toEqual(expected.map(({ number }) => number).sort());
      expect(found.clients(1, 3)).toEqual(listed.slice(1, 3));
      if (!isByMatch) expect(listed).toEqual(byName.filter((number) => listed.includes(number)));
      const gradeOf = (number: number): number =>
        grades.indexOf(expected.find((one) => one.number === number)?.grade ?? "slip");
      if (isByMatch) expect(listed.map(gradeOf)).toEqual(expected.map(({ grade }) => grades.indexOf(grade)));
    }),
  );
});

test("says what of a client matches beside its name", () => {
  const search = new BookSearch([]);
  [acme, nordlicht, solo].forEach((client, number) => search.put(number, client));
  expect(["acme tools", "jane", "bob.lee@", "nowhere"].map((text) => search.matchedBeside(text, 0))).toEqual([
    undefined,
    "jane.acme@outlook.com",
    "bob.lee@acme.example",
    undefined,
  ]);
  expect(search.matchedBeside("jane", 7)).toBeUndefined();
});

test("a client that was taken out is not found", () => {
  const search = new BookSearch([]);
  const query: TypedQuery = { text: "acme", names: nameOrder(Uint32Array.of(0), 1), isWanted: anyone, isByMatch: true };
  search.put(0, acme);
  expect(search.find(query).total).toBe(1);
  search.put(0, undefined);
  expect(search.find(query).total).toBe(0);
});
