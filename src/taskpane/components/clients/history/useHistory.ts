import { useCallback } from "react";
import type { BookAccess } from "../../../../app/ports/bookAccess";
import type { Client } from "../../../../domain/book/book";
import type { BookChange } from "../../../../domain/book/changes/bookChange";
import { nameOf } from "../../../../domain/book/clientQuestions";
import { changeOfClient, isSafeToUndo } from "../../../../domain/book/edits/undoForClient";
import type { RowRef } from "../../../../domain/book/rows";
import { useFromBook } from "../../../useBook";
import { clientsIn } from "./changeWords";
import { joinHistories } from "./joinHistories";
import type { ClientNames } from "./valueWords";

export interface PastChange {
  readonly change: BookChange;
  /** Whether it can be taken back without leaving a mailbox behind that belongs to nobody. */
  readonly isSafe: boolean;
}

export interface PastChanges {
  readonly changes: readonly PastChange[];
  readonly names: ClientNames;
}

const MOST = 50;

/** What happened to some rows of a client, newest first; `undefined` until it is read. `refs` must stay the same list. */
export function useHistory(client: Client, refs: readonly RowRef[]): PastChanges | undefined {
  return useFromBook(
    useCallback(
      async (book: BookAccess) => {
        const histories = await Promise.all(refs.map((ref) => book.history(ref, MOST)));
        const changes = joinHistories(histories, MOST).map((change) => changeOfClient(change, client));
        const ids = new Set(changes.flatMap(clientsIn));
        const clients = await book.clients([...ids]);
        return {
          changes: changes.map((change) => ({ change, isSafe: isSafeToUndo(change, clients) })),
          names: Object.fromEntries(clients.map((one) => [one.id, nameOf(one)])),
        };
      },
      [client, refs],
    ),
  );
}
