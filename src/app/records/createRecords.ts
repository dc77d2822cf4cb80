import type { AddressKey } from "../../domain/address/mailboxAddress";
import type { Clock } from "../../domain/clock";
import type { DecodedRecord } from "../../domain/record/decodedRecord";
import type { Policy } from "../../domain/policy/policy";
import type { BookAccess } from "../ports/bookAccess";
import type { OpenItem } from "../ports/openItem";
import { isRecordsError, type RecordRowsFor, type RecordsError } from "../ports/recordRows";
import type { SentMailFor } from "../ports/sentMail";
import type { SweepMemory } from "../ports/sweepMemory";
import { historyOf } from "./history";
import type { RecordsAccess, RecordsAnswer, SweepProgress, SweepReport } from "./recordsAccess";
import { createSweep } from "./sweep";

export interface RecordsOptions {
  /** Whose mailbox this is. */
  readonly mailbox: AddressKey;
  /** Others that this installation wants swept, whoever may open them. */
  readonly sharedMailboxes: readonly AddressKey[];
  readonly rows: RecordRowsFor;
  readonly mail: SentMailFor;
  readonly memory: SweepMemory;
  readonly book: Pick<BookAccess, "pageFor">;
  readonly policy: () => Policy;
  readonly openItem: OpenItem;
  /** Is told of the records that a sweep finds, before they are posted; the same ones come again with a later sweep. */
  readonly onSent: (records: readonly DecodedRecord[]) => void;
  readonly clock: Clock;
}

/** Where a throttled service does not say how long to wait. */
const THROTTLED_MS = 5 * 60_000;

/** The send records of this installation, as the pane works with them. */
export function createRecords(options: RecordsOptions): RecordsAccess {
  const { mailbox, rows, mail, openItem, clock } = options;
  const listeners = new Set<() => void>();
  let progress: SweepProgress | undefined;
  let changes = 0;
  let running: { readonly interactive: boolean; readonly answer: Promise<RecordsAnswer<SweepReport>> } | undefined;
  let throttled: { readonly until: number; readonly answer: RecordsAnswer<SweepReport> } | undefined;

  const tell = (next: SweepProgress | undefined): void => {
    progress = next;
    listeners.forEach((listener) => {
      listener();
    });
  };
  const sweepAll = createSweep(options, tell);
  const run = async (interactive: boolean): Promise<RecordsAnswer<SweepReport>> => {
    const now = clock.now().getTime();
    // Asking a throttled service again too soon prolongs it (SharePoint throttling docs); only the user may.
    if (throttled !== undefined && !interactive && now < throttled.until) return throttled.answer;
    const answer = await answered(
      async () => {
        throttled = undefined;
        return await sweepAll(interactive);
      },
      (error) => {
        if (error.because !== "throttled") return;
        const until = clock.now().getTime() + (error.retryAfterMs ?? THROTTLED_MS);
        throttled = { until, answer: { status: "trouble", because: error.because, detail: error.message } };
      },
    );
    if (answer.status === "done") changes += changesOf(answer.value);
    return answer;
  };
  const sweep = ({ interactive }: { readonly interactive: boolean }): Promise<RecordsAnswer<SweepReport>> => {
    // Two sweeps at a time would do each other's work; but one that may ask the user is worth waiting for its turn.
    const before = running;
    if (before !== undefined && (before.interactive || !interactive)) return before.answer;
    const answer = (before === undefined ? run(interactive) : before.answer.then(() => run(interactive))).finally(
      () => {
        if (running?.answer === answer) running = undefined;
        tell(undefined);
      },
    );
    running = { interactive, answer };
    return answer;
  };

  return {
    sweep,
    progress: () => progress,
    changes: () => changes,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    history: (about, how, cursor) => answered(() => historyOf(rows(how), about, cursor, { clock, mailbox })),
    open: ({ row: { mailbox: of, internetMessageId } }) =>
      answered(async () => {
        if (internetMessageId === undefined) return "gone";
        const id = await mail({ interactive: false }).find(of, internetMessageId);
        if (id === undefined) return "gone";
        await openItem(id);
        return "opened";
      }),
  };
}

function changesOf({ posted, settled, unchecked }: SweepReport): number {
  return posted + settled + unchecked;
}

/** Troubles become answers; whatever else goes wrong is told as one that failed. */
async function answered<Value>(
  work: () => Promise<Value>,
  onTrouble: (error: RecordsError) => void = () => undefined,
): Promise<RecordsAnswer<Value>> {
  try {
    return { status: "done", value: await work() };
  } catch (error) {
    if (isRecordsError(error)) onTrouble(error);
    return {
      status: "trouble",
      because: isRecordsError(error) ? error.because : "failed",
      detail: error instanceof Error ? error.message : String(error),
    };
  }
}
