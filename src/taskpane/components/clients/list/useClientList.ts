import { useCallback, useState } from "react";
import type { BookAccess, ClientQuery, FoundClients } from "../../../../app/ports/bookAccess";
import type { ClientId, Standing } from "../../../../domain/book/book";
import { useFromBook } from "../../../useBook";
import { useFrame } from "../useFrame";

/** How many lines come at first, and how many more each time. */
export const LINES = 50;

/** What of the list is asked for. */
export interface ListQuery extends Pick<ClientQuery, "text" | "sort"> {
  readonly standing: Standing | undefined;
  readonly most: number;
}

export interface ClientList {
  readonly query: ListQuery;
  readonly found: FoundClients | undefined;
  /** The line that the keyboard is on. */
  readonly active: ClientId | undefined;
  readonly ask: (change: Partial<ListQuery>) => void;
  readonly showMore: () => void;
  readonly setActive: (id: ClientId) => void;
}

const everything: ListQuery = { text: "", sort: "best", standing: undefined, most: LINES };

/** The list as one has searched, sorted and filtered it; it outlives the view of one client. */
export function useClientList(): ClientList {
  const [query, setQuery] = useState(everything);
  const [active, setActive] = useState<ClientId>();
  const { text, sort, standing, most } = useFrame(query);
  const found = useFromBook(
    useCallback(
      (book: BookAccess) => book.find({ text, sort, from: 0, most, ...(standing === undefined ? {} : { standing }) }),
      [text, sort, standing, most],
    ),
  );
  return {
    query,
    found,
    active,
    // Another question begins at the top again.
    ask: (change) => {
      setQuery((before) => ({ ...before, most: LINES, ...change }));
    },
    showMore: () => {
      setQuery((before) => ({ ...before, most: before.most + LINES }));
    },
    setActive,
  };
}
