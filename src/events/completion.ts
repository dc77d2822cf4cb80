/** What goes back to Outlook: the options of `event.completed` (office-js docs, `SmartAlertsEventCompletedOptions`). */
export interface CompletionOptions {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: string;
}

/** The part of the event that is used here. */
export interface CompletableEvent {
  completed(options?: CompletionOptions): void;
}

/** The one way out of a handler. */
export interface Completion {
  /** Whether the event has been completed. */
  isDone(): boolean;
  /** Completes the event if nobody has: every timer is cleared first. */
  complete(options?: CompletionOptions): void;
  /** Runs `act` after a while unless the event is completed before. */
  after(milliseconds: number, act: () => void): void;
}

function plain(options: CompletionOptions | undefined): CompletionOptions | undefined {
  if (options === undefined) return undefined;
  const { allowEvent, errorMessage } = options;
  return errorMessage === undefined ? { allowEvent } : { allowEvent, errorMessage };
}

/** Guards an event so that it is completed exactly once, with nothing left ticking. `cleanUp` runs before it is. */
export function completionOf(event: CompletableEvent, cleanUp: () => void): Completion {
  let isDone = false;
  let timers: ReadonlyArray<ReturnType<typeof setTimeout>> = [];
  return {
    isDone: () => isDone,
    complete: (options) => {
      if (isDone) return;
      isDone = true;
      timers.forEach((timer) => {
        clearTimeout(timer);
      });
      timers = [];
      cleanUp();
      try {
        event.completed(options);
      } catch {
        // A client may refuse options that it does not know; it must still get its one answer.
        event.completed(plain(options));
      }
    },
    after: (milliseconds, act) => {
      if (!isDone) timers = timers.concat(setTimeout(act, milliseconds));
    },
  };
}
