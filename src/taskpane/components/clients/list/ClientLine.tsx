import { Badge } from "@fluentui/react-components";
import { memo, useId } from "react";
import type { FoundClient } from "../../../../app/ports/bookAccess";
import type { ClientId } from "../../../../domain/book/book";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useClientStyles } from "../clients.styles";
import { Marked } from "./Marked";

export interface ClientLineProps {
  readonly client: FoundClient;
  /** What was typed. */
  readonly typed: string;
  /** Whether Tab comes to this line. */
  readonly isReached: boolean;
  readonly onOpen: (id: ClientId) => void;
  readonly onReach: (id: ClientId) => void;
}

/** A client in the list: its name, what matched, how many mailboxes, and what is left to do. */
export const ClientLine = memo(function ClientLine(props: ClientLineProps): React.JSX.Element {
  const { client, typed, isReached, onOpen, onReach } = props;
  const { id, name, matched, addressCount, unconfirmed, open } = client;
  const { list } = clientsTextOf(usePane().language);
  const page = usePageStyles();
  const styles = useClientStyles();
  const about = useId();
  return (
    <button
      type="button"
      className={styles.line}
      data-client={id}
      aria-label={name}
      aria-describedby={about}
      tabIndex={isReached ? 0 : -1}
      onFocus={() => {
        onReach(id);
      }}
      onClick={() => {
        onOpen(id);
      }}
    >
      <span className={styles.lineText}>
        <span className={styles.address}>
          <Marked text={name} by={typed} />
        </span>
        <span className={page.quiet}>
          {matched !== undefined && (
            <>
              <Marked text={matched} by={typed} /> ·{" "}
            </>
          )}
          {list.mailboxes(addressCount)}
        </span>
      </span>
      <span className={styles.badges}>
        {unconfirmed > 0 && (
          <Badge appearance="tint" size="small" color="informative">
            {list.unconfirmed(unconfirmed)}
          </Badge>
        )}
        {open > 0 && (
          <Badge appearance="tint" size="small" color="warning">
            {list.open(open)}
          </Badge>
        )}
      </span>
      <span id={about} className={page.hidden}>
        {[
          ...(matched === undefined ? [] : [matched]),
          list.mailboxes(addressCount),
          ...(unconfirmed > 0 ? [list.unconfirmed(unconfirmed)] : []),
          ...(open > 0 ? [list.open(open)] : []),
        ].join(", ")}
      </span>
    </button>
  );
});
