import { OfficeError } from "./OfficeError";

/** How long one call may take. Outlook's own notice comes five seconds after the click on Send. */
const CALL_DEADLINE_MS = 3_000;
/** Outlook on the web and new Outlook allow three asynchronous calls at a time (office-js docs, limits). */
const MOST_AT_A_TIME = 3;

/** Runs one call of Office.js that takes a callback. */
type Call<Value> = (done: (result: Office.AsyncResult<Value>) => void) => void;

interface Pending {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly abandon: () => void;
}

interface Waiting {
  readonly start: () => void;
  readonly abandon: () => void;
}

let running = 0;
let waiting: Waiting[] = [];
let pending: readonly Pending[] = [];

/**
 * The one way to call an asynchronous Office.js method: at most three at a time, each with a deadline, its status looked at, its
 * failure an {@link OfficeError}. An answer after the deadline is ignored.
 */
export async function fromOffice<Value>(
  operation: string,
  call: Call<Value>,
  deadlineMs = CALL_DEADLINE_MS,
): Promise<Value> {
  if (running >= MOST_AT_A_TIME)
    await new Promise<void>((resolve, reject) => {
      waiting.push({
        start: resolve,
        abandon: () => {
          reject(givenUp(operation));
        },
      });
    });
  else running += 1;
  try {
    return await once(operation, call, deadlineMs);
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next.start();
  }
}

/**
 * Gives up every call under way and clears its timer. Classic Outlook lets a handler live on after `completed`, so whatever is
 * left over must not act any more (office-js issue 6656).
 */
export function abandonCalls(): void {
  const abandoned = pending;
  const neverStarted = waiting;
  pending = [];
  waiting = [];
  neverStarted.forEach(({ abandon }) => {
    abandon();
  });
  abandoned.forEach(({ timer, abandon }) => {
    clearTimeout(timer);
    abandon();
  });
}

function givenUp(operation: string): OfficeError {
  return new OfficeError(operation, "timeout", "Given up.");
}

function once<Value>(operation: string, call: Call<Value>, deadlineMs: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const fail = (error: OfficeError): void => {
      settle();
      reject(error);
    };
    const timer = setTimeout(() => {
      fail(new OfficeError(operation, "timeout", `No answer within ${String(deadlineMs)} ms.`));
    }, deadlineMs);
    const mine: Pending = {
      timer,
      abandon: () => {
        reject(givenUp(operation));
      },
    };
    const settle = (): void => {
      clearTimeout(timer);
      pending = pending.filter((other) => other !== mine);
    };
    pending = pending.concat(mine);
    try {
      call((result) => {
        settle();
        if (String(result.status) === "succeeded") resolve(result.value);
        else reject(refusal(operation, result.error));
      });
    } catch (error) {
      fail(new OfficeError(operation, "threw", error instanceof Error ? error.message : String(error)));
    }
  });
}

/** Some failures come without an error of their own. */
function refusal(operation: string, error: Office.Error | undefined): OfficeError {
  return new OfficeError(operation, "refused", error?.message ?? "Outlook gave no reason.", error?.code);
}
