import { isRecordsError, type RecordsTrouble } from "../ports/recordRows";
import type { ItemNotesStore, RecordPass } from "../ports/itemNotes";
import type { RecordPasses } from "../ports/recordPasses";

/** Why there is no pass with the message. `not-kept`: this Outlook keeps nothing with a message that its send handler could find. */
export type PassTrouble = RecordsTrouble | "not-kept";

/** How it stands with the pass of the message being written. */
export interface PassState {
  readonly trouble?: PassTrouble;
  readonly isAsking: boolean;
}

/** The pass of the message being written, as the pane works with it. */
export interface PassAccess {
  readonly state: () => PassState;
  /** Leaves a pass with the message that is open now. Never rejects: trouble stands in the state. Two at a time are one. */
  readonly leave: (how: { readonly interactive: boolean }) => Promise<void>;
  readonly watch: (listener: () => void) => () => void;
}

export interface LeavePassOptions {
  readonly passes: RecordPasses;
  readonly notes: ItemNotesStore;
}

/**
 * Leaves with each message what its send handler needs to write a row by itself. Session data is the only place for it: it ends with the compose
 * window and never travels, while roaming settings can be read by Graph and custom properties by whoever opens the sent message.
 */
export function leavePass({ passes, notes }: LeavePassOptions): PassAccess {
  const listeners = new Set<() => void>();
  let state: PassState = { isAsking: false };
  let leaving: { readonly interactive: boolean; readonly done: Promise<void> } | undefined;
  const tell = (next: PassState): void => {
    state = next;
    listeners.forEach((listener) => {
      listener();
    });
  };
  const leave = async (interactive: boolean): Promise<void> => {
    const trouble = await tryToLeave(interactive);
    leaving = undefined;
    tell({ isAsking: false, ...(trouble === undefined ? {} : { trouble }) });
  };
  const tryToLeave = async (interactive: boolean): Promise<PassTrouble | undefined> => {
    let pass: RecordPass;
    try {
      pass = await passes.pass({ interactive });
    } catch (error) {
      return isRecordsError(error) ? error.because : "failed";
    }
    try {
      if (!isSame((await notes.read()).pass, pass)) await notes.write({ pass });
      return undefined;
    } catch {
      return "not-kept";
    }
  };
  return {
    state: () => state,
    leave: async ({ interactive }) => {
      // A user who presses the button is not served by an attempt that may not open a window.
      if (leaving !== undefined && interactive && !leaving.interactive) await leaving.done;
      leaving ??= { interactive, done: leave(interactive) };
      if (interactive) tell({ ...state, isAsking: true });
      await leaving.done;
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isSame(one: RecordPass | undefined, other: RecordPass): boolean {
  return (
    one?.token === other.token && one.items === other.items && one.root === other.root && one.until === other.until
  );
}
