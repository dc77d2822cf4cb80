import { useEffect, useState } from "react";
import type { BookAccess, BookState } from "../app/ports/bookAccess";
import { usePane } from "./PaneContext";

/** What is read from the book, again after every change of it; `undefined` until the first answer. `read` must stay the same function. */
export function useFromBook<Value>(read: (book: BookAccess) => Promise<Value>): Value | undefined {
  const { book } = usePane().services;
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let isWanted = true;
    let latest = 0;
    const look = (): void => {
      const number = ++latest;
      // An answer that a later question has overtaken is of no use any more; one that fails leaves what was there.
      read(book).then(
        (next) => {
          if (isWanted && number === latest) setValue(() => next);
        },
        () => undefined,
      );
    };
    look();
    const stop = book.watch(look);
    return () => {
      isWanted = false;
      stop();
    };
  }, [book, read]);
  return value;
}

export function useBookState(): BookState | undefined {
  return useFromBook(readState);
}

function readState(book: BookAccess): Promise<BookState> {
  return book.state();
}
