import { useCallback, useEffect, useState } from "react";
import type { Suggestion } from "../../../app/notices/suggestion";
import { suggestionsIn } from "../../../app/notices/suggestionsIn";
import type { BookAccess } from "../../../app/ports/bookAccess";
import type { OpenMessage } from "../../../app/ports/inbox";
import { usePane } from "../../PaneContext";
import { useFromBook } from "../../useBook";

/** What the open message suggests over the book as it is now. */
export interface Reading {
  readonly subject: string;
  readonly suggestions: readonly Suggestion[];
}

type Opened = OpenMessage | "none" | "unreadable";

/** Reads the open message once, and what it suggests after every change of the book; `undefined` while it is being read. */
export function useReading(): {
  readonly reading: Reading | "unreadable" | undefined;
  readonly tryAgain: () => void;
} {
  const { services } = usePane();
  const [opened, setOpened] = useState<Opened>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    services.openMessage().then(
      (message) => {
        if (isWanted) setOpened(message ?? "none");
      },
      () => {
        if (isWanted) setOpened("unreadable");
      },
    );
    return () => {
      isWanted = false;
    };
  }, [services, attempt]);
  const message = typeof opened === "object" ? opened : undefined;
  const suggestions = useFromBook(
    useCallback(async (book: BookAccess) => (message === undefined ? [] : suggestionsIn(message, book)), [message]),
  );
  return {
    reading:
      opened === "unreadable"
        ? "unreadable"
        : opened === undefined || suggestions === undefined
          ? undefined
          : { subject: message?.subject ?? "", suggestions },
    tryAgain: () => {
      setOpened(undefined);
      setAttempt((before) => before + 1);
    },
  };
}
