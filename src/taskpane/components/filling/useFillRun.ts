import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { createFillRun, type FillRun, type FillState } from "../../../app/filling/fillRun";
import type { Services } from "../../../app/services";
import { parseMailboxAddress } from "../../../domain/address/mailboxAddress";
import { companyOf, type GatherContext } from "../../../domain/book/filling/gather";
import { usePane } from "../../PaneContext";

export interface OpenFillRun {
  readonly run: FillRun;
  readonly context: GatherContext;
}

const opening: FillState = { status: "opening" };

/** Looking through the mailbox, with where it stands; `undefined` until it has been loaded. Leaving the page is a pause. */
export function useFillRun(): { readonly open: OpenFillRun | undefined; readonly state: FillState } {
  const { services } = usePane();
  const [open, setOpen] = useState<OpenFillRun>();
  useEffect(() => {
    let isWanted = true;
    let made: OpenFillRun | undefined;
    void openRun(services).then((next) => {
      if (!isWanted) return;
      made = next;
      setOpen(next);
      void next.run.open();
    });
    return () => {
      isWanted = false;
      made?.run.pause();
    };
  }, [services]);
  const watch = useCallback((listener: () => void) => open?.run.watch(listener) ?? ((): void => undefined), [open]);
  const state = useSyncExternalStore(watch, () => open?.run.state() ?? opening);
  return { open, state };
}

/** The domain of the mailbox itself is ours, whether the book knows that already or not. */
async function openRun({ mailboxContacts, book, host, registrable, clock }: Services): Promise<OpenFillRun> {
  const [ports, { own }] = await Promise.all([mailboxContacts(), book.state()]);
  const user = parseMailboxAddress(host.user.address);
  const domain = user === undefined ? undefined : companyOf(user, { registrable });
  const domains = domain === undefined || own.domains.includes(domain) ? own.domains : [...own.domains, domain];
  const context: GatherContext = { domains, user, registrable };
  return { run: createFillRun({ ...ports, clock, context }), context };
}
