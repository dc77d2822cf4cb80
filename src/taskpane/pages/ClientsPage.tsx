import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useLayoutEffect, useRef, useState } from "react";
import { withoutCorrection } from "../../app/editBook";
import type { ClientId } from "../../domain/book/book";
import { AddMenu, type Adding } from "../components/clients/AddMenu";
import { Additions } from "../components/clients/Additions";
import { useClientStyles } from "../components/clients/clients.styles";
import { ClientView } from "../components/clients/ClientView";
import { EmptyBook } from "../components/clients/EmptyBook";
import { ClientLines } from "../components/clients/list/ClientLines";
import { useClientList } from "../components/clients/list/useClientList";
import { NoticeBar } from "../components/clients/NoticeBar";
import { ALMOST_FULL, BookBars } from "../components/clients/state/BookBars";
import { useBookChange } from "../components/clients/useBookChange";
import { useExport } from "../components/clients/useExport";
import { LabelContacts } from "../components/labels/LabelContacts";
import { LearnedSection } from "../components/LearnedSection";
import { InboxProposals } from "../components/proposals/InboxProposals";
import { TeamSwitchCard } from "../components/team/TeamSwitchCard";
import { usePane } from "../PaneContext";
import { clientsTextOf } from "../text/clients";
import { useBookState } from "../useBook";
import { usePageStyles } from "./page.styles";

const QuietSection = lazy(() =>
  import("../components/quiet/QuietSection").then(({ QuietSection: section }) => ({ default: section })),
);

/** Every client of the book: found as one types, opened, changed, added and taken out; and how the book itself is. */
export function ClientsPage(): React.JSX.Element {
  const { text, language } = usePane();
  const styles = usePageStyles();
  const clients = useClientStyles();
  const state = useBookState();
  const list = useClientList();
  const work = useBookChange();
  const exportTo = useExport(work);
  const [adding, setAdding] = useState<Adding>();
  const { opened, open, page } = useOpened();
  if (state === undefined) return <Spinner size="small" label={text.loading} />;
  if (opened !== undefined) {
    return (
      <div
        ref={page}
        className={clients.page}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !leaves(event)) return;
          // Outlook would take the focus out of the pane.
          event.stopPropagation();
          open(undefined);
        }}
      >
        <ClientView key={opened} id={opened} corrections={state.corrections} work={work} onOpen={open} />
        <NoticeBar work={work} />
      </div>
    );
  }
  const { corrections, clientCount, setAside, mode } = state;
  const isFilling = state.fullness >= ALMOST_FULL;
  return (
    <div ref={page} className={clients.page}>
      <div className={styles.between}>
        <h1 className={styles.heading}>{text.pages.clients}</h1>
        <AddMenu hasClients={clientCount > 0} onAdd={setAdding} onExport={(format) => void exportTo(format)} />
      </div>
      <BookBars state={state} work={work} />
      <InboxProposals />
      {isFilling && <TeamSwitchCard />}
      {adding !== undefined && (
        <Additions
          adding={adding}
          work={work}
          onCreated={(id) => {
            setAdding(undefined);
            open(id);
          }}
          onClose={() => {
            setAdding(undefined);
          }}
        />
      )}
      {clientCount === 0 ? (
        <EmptyBook work={work} mayTry={setAside === undefined && mode === "personal"} />
      ) : (
        <ClientLines list={list} clientCount={clientCount} onOpen={open} />
      )}
      {(clientCount > 0 || corrections.length > 0) && (
        <LearnedSection
          corrections={corrections}
          onUndo={(correction) => {
            void work.change({
              clients: [],
              edit: withoutCorrection(correction),
              occasion: "typed",
              words: clientsTextOf(language).done.unlearned,
            });
          }}
        />
      )}
      {clientCount > 0 && (
        <Suspense fallback={null}>
          <QuietSection />
        </Suspense>
      )}
      {clientCount > 0 && <LabelContacts />}
      {!isFilling && <TeamSwitchCard />}
      <NoticeBar work={work} />
    </div>
  );
}

interface Opened {
  readonly opened: ClientId | undefined;
  readonly open: (id: ClientId | undefined) => void;
  readonly page: React.RefObject<HTMLDivElement>;
}

/** Which client is open. Coming back, the list is where it was, and the keyboard is on the line that one left by. */
function useOpened(): Opened {
  const [opened, setOpened] = useState<ClientId>();
  const left = useRef<{ readonly id: ClientId; readonly scrolled: number }>();
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { documentElement: scroller } = document;
    if (opened !== undefined || left.current === undefined) {
      if (opened !== undefined) scroller.scrollTop = 0;
      return;
    }
    const { id, scrolled } = left.current;
    scroller.scrollTop = scrolled;
    const lines = page.current?.querySelectorAll<HTMLElement>("button[data-client]") ?? [];
    const line = Array.from(lines).find(({ dataset }) => dataset["client"] === id);
    (line ?? page.current?.querySelector<HTMLElement>("input"))?.focus({ preventScroll: line !== undefined });
  }, [opened]);
  return {
    opened,
    open: (id) => {
      if (opened === undefined && id !== undefined) left.current = { id, scrolled: document.documentElement.scrollTop };
      setOpened(id);
    },
    page,
  };
}

/** Whether Escape is meant for the whole view: not for a menu, a list that is open, or a field that one is typing in. */
function leaves({ defaultPrevented, target, currentTarget }: React.KeyboardEvent): boolean {
  if (defaultPrevented || !(target instanceof HTMLElement) || !currentTarget.contains(target)) return false;
  return !target.matches("input, textarea, select, [aria-expanded=true]:not([aria-controls])");
}
