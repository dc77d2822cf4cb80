import type { MailboxAnswer, MailboxTrouble } from "../../app/ports/mailboxContacts";
import type { Clock } from "../../domain/clock";
import type { Configuration } from "./configuration";
import { isGraphError } from "./GraphError";
import { graphFetchWith, type GraphFetch } from "./graphFetch";
import { isSignInError, type SignIn } from "./signIn";
import { isThrottle } from "./teamListsErrors";

export interface MailboxOptions {
  /** Absent: this installation signs in nowhere. */
  readonly configuration: Configuration | undefined;
  readonly signIn: SignIn;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Runs work over the user's mailbox; whatever fails comes back as what it means. */
export type MailboxCalls = <Value>(
  interactive: boolean,
  work: (graph: GraphFetch) => Promise<Value>,
) => Promise<MailboxAnswer<Value>>;

export function mailboxCalls({ configuration, signIn, clock, ...rest }: MailboxOptions): MailboxCalls {
  return async (interactive, work) => {
    if (configuration === undefined) return { status: "trouble", because: "not-configured", detail: "" };
    const graph = graphFetchWith({
      ...rest,
      root: configuration.graphRoot,
      token: (scopes, renew) => signIn.token(scopes, { interactive, ...renew }),
      now: () => clock.now().getTime(),
    });
    return work(graph).then(
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
