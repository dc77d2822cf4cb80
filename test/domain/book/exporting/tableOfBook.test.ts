import * as fc from "fast-check";
import type { Book, Client } from "../../../../src/domain/book/book";
import { tableColumns, tableOfBook } from "../../../../src/domain/book/exporting/tableOfBook";
import type { ContactRow } from "../../../../src/domain/book/importing/contactRow";
import { importContacts } from "../../../../src/domain/book/importing/importContacts";
import { anyBook } from "../../../support/anyBook";

/** As the reader of tables makes them of the cells. */
function rowsOf(table: ReadonlyArray<readonly string[]>): readonly ContactRow[] {
  return table.slice(1).map((cells, index) => {
    const named = Object.fromEntries(tableColumns.map((column, at) => [column, cells[at] ?? ""]));
    const { address = "", name = "", ...fields } = named;
    return {
      row: index + 2,
      name,
      organization: "",
      addresses: address === "" ? [] : [address],
      fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== "")),
    };
  });
}

/** A member that is there without a value is none. */
function plain(clients: readonly Client[]): unknown {
  return JSON.parse(JSON.stringify(clients));
}

test("a table makes the same clients again, whatever they hold", () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const empty: Book = { clients: [], own: { domains: [], bankAccounts: [] } };
      const { book: again } = importContacts(empty, rowsOf(tableOfBook(book)), {
        registrable: (name) => name,
        source: "import",
        at: "2026-11-25T09:00:00.000Z",
      });
      expect(plain(again.clients)).toEqual(plain(book.clients));
    }),
  );
});

test("every line has every column", () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const table = tableOfBook(book);
      expect(new Set(table.map((line) => line.length))).toEqual(new Set([tableColumns.length]));
      expect(table.length - 1).toBe(
        book.clients.reduce((sum, { addresses }) => sum + Math.max(1, addresses.length), 0),
      );
    }),
  );
});
