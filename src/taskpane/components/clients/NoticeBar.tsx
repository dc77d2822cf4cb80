import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { usePane } from "../../PaneContext";
import { clientsTextOf } from "../../text/clients";
import { useClientStyles } from "./clients.styles";
import type { BookWork } from "./useBookChange";

export interface NoticeBarProps {
  readonly work: BookWork;
}

/** What was done last, with the way back. It stays in sight at the lower edge and is read out. */
export function NoticeBar({ work: { notice, tell, undo } }: NoticeBarProps): React.JSX.Element {
  const { text, language } = usePane();
  const styles = useClientStyles();
  const { change } = notice ?? {};
  return (
    <div role="status" className={styles.bar}>
      {notice !== undefined && (
        <MessageBar intent={notice.intent} layout="multiline" politeness="polite">
          <MessageBarBody>
            {notice.words}
            {notice.details !== undefined && (
              <ul className={styles.list}>
                {notice.details.map((detail, index) => (
                  <li key={index}>{detail}</li>
                ))}
              </ul>
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={clientsTextOf(language).done.close}
                onClick={() => {
                  tell(undefined);
                }}
              />
            }
          >
            {change !== undefined && (
              <Button size="small" onClick={() => void undo(change)}>
                {text.undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
