import type { MailboxAnswer, MailboxTrouble } from "../../app/ports/mailboxContacts";
import type { Configuration } from "./configuration";
import { isGraphError } from "./GraphError";
import type { GraphFetch } from "./graphFetch";
import { openGraph, type GraphAround } from "./openGraph";
import { isSignInError } from "./signIn";
import { isThrottle } from "./teamListsErrors";

export interface MailboxOptions extends GraphAround {
  /** Absent: this installation signs in nowhere. */
  readonly configuration: Configuration | undefined;
}

/** Runs work over the user's mailbox; whatever fails comes back as what it means. */
export type MailboxCalls = <Value>(
  interactive: boolean,
  work: (graph: GraphFetch) => Promise<Value>,
) => Promise<MailboxAnswer<Value>>;

export function mailboxCalls({ configuration, ...around }: MailboxOptions): MailboxCalls {
  return async (interactive, work) => {
    if (configuration === undefined) return { status: "trouble", because: "not-configured", detail: "" };
    return work(openGraph({ configuration, ...around }, interactive)).then(
      (value) => ({ status: "done", value }),
      (error: unknown) => ({ status: "trouble", because: meaningOf(error), detail: String(error) }),
    );
  };
}

function meaningOf(error: unknown): MailboxTrouble {
  if (isSignInError(error)) return error.because;
  if (!isGraphError(error) || error.code === "foreignLink") return "failed";
  if (isThrottle(error)) return "throttled";
  const meanings: Readonly<Partial<Record<number, MailboxTrouble>>> = {
    0: "offline",
    401: "consent-needed",
    403: "forbidden",
  };
  return meanings[error.status] ?? "failed";
}
