import { Badge, Link } from "@fluentui/react-components";
import type { AddressKey } from "../../../domain/address/mailboxAddress";
import { roleLabels } from "../../../domain/book/roleLabels";
import type { RecordedRecipient, SendRecord } from "../../../domain/record/sendRecord";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { historyTextOf } from "../../text/history";
import { useHistoryStyles } from "./history.styles";

export interface MessageMailboxesProps {
  readonly record: SendRecord;
  readonly isAll: boolean;
  readonly onAddress: (address: AddressKey) => void;
}

/** Beyond these the others are counted, until somebody wants to see them. */
const FEW = 3;

/** Where a message went, each mailbox with what it is for; a mailbox opens its own history. */
export function MessageMailboxes({ record, isAll, onAddress }: MessageMailboxesProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const styles = useHistoryStyles();
  const words = historyTextOf(language);
  const shown = isAll ? record.recipients : [...record.recipients].sort(clientsFirst).slice(0, FEW);
  const left = record.recipients.length - shown.length;
  return (
    <>
      {shown.map((one) => (
        <div key={`${one.field} ${one.address}`} className={page.row}>
          <span className={styles.mailbox}>
            <span className={page.quiet}>{words.fields[one.field]} </span>
            <Link
              as="button"
              inline
              className={styles.mailbox}
              aria-label={words.historyOfAddress(one.address)}
              onClick={() => {
                onAddress(one.address);
              }}
            >
              {one.address}
            </Link>
          </span>
          {one.role !== undefined && (
            <Badge className={styles.badge} appearance="outline" size="small">
              {roleLabels[one.role][language]}
            </Badge>
          )}
          {one.party !== undefined && <span className={page.quiet}>{one.party}</span>}
          {one.isList === true && <span className={page.quiet}>{words.recipientList}</span>}
        </div>
      ))}
      {left > 0 && <span className={page.quiet}>{words.moreMailboxes(left)}</span>}
    </>
  );
}

/** Mailboxes of clients before our own people's. */
function clientsFirst(one: RecordedRecipient, other: RecordedRecipient): number {
  return Number(one.client === undefined) - Number(other.client === undefined);
}
