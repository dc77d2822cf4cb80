import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { FindingCard } from "../components/FindingCard";
import { KindCard } from "../components/KindCard";
import { RecipientGroups } from "../components/RecipientGroups";
import { SummaryLine } from "../components/SummaryLine";
import { usePane } from "../PaneContext";
import { findingKey } from "../../domain/finding";
import { usePageStyles } from "./page.styles";
import { useAttachments } from "./useAttachments";
import { useMessage } from "./useMessage";

/** The message being written: what does not fit and how to put it right, who gets it, and what it is. */
export function MessagePage(): React.JSX.Element {
  const { text } = usePane();
  const styles = usePageStyles();
  const message = useMessage();
  const { reviewed, trouble, undo } = message;
  const reading = useAttachments(reviewed, message.refresh);
  if (reviewed === undefined) {
    return trouble === undefined ? (
      <Spinner size="small" label={text.loading} />
    ) : (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{text.unreadableItem}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={message.refresh}>
            {text.tryAgain}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return (
    <>
      <SummaryLine open={reviewed.open} hasRecipients={reviewed.draft.recipients.length > 0} />
      {trouble !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{trouble}</MessageBarBody>
        </MessageBar>
      )}
      {undo !== undefined && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{text.done(undo.label)}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                void undo.run();
              }}
            >
              {text.undo}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {reviewed.review.findings.length > 0 && (
        <ul className={styles.list}>
          {reviewed.review.findings.map((finding) => (
            <li key={findingKey(finding)}>
              <FindingCard
                finding={finding}
                clients={reviewed.page.clients}
                isAcknowledged={!reviewed.open.includes(finding)}
                onFix={(fix) => {
                  void message.fix(fix, reviewed);
                }}
                onAcknowledge={(reason) => {
                  void message.acknowledge(finding, reason, reviewed);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <RecipientGroups
        recipients={reviewed.review.recipients}
        onAdd={(request, label) => {
          void message.change(request, label);
        }}
      />
      <div aria-live="polite" className={reading.progress === undefined ? styles.spoken : styles.quiet}>
        {reading.progress !== undefined &&
          text.preview.reading(reading.progress.name, reading.progress.number, reading.progress.of)}
      </div>
      <KindCard
        reviewed={reviewed}
        reading={reading}
        onChange={(edit, label) => {
          void message.change({ clients: [], edit, occasion: "typed" }, label);
        }}
      />
    </>
  );
}
