import { gather, nothingGathered, type GatherContext, type SentMail } from "../../domain/book/filling/gather";
import type { MailContact } from "../../domain/book/filling/mailContact";
import type { Clock } from "../../domain/clock";
import type { FillProgress, KeptFilling } from "../ports/fillProgress";
import type { FillChoice, MailboxAnswer, MailboxContacts, MailboxPage, MailboxTrouble } from "../ports/mailboxContacts";

export type FillState =
  /** What was kept is being looked for. */
  | { readonly status: "opening" }
  | { readonly status: "ready" }
  | { readonly status: "reading"; readonly kept: KeptFilling; readonly waitingMs?: number }
  | { readonly status: "paused"; readonly kept: KeptFilling }
  | {
      readonly status: "trouble";
      readonly kept: KeptFilling;
      readonly because: MailboxTrouble;
      readonly detail: string;
    }
  | { readonly status: "done"; readonly kept: KeptFilling };

export interface FillRunOptions {
  readonly mailbox: MailboxContacts;
  readonly progress: FillProgress;
  readonly clock: Clock;
  readonly context: GatherContext;
}

/** Looks through the mailbox, page by page. What was found is kept after each page, so that it can be gone on with at any time. */
export interface FillRun {
  state(): FillState;
  watch(listener: () => void): () => void;
  /** Finds what was kept: a pause, or something found that is not in the book yet. */
  open(): Promise<void>;
  /** Begins anew; may open a window to ask for leave. */
  begin(choice: FillChoice): Promise<void>;
  /** Goes on where it stopped; may open a window to ask for leave. */
  resume(): Promise<void>;
  pause(): void;
  /** Stops, and forgets what was found. */
  cancel(): Promise<void>;
}

export function createFillRun({ mailbox, progress, clock, context }: FillRunOptions): FillRun {
  const listeners = new Set<() => void>();
  let state: FillState = { status: "opening" };
  /** A page that was asked for before a pause is of no use after it. */
  let run = 0;
  const become = (next: FillState): void => {
    state = next;
    listeners.forEach((listener) => {
      listener();
    });
  };
  const keep = async (kept: KeptFilling): Promise<void> => {
    become({ status: kept.isDone ? "done" : "reading", kept });
    await progress.write(kept);
  };
  const go = async (start: KeptFilling): Promise<void> => {
    const mine = ++run;
    const isStopped = (): boolean => mine !== run;
    let kept = start;
    become({ status: "reading", kept });
    const onWait = (waitingMs: number): void => {
      if (!isStopped()) become({ status: "reading", kept, waitingMs });
    };
    /** The value, unless it was stopped meanwhile or there is trouble. */
    const within = <Value>(answer: MailboxAnswer<Value>): { readonly value: Value } | undefined => {
      if (isStopped()) return undefined;
      if (answer.status === "done") return answer;
      become({ status: "trouble", kept, because: answer.because, detail: answer.detail });
      return undefined;
    };
    /** Every page to its end; `false` where it was stopped before. */
    const eachPage = async <Item>(
      read: (next: { readonly next?: string }) => Promise<MailboxAnswer<MailboxPage<Item>>>,
      take: (items: readonly Item[]) => Promise<void>,
    ): Promise<boolean> => {
      for (let next: { readonly next?: string } | undefined = {}; next !== undefined;) {
        const page: { readonly value: MailboxPage<Item> } | undefined = within(await read(next));
        if (page === undefined) return false;
        await take(page.value.items);
        next = page.value.next === undefined ? undefined : { next: page.value.next };
      }
      return !isStopped();
    };
    if (within(await mailbox.permit(kept.choice, { interactive: true })) === undefined) return;
    if (kept.choice.contacts && kept.contacts === undefined) {
      const contacts: MailContact[] = [];
      const isRead = await eachPage(
        (next) => mailbox.contacts({ ...next, onWait }),
        (items) => {
          contacts.push(...items);
          return Promise.resolve();
        },
      );
      if (!isRead) return;
      kept = { ...kept, contacts, at: clock.now().toISOString() };
      await keep(kept);
    }
    if (kept.choice.sent) {
      const { choice, reached } = kept;
      const bounds = {
        ...(choice.since === undefined ? {} : { since: choice.since }),
        ...(reached === undefined ? {} : { until: reached.at }),
      };
      const isRead = await eachPage(
        (next) => mailbox.sent({ ...bounds, ...next, onWait }),
        async (mails) => {
          kept = withMails(kept, mails, context, clock);
          await keep(kept);
        },
      );
      if (!isRead) return;
    }
    if (!isStopped()) await keep({ ...kept, isDone: true, at: clock.now().toISOString() });
  };
  return {
    state: () => state,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: async () => {
      const kept = await progress.read();
      if (state.status !== "opening") return;
      become(kept === undefined ? { status: "ready" } : { status: kept.isDone ? "done" : "paused", kept });
    },
    begin: (choice) => go({ choice, gathered: nothingGathered, isDone: false, at: clock.now().toISOString() }),
    resume: async () => {
      if (state.status === "paused" || state.status === "trouble") await go(state.kept);
    },
    pause: () => {
      if (state.status !== "reading") return;
      run += 1;
      become({ status: "paused", kept: state.kept });
    },
    cancel: async () => {
      run += 1;
      become({ status: "ready" });
      await progress.clear();
    },
  };
}

function withMails(kept: KeptFilling, mails: readonly SentMail[], context: GatherContext, clock: Clock): KeptFilling {
  const before = kept.reached;
  const seen = new Set(before?.ids);
  const fresh = mails.filter(({ id }) => !seen.has(id));
  const [first] = fresh;
  const next = { ...kept, gathered: gather(kept.gathered, fresh, context), at: clock.now().toISOString() };
  if (first === undefined) return next;
  const at = fresh.reduce((oldest, { sentAt }) => (sentAt < oldest ? sentAt : oldest), before?.at ?? first.sentAt);
  const ids = fresh.filter(({ sentAt }) => sentAt === at).map(({ id }) => id);
  return { ...next, reached: { at, ids: before?.at === at ? [...before.ids, ...ids] : ids } };
}
