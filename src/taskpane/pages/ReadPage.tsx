import { placeOf } from "../../domain/book/placeOf";
import { nameOf } from "../../domain/book/clientQuestions";
import { roleLabels } from "../../domain/book/roleLabels";
import { parseMailboxAddress } from "../../domain/address/mailboxAddress";
import { wholePage } from "../../domain/book/pageFor";
import { bookOf } from "../../app/editBook";
import { ClientHistory } from "../components/ClientHistory";
import { usePane } from "../PaneContext";
import { usePageStyles } from "./page.styles";

/** While reading: who the sender is, and what went to this client before. */
export function ReadPage(): React.JSX.Element {
  const { services, text, language } = usePane();
  const styles = usePageStyles();
  const item = services.readItem();
  const address = item === undefined ? undefined : parseMailboxAddress(item.address);
  if (address === undefined) return <p className={styles.empty}>{text.noItem}</p>;
  const place = placeOf(wholePage(bookOf(services.book.load()), services.clock.now().toISOString()), address);
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
