import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { FindingCard } from "../components/findings/FindingCard";
import { UndoBar } from "../components/findings/UndoBar";
import { KindCard } from "../components/KindCard";
import { PolicyHelp } from "../components/policy/PolicyHelp";
import { FindingMute } from "../components/quiet/FindingMute";
import { QuietedNote } from "../components/quiet/QuietedNote";
import { quietItems } from "../components/quiet/useMuting";
import { RecipientGroups } from "../components/RecipientGroups";
import { SummaryLine } from "../components/SummaryLine";
import { usePane } from "../PaneContext";
import { findingKey } from "../../domain/finding";
import { acknowledgementOf } from "../../domain/verdict/acknowledgement";
import { usePageStyles } from "./page.styles";
import { useAttachments } from "./useAttachments";
import { useMessage } from "./useMessage";

/** The message being written: what does not fit and how to put it right, who gets it, and what it is. */
export function MessagePage(): React.JSX.Element {
  const { text, language } = usePane();
  const styles = usePageStyles();
  const message = useMessage();
  const { reviewed, trouble, done } = message;
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
      <UndoBar done={done?.words} trouble={trouble} onUndo={done?.undo && (() => void done.undo?.())} />
      {reviewed.review.findings.length > 0 && (
        <ul className={styles.list}>
          {reviewed.review.findings.map((finding) => (
            <li key={findingKey(finding)}>
              <FindingCard
                finding={finding}
                draft={reviewed.draft}
                page={reviewed.page}
                reason={acknowledgementOf(finding, reviewed.acknowledgements, reviewed.envelope)?.reason}
                onFix={(fix) => {
                  void message.fix(fix, reviewed);
                }}
                onAcknowledge={(reason) => {
                  void message.acknowledge(finding, reason, reviewed);
                }}
                onTakeBack={() => {
                  void message.reconsider(finding, reviewed);
                }}
              >
                <FindingMute
                  finding={finding}
                  reviewed={reviewed}
                  onMute={(until) => {
                    void message.mute(finding, until, reviewed);
                  }}
                />
              </FindingCard>
            </li>
          ))}
        </ul>
      )}
      <QuietedNote
        items={quietItems(reviewed, language)}
        onShowAgain={(item) => {
          void message.showAgain(item, reviewed);
        }}
      />
      {reviewed.open.some(({ severity }) => severity === "stop") && (
        <PolicyHelp language={language} {...reviewed.policy.texts} />
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
