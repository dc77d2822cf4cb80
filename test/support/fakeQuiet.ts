import type { SaveAnswer } from "../../src/app/ports/bookStore";
import type { QuietStore, Tally, TallyStore } from "../../src/app/ports/quietStore";
import { nothingCounted } from "../../src/domain/quiet/counted";
import type { Remembered } from "../../src/domain/quiet/learnFromSent";
import { nothingQuiet } from "../../src/domain/quiet/quietMemory";

/** What to be quiet about and the tally, in memory. */
export interface FakeQuiet {
  readonly store: QuietStore;
  readonly tally: TallyStore;
  readonly now: () => Remembered;
  /** How saving ends from now on. */
  refuse(answer: SaveAnswer): void;
}

export function fakeQuiet(remembered: Partial<Remembered> = {}, counted: Partial<Tally> = {}): FakeQuiet {
  let kept: Remembered = { memory: nothingQuiet, counted: nothingCounted, ...remembered };
  let tally: Tally = { score: [], counted: nothingCounted, pending: [], ...counted };
  let saved: SaveAnswer = { status: "saved" };
  return {
    store: {
      load: () => kept,
      save: (next) => {
        if (saved.status === "saved") kept = next;
        return Promise.resolve(saved);
      },
    },
    tally: {
      read: () => tally,
      write: (next) => {
        tally = next;
      },
    },
    now: () => kept,
    refuse: (next) => {
      saved = next;
    },
  };
}
