import { useCallback } from "react";
import type { BookAccess } from "../../app/ports/bookAccess";
import { parseMailboxAddress, type MailboxAddress } from "../../domain/address/mailboxAddress";
import { nameOf } from "../../domain/book/clientQuestions";
import { placeOf, type Place } from "../../domain/book/placeOf";
import { roleLabels } from "../../domain/book/roleLabels";
import { ClientHistory } from "../components/ClientHistory";
import { usePane } from "../PaneContext";
import { useFromBook } from "../useBook";
import { usePageStyles } from "./page.styles";

/** While reading: who the sender is, and what went to this client before. */
export function ReadPage(): React.JSX.Element | null {
  const { services, text } = usePane();
  const styles = usePageStyles();
  const item = services.readItem();
  const address = item === undefined ? undefined : parseMailboxAddress(item.address);
  return address === undefined ? (
    <p className={styles.empty}>{text.noItem}</p>
  ) : (
    <Sender key={address.key} address={address} />
  );
}

function Sender({ address }: { readonly address: MailboxAddress }): React.JSX.Element | null {
  const { text, language } = usePane();
  const styles = usePageStyles();
  const place = useFromBook(useCallback((book: BookAccess) => placeIn(book, address), [address]));
  if (place === undefined) return null;
  if (place.status !== "client")
    return <p className={styles.empty}>{place.status === "own" ? text.ownPeople : text.unknownSender(address.key)}</p>;
  return (
    <>
      <div>
        <h1 className={styles.heading}>{text.sender(nameOf(place.client))}</h1>
        <span className={styles.quiet}>
          {address.key} · {roleLabels[place.role][language]}
        </span>
      </div>
      <ClientHistory client={place.client} />
    </>
  );
}

async function placeIn(book: BookAccess, address: MailboxAddress): Promise<Place> {
  const [{ own, clientCount }, clients] = await Promise.all([book.state(), book.clientsAround(address)]);
  return placeOf({ clients, own, clientCount }, address);
}
