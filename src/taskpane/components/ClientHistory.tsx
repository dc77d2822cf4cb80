import { Badge, Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type {
  History,
  HistoryEntry,
  RecordProblem,
  RecordsAnswer,
  RecordsTrouble,
  SweepReport,
} from "../../app/ports/sendRecords";
import type { Client } from "../../domain/book/book";
import { nameOf } from "../../domain/book/clientQuestions";
import { roleLabels } from "../../domain/book/roleLabels";
import { kindLabels } from "../../domain/kinds/labels";
import { usePane } from "../PaneContext";
import { usePageStyles } from "../pages/page.styles";

interface Loaded {
  readonly sweep: RecordsAnswer<SweepReport>;
  readonly history: RecordsAnswer<History>;
}

export interface ClientHistoryProps {
  readonly client: Client;
}

/** Troubles that signing in by hand may end. */
const endsBySignIn: readonly RecordsTrouble[] = ["consent-needed", "other-account"];

/** What went to a client, newest first; and where that cannot be said, why and what to do. */
export function ClientHistory({ client }: ClientHistoryProps): React.JSX.Element {
  const { services, text } = usePane();
  const styles = usePageStyles();
  const [answer, setAnswer] = useState<Loaded>();
  const [created, setCreated] = useState<string>();

  const load = useCallback(
    async (interactive: boolean): Promise<Loaded> => ({
      sweep: await services.records.sweep({ interactive }),
      history: await services.records.history(client.id, { interactive }),
    }),
    [services, client.id],
  );
  useEffect(() => {
    void load(false).then(setAnswer);
  }, [load]);
  const reload = (interactive: boolean): void => {
    setAnswer(undefined);
    void load(interactive).then(setAnswer);
  };

  const trouble = [answer?.history, answer?.sweep].find((one) => one?.status === "trouble");
  const problems: readonly RecordProblem[] = [answer?.sweep, answer?.history].flatMap((one) =>
    one?.status === "done" ? one.value.problems : [],
  );

  const createLists = async (): Promise<void> => {
    setAnswer(undefined);
    const made = await services.records.createLists();
    if (made.status === "done") setCreated(text.listsCreated(made.value.created.join(", ")));
    if (made.status === "trouble") setAnswer({ sweep: made, history: made });
    else reload(true);
  };
  return (
    <section className={styles.stack} aria-label={text.historyOf(nameOf(client))}>
      <div className={styles.between}>
        <h2 className={styles.heading}>{text.historyOf(nameOf(client))}</h2>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            reload(false);
          }}
        >
          {text.refresh}
        </Button>
      </div>
      {created !== undefined && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{created}</MessageBarBody>
        </MessageBar>
      )}
      {answer === undefined && <Spinner size="tiny" />}
      {trouble !== undefined && (
        <MessageBar intent={trouble.because === "failed" ? "error" : "info"} layout="multiline">
          <MessageBarBody>
            {text.trouble[trouble.because]}
            {trouble.because === "failed" ? ` ${trouble.detail}` : ""}
          </MessageBarBody>
          <MessageBarActions>
            {endsBySignIn.includes(trouble.because) && (
              <Button
                size="small"
                onClick={() => {
                  reload(true);
                }}
              >
                {text.signIn}
              </Button>
            )}
            {trouble.because === "lists-missing" && (
              <Button
                size="small"
                onClick={() => {
                  void createLists();
                }}
              >
                {text.createLists}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
      {problems.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {text.recordProblems(problems.length)}
            <ul>
              {problems.map(({ subject, because, detail }) => (
                <li key={`${subject} ${detail}`}>
                  {subject}: {text.recordProblem[because]}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {answer?.history.status === "done" &&
        (answer.history.value.entries.length === 0 ? (
          <p className={styles.quiet}>{text.noHistory}</p>
        ) : (
          <Entries entries={answer.history.value.entries} />
        ))}
    </section>
  );
}

function Entries({ entries }: { readonly entries: readonly HistoryEntry[] }): React.JSX.Element {
  const { text, language } = usePane();
  const styles = usePageStyles();
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <ul className={styles.list}>
      {entries.map(({ record, sentAt }) => (
        <li key={record.sendId} className={styles.card}>
          <div className={styles.tight}>
            <strong>{record.subject}</strong>
            <span className={styles.quiet}>{time.format(sentAt)}</span>
            <div className={styles.row}>
              {record.kinds.map((kind) => (
                <Badge key={kind} appearance="tint" size="small">
                  {kindLabels[kind][language]}
                </Badge>
              ))}
              {record.findings.length > 0 && (
                <Badge appearance="tint" size="small" color="warning">
                  {text.findingsCount(record.findings.length)}
                </Badge>
              )}
            </div>
            {record.recipients.map(({ address, role }) => (
              <span key={address} className={styles.quiet}>
                {address}
                {role === undefined ? "" : ` · ${roleLabels[role][language]}`}
              </span>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
