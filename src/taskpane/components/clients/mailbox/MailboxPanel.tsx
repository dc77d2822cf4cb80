import { displayOf } from "../../../../domain/address/mailboxAddress";
import type { ClientAddress } from "../../../../domain/book/book";
import { removeAddress } from "../../../../domain/book/edits/removeAddress";
import { addressRef } from "../../../../domain/book/rows";
import { usePane } from "../../../PaneContext";
import { clientsTextOf } from "../../../text/clients";
import { useOpenClient } from "../ClientProvider";
import { ChangeList } from "../history/ChangeList";
import { InlineForm } from "../InlineForm";
import { DetailsForm } from "./DetailsForm";
import type { MailboxPanelName } from "./MailboxMenu";
import { MoveForm } from "./MoveForm";
import { RetireForm } from "./RetireForm";

export interface MailboxPanelProps {
  readonly panel: MailboxPanelName;
  readonly entry: ClientAddress;
  readonly onClose: () => void;
}

/** What was asked for in a mailbox's menu. */
export function MailboxPanel({ panel, entry, onClose }: MailboxPanelProps): React.JSX.Element {
  const { view, done } = clientsTextOf(usePane().language);
  const { client, change } = useOpenClient();
  const { address } = entry;
  switch (panel) {
    case "details":
      return <DetailsForm entry={entry} onClose={onClose} />;
    case "retire":
      return <RetireForm entry={entry} onClose={onClose} />;
    case "move":
      return <MoveForm entry={entry} onClose={onClose} />;
    case "history":
      return (
        <ChangeList
          refs={[addressRef(address.key)]}
          label={`${view.history}: ${displayOf(address)}`}
          onClose={onClose}
        />
      );
    case "remove":
      return (
        <InlineForm
          title={view.removeSure(displayOf(address))}
          does={view.remove.replace("…", "")}
          onSubmit={() => {
            void change({
              edit: removeAddress(client.id, address.key),
              words: done.removed(displayOf(address)),
            });
            onClose();
          }}
          onCancel={onClose}
        />
      );
  }
}
