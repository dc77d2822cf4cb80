import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { acceptChosen } from "../../../app/filling/acceptChosen";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { importingText } from "../../text/importing";
import { NoticeBar } from "../clients/NoticeBar";
import { useBookChange } from "../clients/useBookChange";
import { ProposalView } from "../filling/proposal/ProposalView";
import type { ImportState, ImportWork } from "./useImport";

export interface BookProposalProps {
  readonly state: Extract<ImportState, { status: "book" }>;
  readonly work: ImportWork;
}

/** What another book would bring: clients, what is ours, what was taught; and what of it could not be used. */
export function BookProposal({ state, work }: BookProposalProps): React.JSX.Element {
  const { services, language } = usePane();
  const text = importingText(language);
  const styles = usePageStyles();
  const changes = useBookChange();
  const [isTaken, setTaken] = useState(false);
  const { name, book } = state;
  const { proposal, beside, lessons, newDomains, problems } = book;
  const more = [
    ...(lessons === 0 ? [] : [text.lessons(lessons)]),
    ...(newDomains.length === 0 ? [] : [text.ownDomains(newDomains.join(", "))]),
  ];
  const acceptBeside = async (): Promise<void> => {
    const request = await acceptChosen(services.book, {
      chosen: [],
      confirms: false,
      occasion: "import",
      detail: name,
      beside,
    });
    setTaken(await changes.change({ ...request, words: text.besideDone }));
  };
  return (
    <>
      <div role="status" className={styles.tight}>
        <span>{text.readBook(name)}</span>
        {proposal.clients.length === 0 && more.length === 0 && <strong>{text.nothingNewBook}</strong>}
      </div>
      <ProposalView
        proposal={proposal}
        leavesPrivate={false}
        occasion="import"
        detail={name}
        beside={beside}
        onTakenBack={() => void work.compare()}
        onAccepted={() => void work.compare()}
      />
      {more.length > 0 && !isTaken && (
        <div className={styles.card}>
          <div className={styles.stack}>
            {more.map((words) => (
              <span key={words}>{words}</span>
            ))}
            {proposal.clients.length === 0 && (
              <Button className={styles.start} onClick={() => void acceptBeside()}>
                {text.acceptBeside}
              </Button>
            )}
          </div>
        </div>
      )}
      <NoticeBar work={changes} />
      {problems.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {text.problems(problems.length)}
            <ul>
              {problems.map(({ path, because, value }, index) => (
                <li key={`${path} ${String(index)}`}>
                  {path}: {because} {JSON.stringify(value)}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
