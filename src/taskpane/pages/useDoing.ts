import { useState } from "react";
import { usePane } from "../PaneContext";
import { findingsTextOf } from "../text/findings";

/** What was just done, as a sentence, and how to take it back, where it can be. */
export interface Done {
  readonly words: string;
  readonly undo?: () => Promise<void>;
}

/** The sentence to say for what went wrong. */
type Trouble = (error: unknown) => string;

export interface Doing {
  readonly done: Done | undefined;
  /** What went wrong last, as a sentence. */
  readonly trouble: string | undefined;
  readonly setDone: (done: Done | undefined) => void;
  readonly setTrouble: (trouble: string | undefined) => void;
  /** Whether it worked; what went wrong is said. */
  readonly attempt: (run: () => Promise<unknown>, troubleOf?: Trouble) => Promise<boolean>;
  /** Says that it was done, and offers the way back, which stays on offer where it fails. */
  readonly offerUndo: (label: string, run: () => Promise<unknown>, troubleOf?: Trouble) => void;
}

/** Does one thing after the other, and says what came of it. `afterwards`: what follows each, such as another look at the message. */
export function useDoing(afterwards: () => Promise<void>): Doing {
  const { text, language } = usePane();
  const words = findingsTextOf(language);
  const [done, setDone] = useState<Done>();
  const [trouble, setTrouble] = useState<string>();

  const attempt = async (run: () => Promise<unknown>, troubleOf: Trouble = () => text.fixFailed): Promise<boolean> => {
    try {
      await run();
      setTrouble(undefined);
      return true;
    } catch (error) {
      setTrouble(troubleOf(error));
      return false;
    } finally {
      await afterwards();
    }
  };
  const offerUndo: Doing["offerUndo"] = (label, run, troubleOf) => {
    const offered: Done = {
      words: text.done(label),
      undo: async () => {
        setDone(undefined);
        setDone((await attempt(run, troubleOf)) ? { words: words.undone(label) } : offered);
      },
    };
    setDone(offered);
  };
  return { done, trouble, setDone, setTrouble, attempt, offerUndo };
}
