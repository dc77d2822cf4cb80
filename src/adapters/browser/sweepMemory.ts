import type { SweepMemory, SweepState } from "../../app/ports/sweepMemory";
import { isText, listOf, membersOf, parseJson } from "../../domain/text/members";

/** That of the shape of what is kept: what an older RightBox kept is not read. */
const SHAPE = 1;
/** Some months of a busy mailbox; an id takes about forty characters of the five million that browsers give. */
const MOST_DONE = 5_000;

/**
 * How far the sweeps got, in local storage, one entry for each mailbox. Storage may be partitioned, cleared or refused: then the next
 * sweep looks further back, and the unique key keeps rows single.
 */
export function storedSweepMemory(key: string): SweepMemory {
  const entry = (mailbox: string): string => `${key}:${mailbox}`;
  return {
    read: (mailbox) => {
      try {
        return stateOf(parseJson(localStorage.getItem(entry(mailbox))));
      } catch {
        return { done: [] };
      }
    },
    write: (mailbox, state) => {
      for (const most of [MOST_DONE, MOST_DONE / 10]) {
        try {
          const done = state.done.slice(-most);
          localStorage.setItem(entry(mailbox), JSON.stringify({ shape: SHAPE, ...state, done }));
          return;
        } catch {
          // Full: the newest ones are those that the next sweep meets again.
        }
      }
    },
  };
}

function stateOf(stored: unknown): SweepState {
  const { shape, until, done, lookedThroughAt } = membersOf(stored);
  if (shape !== SHAPE) return { done: [] };
  return {
    ...(isTime(until) ? { until } : {}),
    done: listOf(done).filter(isText),
    ...(isTime(lookedThroughAt) ? { lookedThroughAt } : {}),
  };
}

function isTime(value: unknown): value is string {
  return isText(value) && !Number.isNaN(Date.parse(value));
}
