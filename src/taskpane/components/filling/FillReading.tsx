import { Button, MessageBar, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import type { FillRun, FillState } from "../../../app/filling/fillRun";
import type { KeptFilling } from "../../../app/ports/fillProgress";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { fillingText, type FillingText } from "../../text/filling";
import { dayIn } from "../clients/dates";

export interface FillReadingProps {
  readonly state: Extract<FillState, { status: "reading" | "paused" | "trouble" }>;
  readonly run: FillRun;
}

/** How far the mailbox was looked through: to pause, to go on, to give up. */
export function FillReading({ state, run }: FillReadingProps): React.JSX.Element {
  const { services, language } = usePane();
  const text = fillingText(language);
  const styles = usePageStyles();
  const { kept, status } = state;
  const share = shareOf(kept, services.clock.now());
  const words = countsIn(kept, text);
  return (
    <>
      <div role="status" className={styles.tight}>
        <strong>{words}</strong>
        {kept.reached !== undefined && (
          <span className={styles.quiet}>{text.reached(dayIn(language, kept.reached.at))}</span>
        )}
        {status === "paused" && <span>{text.paused(dayIn(language, kept.at))}</span>}
        {status === "reading" && state.waitingMs !== undefined && (
          <span>{text.waiting(new Intl.NumberFormat(language).format(Math.ceil(state.waitingMs / 1_000)))}</span>
        )}
      </div>
      {status !== "trouble" && (
        <ProgressBar
          aria-label={words}
          {...(share === undefined && status === "reading" ? {} : { value: share ?? 0 })}
        />
      )}
      {status === "trouble" && (
        <MessageBar intent={state.because === "failed" ? "error" : "warning"} layout="multiline">
          <MessageBarBody>
            {text.trouble[state.because]}
            {state.because === "failed" ? ` ${state.detail}` : ""}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.row}>
        {status === "reading" ? (
          <Button
            onClick={() => {
              run.pause();
            }}
          >
            {text.pause}
          </Button>
        ) : (
          <Button appearance="primary" onClick={() => void run.resume()}>
            {status === "paused" ? text.resume : state.because === "consent-needed" ? text.signIn : text.tryAgain}
          </Button>
        )}
        <Button appearance="subtle" onClick={() => void run.cancel()}>
          {text.cancel}
        </Button>
      </div>
    </>
  );
}

/** How much of the time was covered, 0 to 1; `undefined` where its beginning is not known. */
function shareOf({ choice, reached, contacts }: KeptFilling, now: Date): number | undefined {
  if (choice.since === undefined || !choice.sent) return contacts === undefined ? undefined : 1;
  if (reached === undefined) return 0;
  const [end, start] = [now.getTime(), Date.parse(choice.since)];
  return Math.min(1, Math.max(0, (end - Date.parse(reached.at)) / (end - start)));
}

function countsIn({ gathered, contacts, choice }: KeptFilling, text: FillingText): string {
  return [
    ...(choice.sent ? [text.counts(gathered.messages, gathered.companies.size)] : []),
    ...(contacts === undefined ? [] : [text.contactsRead(contacts.length)]),
  ].join(" · ");
}
