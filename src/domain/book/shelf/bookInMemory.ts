import type { ClientId } from "../book";
import type { BookChange } from "../changes/bookChange";
import type { RowRef } from "../rows";
import type { Catalog } from "./catalog";
import { goneHead, storedHead, type StoredHead } from "./rowHead";
import { orderOfItem } from "./rowOrder";
import { headToCome, waitingByRef, waitingRow, type ListRow, type WaitingRow } from "./waitingRows";

/** What has changed since the book was last brought up to date. */
export interface BookUpdate {
  /** All that waits now. */
  readonly waiting: readonly BookChange[];
  /** Rows that the lists have since, with those that are gone. */
  readonly changed: ReadonlyMap<RowRef, StoredHead>;
}

/** A row of a list with what a head is made of. */
export type KeptRow = ListRow & { readonly ref: RowRef };

/** The book as it will be, as far as it is kept in memory: the rows of the lists with what waits carried over. */
export class BookInMemory {
  private readonly waitingRows = new Map<RowRef, WaitingRow>();
  private sequence = 0;

  /** `onChange` is told of each client, by number, that is no longer as it was. */
  constructor(
    readonly catalog: Catalog,
    private readonly onChange: (client: number) => void,
  ) {}

  get waiting(): ReadonlyMap<RowRef, WaitingRow> {
    return this.waitingRows;
  }

  /** The client under which the row of a list is kept; `undefined` where no list has it. */
  storedAt(ref: RowRef): ClientId | undefined {
    const waits = this.waitingRows.get(ref);
    return waits === undefined ? this.catalog.clientOf(ref) : waits.storedAt;
  }

  /** The rows that have to be at hand for an update, as the lists have them. */
  neededFor({ waiting, changed }: BookUpdate): readonly RowRef[] {
    const pending = waitingByRef(waiting);
    const needed = Array.from(pending.keys()).filter(
      (ref) => changed.has(ref) || this.waitingRows.get(ref)?.signature !== pending.get(ref)?.signature,
    );
    this.waitingRows.forEach((_, ref) => {
      if (!pending.has(ref) && !changed.has(ref)) needed.push(ref);
    });
    return needed;
  }

  /** Brings the book up to date, given the rows that {@link neededFor} has named. */
  update(update: BookUpdate, rows: ReadonlyMap<RowRef, KeptRow>): void {
    const pending = waitingByRef(update.waiting);
    update.changed.forEach((head, ref) => {
      if (!pending.has(ref)) this.settle(head);
    });
    this.neededFor(update).forEach((ref) => {
      const [waits, row] = [pending.get(ref), rows.get(ref)];
      if (waits === undefined) {
        this.settle(row === undefined ? goneHead(ref) : storedHead(row, 0));
        return;
      }
      const first = this.waitingRows.get(ref)?.sequence ?? this.sequence++;
      const toCome = waitingRow(ref, waits, row, first);
      this.waitingRows.set(ref, toCome);
      this.put(headToCome(ref, toCome), toCome.order);
    });
  }

  /** A row for which nothing waits any more. */
  private settle(head: StoredHead): void {
    this.waitingRows.delete(head.ref);
    this.put(head, orderOfItem(head.itemId));
  }

  private put(head: StoredHead, order: number): void {
    this.catalog.put(head, order).forEach(this.onChange);
  }
}
