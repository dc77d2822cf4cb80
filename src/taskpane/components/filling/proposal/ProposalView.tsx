import { Button, Checkbox, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { ChosenClient } from "../../../../domain/book/filling/choices";
import { isPrivatePerson } from "../../../../domain/book/filling/proposal";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { fillingText } from "../../../text/filling";
import { NoticeBar } from "../../clients/NoticeBar";
import { ClientCard } from "./ClientCard";
import { useProposal, type ProposalOptions, type ProposalWork } from "./useProposal";

/** Cards that are drawn at a time: thousands at once would hold up the pane. */
const CARDS_AT_A_TIME = 25;

/** What would come into the book, by client: to accept as a whole, by client, or mailbox by mailbox. */
export function ProposalView(options: ProposalOptions): React.JSX.Element {
  const { language } = usePane();
  const text = fillingText(language);
  const styles = usePageStyles();
  const proposal = useProposal(options);
  const numbers = new Intl.NumberFormat(language);
  const taken = proposal.clients.flatMap(({ mailboxes }) => mailboxes.filter(({ isTaken }) => isTaken));
  const companies = proposal.clients.filter((client) => !options.leavesPrivate || !isPrivate(client));
  const people = proposal.clients.filter((client) => options.leavesPrivate && isPrivate(client));
  const clientCount = proposal.clients.filter(({ mailboxes }) => mailboxes.some(({ isTaken }) => isTaken)).length;
  return (
    <>
      {proposal.clients.length > 0 && (
        <>
          <h2 className={styles.heading}>{text.found(clientCount, taken.length)}</h2>
          <div className={styles.tight}>
            <Checkbox
              label={text.confirms}
              checked={proposal.confirms}
              onChange={(_, { checked }) => {
                proposal.setConfirms(checked === true);
              }}
            />
            <span className={styles.quiet}>{text.confirmsHint}</span>
          </div>
          <Button
            appearance="primary"
            disabled={proposal.isBusy || (taken.length === 0 && proposal.clients.every(hasMailboxes))}
            icon={proposal.isBusy ? <Spinner size="tiny" /> : null}
            onClick={() => void proposal.accept(proposal.clients)}
          >
            {(proposal.confirms ? text.acceptAndConfirmAll : text.acceptAll)(numbers.format(taken.length))}
          </Button>
          <Cards label={text.proposed} clients={companies} proposal={proposal} />
          {people.length > 0 && (
            <>
              <div className={styles.tight}>
                <h2 className={styles.heading}>{text.privatePeople}</h2>
                <span className={styles.quiet}>{text.privatePeopleHint}</span>
              </div>
              <Cards label={text.privatePeople} clients={people} proposal={proposal} />
            </>
          )}
        </>
      )}
      <NoticeBar work={proposal.work} />
    </>
  );
}

interface CardsProps {
  readonly label: string;
  readonly clients: readonly ChosenClient[];
  readonly proposal: ProposalWork;
}

function Cards({ label, clients, proposal }: CardsProps): React.JSX.Element {
  const { language } = usePane();
  const styles = usePageStyles();
  const [most, setMost] = useState(CARDS_AT_A_TIME);
  const left = clients.length - most;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {clients.slice(0, most).map((client) => (
          <ClientCard key={client.id} client={client} proposal={proposal} />
        ))}
      </ul>
      {left > 0 && (
        <Button
          className={styles.start}
          onClick={() => {
            setMost(most + CARDS_AT_A_TIME);
          }}
        >
          {fillingText(language).more(new Intl.NumberFormat(language).format(Math.min(left, CARDS_AT_A_TIME)))}
        </Button>
      )}
    </>
  );
}

function isPrivate({ parts }: ChosenClient): boolean {
  return parts.length > 0 && parts.every(isPrivatePerson);
}

function hasMailboxes({ mailboxes }: ChosenClient): boolean {
  return mailboxes.length > 0;
}
