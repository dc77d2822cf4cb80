import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { SwitchAnswer, TeamSwitch } from "../../../app/team/teamSwitch";
import type { Language } from "../../../domain/language";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { clientsTextOf } from "../../text/clients";
import { teamTextOf } from "../../text/team";
import { useBookState } from "../../useBook";

/** The way from the personal book to the team's, and back. Nothing where this installation has no place for a team's book. */
export function TeamSwitchCard(): React.JSX.Element | null {
  const { services } = usePane();
  const mode = useBookState()?.mode;
  const { teamSwitch } = services;
  if (teamSwitch === undefined || mode === undefined) return null;
  return mode === "team" ? <LeaveTeam teamSwitch={teamSwitch} /> : <JoinTeam teamSwitch={teamSwitch} />;
}

interface PartProps {
  readonly teamSwitch: TeamSwitch;
}

function JoinTeam({ teamSwitch }: PartProps): React.JSX.Element {
  const { services, language } = usePane();
  const styles = usePageStyles();
  const text = teamTextOf(language);
  const [isWorking, setIsWorking] = useState(false);
  const [answer, setAnswer] = useState<SwitchAnswer>();
  const [refusal, setRefusal] = useState<string>();
  const join = async (): Promise<void> => {
    setIsWorking(true);
    setRefusal(undefined);
    setAnswer(await teamSwitch.toTeam());
    setIsWorking(false);
  };
  const create = async (): Promise<void> => {
    setIsWorking(true);
    try {
      await (await services.lists()).create();
      await join();
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
    setIsWorking(false);
  };
  const canCreate =
    answer?.status === "trouble" &&
    (answer.trouble.because === "lists-missing" || answer.trouble.because === "columns-missing");
  return (
    <section className={styles.stack} aria-label={text.title}>
      <h2 className={styles.heading}>{text.title}</h2>
      <span className={styles.quiet}>{text.offer}</span>
      {answer !== undefined && answer.status !== "switched" && !isWorking && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {refusal === undefined ? wordsOf(answer, language) : text.cannotCreate(refusal)}
          </MessageBarBody>
          {canCreate && (
            <MessageBarActions>
              <Button size="small" onClick={() => void create()}>
                {text.createLists}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      <div role="status">{isWorking && <Spinner size="tiny" label={text.working} />}</div>
      <Button className={styles.start} disabled={isWorking} onClick={() => void join()}>
        {text.use}
      </Button>
    </section>
  );
}

function LeaveTeam({ teamSwitch }: PartProps): React.JSX.Element {
  const { language } = usePane();
  const styles = usePageStyles();
  const text = teamTextOf(language);
  const [isAsking, setIsAsking] = useState(false);
  const [answer, setAnswer] = useState<SwitchAnswer>();
  const leave = async (): Promise<void> => {
    setAnswer(await teamSwitch.toPersonal());
    setIsAsking(false);
  };
  return (
    <section className={styles.stack} aria-label={text.labelled}>
      <span className={styles.quiet}>{text.inUse}</span>
      {answer?.status === "refused" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.notKept}</MessageBarBody>
        </MessageBar>
      )}
      {isAsking ? (
        <div className={styles.stack} role="group" aria-label={text.back}>
          <span>{text.backSure}</span>
          <div className={styles.row}>
            <Button appearance="primary" onClick={() => void leave()}>
              {text.backDo}
            </Button>
            <Button
              onClick={() => {
                setIsAsking(false);
              }}
            >
              {text.cancel}
            </Button>
          </div>
        </div>
      ) : (
        <Button
          size="small"
          appearance="transparent"
          className={styles.start}
          onClick={() => {
            setIsAsking(true);
          }}
        >
          {text.back}
        </Button>
      )}
    </section>
  );
}

function wordsOf(answer: Exclude<SwitchAnswer, { status: "switched" }>, language: Language): string {
  return answer.status === "refused"
    ? teamTextOf(language).notKept
    : clientsTextOf(language).state.trouble[answer.trouble.because];
}
