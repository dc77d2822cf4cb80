import { Badge, Button, Link } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { StoredRow } from "../../../app/ports/recordRows";
import type { AddressKey } from "../../../domain/address/mailboxAddress";
import { kindLabels } from "../../../domain/kinds/labels";
import type { RecordState } from "../../../domain/record/recordRow";
import { senderOf } from "../../../app/records/historyFilter";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { historyTextOf } from "../../text/history";
import { useHistoryStyles } from "./history.styles";
import { subjectOf, warningsOf } from "./historyWords";
import { MessageDetails } from "./MessageDetails";
import { MessageMailboxes } from "./MessageMailboxes";
import { useOpening } from "./useOpening";

export interface MessageItemProps {
  readonly stored: StoredRow;
  readonly onAddress: (address: AddressKey) => void;
}

/** What is as it should be needs no colour. */
const colorOf = {
  sent: "subtle",
  intent: "informative",
  "not-sent": "danger",
  "not-confirmed": "informative",
  unchecked: "warning",
} as const satisfies Readonly<Record<RecordState, string>>;

/** One message: its subject opens it in Outlook, the button below shows all that its record holds. */
export function MessageItem({ stored, onAddress }: MessageItemProps): React.JSX.Element {
  const { services, language } = usePane();
  const page = usePageStyles();
  const styles = useHistoryStyles();
  const words = historyTextOf(language);
  const details = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { open, said, isOpening } = useOpening(stored);
  const { row } = stored;
  const { record } = row;
  const subject = subjectOf(row, language);
  const warnings = warningsOf(row);
  const sender = senderOf(row);
  const time = new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(row.at);
  const about = [time, ...(sender === services.host.user.address.toLowerCase() ? [] : [sender])];
  return (
    <li className={styles.message}>
      {row.internetMessageId === undefined ? (
        <span className={styles.subject}>{subject}</span>
      ) : (
        <Link
          as="button"
          className={styles.subject}
          aria-label={words.openThis(subject)}
          disabledFocusable={isOpening}
          onClick={open}
        >
          {subject}
        </Link>
      )}
      <div className={page.row}>
        <span className={page.quiet}>{about.join(" · ")}</span>
        <Badge className={styles.badge} appearance="tint" size="small" color={colorOf[row.state]}>
          {words.states[row.state]}
        </Badge>
        {record.kinds.map(({ kind }) => (
          <Badge key={kind} className={styles.badge} appearance="tint" size="small">
            {kindLabels[kind][language]}
          </Badge>
        ))}
        {warnings > 0 && (
          <Badge className={styles.badge} appearance="tint" size="small" color="warning">
            {words.warnings(warnings)}
          </Badge>
        )}
        {record.isWrittenConfirmation === true && (
          <Badge className={styles.badge} appearance="outline" size="small">
            {words.confirmation}
          </Badge>
        )}
      </div>
      <MessageMailboxes record={record} isAll={isOpen} onAddress={onAddress} />
      <Button
        size="small"
        appearance="subtle"
        className={page.start}
        icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        aria-expanded={isOpen}
        aria-controls={details}
        aria-label={words.detailsOf(subject)}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {words.details}
      </Button>
      <div id={details} className={isOpen ? undefined : page.hidden}>
        {isOpen && <MessageDetails row={row} />}
      </div>
      <span role="status" className={page.quiet}>
        {said}
      </span>
    </li>
  );
}
