import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../../../PaneContext";
import { clientsTextOf } from "../../../text/clients";
import { useClientStyles } from "../clients.styles";

export interface ListingProps {
  readonly intent: "warning" | "error";
  readonly title: string;
  readonly items: readonly string[];
}

/** More would push the list of clients out of sight. */
const MOST_ITEMS = 5;

/** A sentence and the things that it is about. */
export function Listing({ intent, title, items }: ListingProps): React.JSX.Element {
  const { history } = clientsTextOf(usePane().language);
  const styles = useClientStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title}
        <ul className={styles.list}>
          {items.slice(0, MOST_ITEMS).map((item, index) => (
            <li key={index}>{item}</li>
          ))}
          {items.length > MOST_ITEMS && <li>{history.more(items.length - MOST_ITEMS)}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
