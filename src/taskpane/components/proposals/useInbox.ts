import { useCallback, useEffect, useState } from "react";
import { lookThroughInbox, type InboxReport } from "../../../app/notices/lookThroughInbox";
import type { Suggestion } from "../../../app/notices/suggestion";
import type { MailboxAnswer } from "../../../app/ports/mailboxContacts";
import type { Services } from "../../../app/services";
import { usePane } from "../../PaneContext";

type Answer = MailboxAnswer<InboxReport>;

/** How far the look through the inbox is. */
export interface InboxLook {
  /** Present while it is under way; `of` 0 as long as the list is read. */
  readonly progress: { readonly read: number; readonly of: number } | undefined;
  readonly answer: Answer | undefined;
  readonly look: (interactive: boolean) => void;
  /** Takes out of the answer what has been decided. */
  readonly settle: (suggestion: Suggestion) => void;
}

/** Whoever comes back to the page within this time sees what was found. */
const FRESH_MS = 10 * 60_000;

const kept = new WeakMap<Services, { readonly answer: Answer; readonly at: number }>();

/** Looks through the inbox when the page is opened, without a window, unless that was done a short while ago; and again on demand. */
export function useInbox(): InboxLook {
  const { services } = usePane();
  const [progress, setProgress] = useState<InboxLook["progress"]>();
  const [answer, setAnswer] = useState<Answer>();
  const keep = useCallback(
    (next: Answer, at: number): void => {
      if (next.status === "done") kept.set(services, { answer: next, at });
      setAnswer(next);
    },
    [services],
  );
  const look = useCallback(
    (interactive: boolean): void => {
      setProgress({ read: 0, of: 0 });
      const run = async (): Promise<Answer> => {
        const { book, dismissals, clock } = services;
        const world = { ...(await services.inbox()), book, dismissals, clock };
        return lookThroughInbox(world, {
          interactive,
          onProgress: (read, of) => {
            setProgress({ read, of });
          },
        });
      };
      void run()
        .catch((error: unknown): Answer => ({ status: "trouble", because: "failed", detail: String(error) }))
        .then((next) => {
          keep(next, services.clock.now().getTime());
          setProgress(undefined);
        });
    },
    [services, keep],
  );
  useEffect(() => {
    const last = kept.get(services);
    if (last !== undefined && services.clock.now().getTime() - last.at < FRESH_MS) setAnswer(last.answer);
    else look(false);
  }, [services, look]);
  return {
    progress,
    answer,
    look,
    settle: ({ id }) => {
      const at = kept.get(services)?.at;
      if (answer?.status !== "done" || at === undefined) return;
      const found = answer.value.found.filter(({ suggestion }) => suggestion.id !== id);
      keep({ status: "done", value: { ...answer.value, found } }, at);
    },
  };
}
