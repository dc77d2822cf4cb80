import { Button, mergeClasses, Spinner } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { InboxSuggestion } from "../../../app/notices/lookThroughInbox";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { proposalsTextOf } from "../../text/proposals";
import { useBookState } from "../../useBook";
import { NoticeBar } from "../clients/NoticeBar";
import { BringBack } from "./BringBack";
import { InboxTroubleLine } from "./InboxTroubleLine";
import { ProposalCard } from "./ProposalCard";
import { useProposalStyles } from "./proposals.styles";
import { useDecisions } from "./useDecisions";
import { useInbox } from "./useInbox";

/**
 * A line that says what the inbox suggests, and opens the list of it. Looks by itself when it is shown, and asks for nothing. A book
 * without clients has nothing to be told.
 */
export function InboxProposals(): React.JSX.Element | null {
  const state = useBookState();
  return state === undefined || state.clientCount === 0 ? null : <Found />;
}

function Found(): React.JSX.Element | null {
  const { language } = usePane();
  const page = usePageStyles();
  const styles = useProposalStyles();
  const list = useId();
  const text = proposalsTextOf(language).inbox;
  const { progress, answer, look, settle } = useInbox();
  const { work, accept, putAside, isAside, aside, bringBack, place } = useDecisions();
  const [isOpen, setIsOpen] = useState(false);
  if (progress !== undefined)
    return (
      <Spinner
        size="tiny"
        className={page.start}
        label={progress.of === 0 ? text.looking : text.reading(progress.read, progress.of)}
        labelPosition="after"
      />
    );
  if (answer === undefined) return null;
  if (answer.status === "trouble") return <InboxTroubleLine because={answer.because} onLook={look} />;
  const { found, isCut, looked, since } = answer.value;
  const open = found.filter(({ suggestion }) => !isAside(suggestion));
  const take = async ({ suggestion, line }: InboxSuggestion): Promise<void> => {
    if (await accept([suggestion], line.subject)) settle(suggestion);
  };
  const day = (at: Date): string => at.toLocaleDateString(language, { dateStyle: "medium" });
  return (
    <section className={page.stack} aria-label={text.title}>
      {open.length === 0 ? (
        <span className={page.quiet}>{text.none(looked, day(since))}</span>
      ) : (
        <Button
          appearance="subtle"
          className={styles.line}
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isOpen}
          aria-controls={list}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {text.found(open.length)}
        </Button>
      )}
      <div id={list} ref={place} tabIndex={-1} className={mergeClasses(styles.place, !isOpen && page.hidden)}>
        {isCut && <span className={page.quiet}>{text.cut}</span>}
        <ul className={page.list}>
          {open.map((one) => (
            <li key={one.suggestion.id} className={page.tight}>
              <ProposalCard suggestion={one.suggestion} onAccept={() => void take(one)} onPutAside={putAside} />
              <span className={page.quiet}>
                {text.fromMessage(one.line.subject, one.line.fromName || one.line.from, day(one.line.receivedAt))}
              </span>
            </li>
          ))}
        </ul>
        <div className={page.row}>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              look(true);
            }}
          >
            {text.look}
          </Button>
          <BringBack aside={aside} onBringBack={bringBack} />
        </div>
      </div>
      <NoticeBar
        work={{
          ...work,
          undo: async (change) => {
            await work.undo(change);
            look(false);
          },
        }}
      />
    </section>
  );
}
