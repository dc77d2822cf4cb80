import { isRecordsError, RecordsError, type RecordsTrouble } from "../../../app/ports/recordRows";
import { isGraphError, type GraphError } from "../GraphError";
import { isSignInError } from "../signIn";
import { isThrottle } from "../teamListsErrors";

/** Code of a part of a batch that nothing was said about. */
export const NO_REPLY = "noReply";

/** Does some work; whatever fails comes back as what it means. `missing`: what a 404 means. */
export async function orTrouble<Value>(work: () => Promise<Value>, missing: RecordsTrouble): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw recordsError(error, missing);
  }
}

function recordsError(error: unknown, missing: RecordsTrouble): RecordsError {
  if (isRecordsError(error)) return error;
  if (isSignInError(error)) return new RecordsError(error.because, error.message);
  if (!isGraphError(error)) return new RecordsError("failed", String(error));
  return new RecordsError(troubleOf(error, missing), error.message, error.retryAfterMs);
}

function troubleOf(error: GraphError, missing: RecordsTrouble): RecordsTrouble {
  if (error.code === "foreignLink" || error.code === NO_REPLY) return "failed";
  if (isThrottle(error)) return "throttled";
  const meanings: Readonly<Partial<Record<number, RecordsTrouble>>> = {
    0: "offline",
    401: "consent-needed",
    403: "forbidden",
    404: missing,
    423: "forbidden",
  };
  return meanings[error.status] ?? "failed";
}
