import type { Client } from "../../../../src/domain/book/book";
import { rowsOfClient } from "../../../../src/domain/book/rows";
import { Catalog } from "../../../../src/domain/book/shelf/catalog";
import { packHeads } from "../../../../src/domain/book/shelf/packHeads";
import { storedHead } from "../../../../src/domain/book/shelf/rowHead";

/** The catalog of a book whose rows the lists hold in its order. */
export function catalogOf(clients: readonly Client[]): Catalog {
  const rows = clients.flatMap(rowsOfClient).map((row, at) => storedHead({ ...row, itemId: String(at + 1) }, 0));
  const catalog = new Catalog(rows.length);
  catalog.load([packHeads(rows)]);
  catalog.loaded();
  return catalog;
}
