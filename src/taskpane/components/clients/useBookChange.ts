import { useState } from "react";
import type { ChangeAnswer, ChangeRequest } from "../../../app/ports/bookAccess";
import type { BookChange } from "../../../domain/book/changes/bookChange";
import { usePane } from "../../PaneContext";
import { clientsTextOf } from "../../text/clients";
import { useBookState } from "../../useBook";
import { saveTrouble } from "../saveTrouble";

/** What was done last, or why it was not. */
export interface Notice {
  readonly intent: "success" | "warning" | "error";
  readonly words: string;
  /** Lines below the words. */
  readonly details?: readonly string[];
  /** What can be taken back. */
  readonly change?: BookChange;
}

/** A change of the book with the sentence that says what it did. */
export interface SaidChange extends ChangeRequest {
  readonly words: string;
  /** What of it needs a look. */
  readonly details?: readonly string[];
}

export interface BookWork {
  readonly notice: Notice | undefined;
  readonly tell: (notice: Notice | undefined) => void;
  /** Whether it was saved; the notice says which. */
  readonly change: (change: SaidChange) => Promise<boolean>;
  readonly undo: (change: BookChange) => Promise<void>;
}

/** Changes the book and says what became of it, each time with the way back. */
export function useBookChange(): BookWork {
  const { services, text, language } = usePane();
  const words = clientsTextOf(language).done;
  const state = useBookState();
  const [notice, setNotice] = useState<Notice>();

  const told = (answer: ChangeAnswer, success: Notice): boolean => {
    const isSaved = answer.status === "saved";
    setNotice(isSaved ? success : { intent: "error", words: saveTrouble(answer, state ?? {}, text) });
    return isSaved;
  };
  /** Where the device keeps nothing at all, the book rejects. */
  const tried = (answer: Promise<ChangeAnswer>): Promise<ChangeAnswer> =>
    answer.catch(() => ({ status: "refused", because: "storage" }));

  return {
    notice,
    tell: setNotice,
    change: async ({ words: said, details = [], ...request }) => {
      const answer = await tried(services.book.change(request));
      return told(answer, {
        intent: details.length === 0 ? "success" : "warning",
        words: said,
        ...(details.length === 0 ? {} : { details }),
        ...(answer.status === "saved" ? { change: answer.change } : {}),
      });
    },
    undo: async (change) => {
      const answer = await tried(services.book.undo(change));
      const isWhole = answer.status !== "saved" || answer.conflicts.length === 0;
      told(answer, { intent: isWhole ? "success" : "warning", words: isWhole ? words.undone : words.undoneInPart });
    },
  };
}
