import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { parseMailboxAddress } from "../../domain/address/mailboxAddress";
import type { ClientId } from "../../domain/book/book";
import { usePane } from "../PaneContext";
import { usePageStyles } from "./page.styles";

const SenderView = lazy(() =>
  import("../components/proposals/SenderView").then(({ SenderView: view }) => ({ default: view })),
);
const ReadProposals = lazy(() =>
  import("../components/proposals/ReadProposals").then(({ ReadProposals: view }) => ({ default: view })),
);

export interface ReadPageProps {
  /** Opens the history of a client. */
  readonly onHistory: (client: ClientId) => void;
}

/** While reading: who the sender is, what the message suggests, and what went to this client last. */
export function ReadPage({ onHistory }: ReadPageProps): React.JSX.Element {
  const { services, text } = usePane();
  const styles = usePageStyles();
  const item = services.readItem();
  if (item === undefined) return <p className={styles.empty}>{text.noItem}</p>;
  const address = parseMailboxAddress(item.address);
  return (
    <Suspense fallback={<Spinner size="small" />}>
      {/* A report of a mail server may come from nobody. */}
      {address === undefined ? (
        <ReadProposals />
      ) : (
        <SenderView key={address.key} address={address} onHistory={onHistory} />
      )}
    </Suspense>
  );
}
