import * as fc from "fast-check";
import { rowsOfClient, type BookRow } from "../../../../src/domain/book/rows";
import { anyBook } from "../../../support/anyBook";
import { storedHead, goneHead, type StoredHead } from "../../../../src/domain/book/shelf/rowHead";

/** The rows of a book that the product may hold. */
export const anyRows: fc.Arbitrary<readonly BookRow[]> = anyBook.map(({ clients }) => clients.flatMap(rowsOfClient));

/** Rows as lists hold them: some stand for something removed, some cannot be used, some have gone. */
export const anyHeads: fc.Arbitrary<readonly StoredHead[]> = fc
  .tuple(anyRows, fc.array(fc.record({ chance: fc.nat(9), item: fc.nat(1_000_000), reading: fc.nat(3) })))
  .map(([rows, chances]) =>
    rows.map((row, at) => {
      const { chance, item, reading } = chances[at % chances.length] ?? { chance: 9, item: 1, reading: 0 };
      const itemId = String(item);
      if (chance === 0) return goneHead(row.ref);
      if (chance === 1) return storedHead({ ...row, itemId, isRemoved: true }, reading);
      return storedHead(chance === 2 ? { ...row, fields: {}, itemId } : { ...row, itemId }, reading);
    }),
  );
