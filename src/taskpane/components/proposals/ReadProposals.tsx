import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { proposalsTextOf } from "../../text/proposals";
import { NoticeBar } from "../clients/NoticeBar";
import { BringBack } from "./BringBack";
import { ProposalCard } from "./ProposalCard";
import { useProposalStyles } from "./proposals.styles";
import { useDecisions } from "./useDecisions";
import { useReading } from "./useReading";

/** What the message that is open suggests to change in the book; nothing where it suggests nothing. */
export function ReadProposals(): React.JSX.Element | null {
  const { text: common, language } = usePane();
  const page = usePageStyles();
  const styles = useProposalStyles();
  const text = proposalsTextOf(language);
  const { reading, tryAgain } = useReading();
  const { work, accept, putAside, isAside, aside, bringBack, place } = useDecisions();
  if (reading === undefined) return <Spinner size="tiny" label={text.reading} labelPosition="after" />;
  if (reading === "unreadable")
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{text.unreadable}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={tryAgain}>
            {common.tryAgain}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  const { subject } = reading;
  const open = reading.suggestions.filter((one) => !isAside(one));
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {open.length > 0 && (
        <section className={page.stack} aria-label={text.title}>
          <div className={page.between}>
            <h2 className={page.heading}>{text.title}</h2>
            {open.length > 1 && (
              <Button size="small" onClick={() => void accept(open, subject)}>
                {text.acceptAll(open.length)}
              </Button>
            )}
          </div>
          <ul className={page.list}>
            {open.map((suggestion) => (
              <li key={suggestion.id}>
                <ProposalCard
                  suggestion={suggestion}
                  onAccept={(accepted) => void accept([accepted], subject)}
                  onPutAside={putAside}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <BringBack aside={aside} onBringBack={bringBack} />
      <NoticeBar work={work} />
    </div>
  );
}
