import { lazy, Suspense, useCallback } from "react";
import type { BookAccess } from "../../../app/ports/bookAccess";
import { displayOf, type MailboxAddress } from "../../../domain/address/mailboxAddress";
import type { ClientId } from "../../../domain/book/book";
import { nameOf } from "../../../domain/book/clientQuestions";
import { placeOf, type Place } from "../../../domain/book/placeOf";
import { roleLabels, standingLabels } from "../../../domain/book/roleLabels";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { useFromBook } from "../../useBook";
import { AskButton } from "../asking/AskButton";
import { ReadProposals } from "./ReadProposals";
import { useProposalStyles } from "./proposals.styles";

/** Comes when the rest stands there. */
const LastSentLine = lazy(() =>
  import("../history/LastSentLine").then(({ LastSentLine: line }) => ({ default: line })),
);

export interface SenderViewProps {
  readonly address: MailboxAddress;
  readonly onHistory: (client: ClientId) => void;
}

/** Who the sender is, what his message suggests, what he can be asked, and what went to his company last. */
export function SenderView({ address, onHistory }: SenderViewProps): React.JSX.Element | null {
  const { text, language } = usePane();
  const page = usePageStyles();
  const styles = useProposalStyles();
  const place = useFromBook(useCallback((book: BookAccess) => placeIn(book, address), [address]));
  if (place === undefined) return null;
  if (place.status !== "client")
    return (
      <>
        <p className={styles.effect}>
          {place.status === "own" ? text.ownPeople : text.unknownSender(displayOf(address))}
        </p>
        <ReadProposals />
      </>
    );
  const { client, role, standing } = place;
  return (
    <>
      <div className={page.tight}>
        <h1 className={page.heading}>{text.sender(nameOf(client))}</h1>
        <span className={page.quiet}>
          {displayOf(address)} · {roleLabels[role][language]} · {standingLabels[standing][language]}
        </span>
        <div className={page.row}>
          <AskButton client={client} address={address} />
        </div>
      </div>
      <ReadProposals />
      <Suspense fallback={null}>
        <LastSentLine
          client={client.id}
          onHistory={() => {
            onHistory(client.id);
          }}
        />
      </Suspense>
    </>
  );
}

async function placeIn(book: BookAccess, address: MailboxAddress): Promise<Place> {
  const [{ own, clientCount }, clients] = await Promise.all([book.state(), book.clientsAround(address)]);
  return placeOf({ clients, own, clientCount }, address);
}
