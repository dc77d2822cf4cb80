import { useRef, useState, type RefObject } from "react";
import { acceptSuggestions } from "../../../app/notices/acceptSuggestions";
import type { Suggestion } from "../../../app/notices/suggestion";
import { usePane } from "../../PaneContext";
import { proposalsTextOf } from "../../text/proposals";
import { useBookChange, type BookWork } from "../clients/useBookChange";

/** What the user decides about proposals. */
export interface Decisions {
  readonly work: BookWork;
  /** Takes them all as one change. `subject`: that of the message. Whether the book took it. */
  readonly accept: (suggestions: readonly Suggestion[], subject: string) => Promise<boolean>;
  readonly putAside: (suggestion: Suggestion) => void;
  readonly isAside: (suggestion: Suggestion) => boolean;
  /** How many were put aside since this was opened, and the way back. */
  readonly aside: number;
  readonly bringBack: () => void;
  /** What holds the proposals: the focus goes there when the card that had it is gone. */
  readonly place: RefObject<HTMLDivElement>;
}

export function useDecisions(): Decisions {
  const { services, language } = usePane();
  const text = proposalsTextOf(language);
  const work = useBookChange();
  const [aside, setAside] = useState<readonly string[]>([]);
  const { dismissals } = services;
  const place = useRef<HTMLDivElement>(null);
  return {
    work,
    accept: async (suggestions, subject) => {
      const [first, ...others] = suggestions;
      if (first === undefined) return false;
      const isSaved = await work.change({
        ...acceptSuggestions([first, ...others], subject),
        words: text.accepted(suggestions.length),
      });
      if (isSaved) place.current?.focus();
      return isSaved;
    },
    putAside: ({ id }) => {
      dismissals.add(id);
      setAside((before) => [...before, id]);
      place.current?.focus();
    },
    isAside: ({ id }) => dismissals.has(id),
    aside: aside.length,
    bringBack: () => {
      aside.forEach((id) => {
        dismissals.remove(id);
      });
      setAside([]);
      place.current?.focus();
    },
    place,
  };
}
