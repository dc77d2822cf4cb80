import { Button, MessageBar, MessageBarActions, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import type { TeamState, TeamTrouble } from "../../../../app/ports/bookAccess";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { timeIn } from "../dates";

export interface TeamBarProps {
  readonly team: TeamState;
  readonly asOf: string | undefined;
}

/** Troubles that signing in by hand may end. */
const endsBySignIn: readonly TeamTrouble[] = ["consent-needed", "other-account"];
/** Troubles that pass by themselves: the user can go on working. */
const passing: readonly TeamTrouble[] = ["offline", "throttled"];

/** How the book stands with the team's: when it was brought up to date, what waits, and what stands in the way. */
export function TeamBar({ team: { waiting, syncing, trouble }, asOf }: TeamBarProps): React.JSX.Element {
  const { services, language } = usePane();
  const { state: words } = clientsTextOf(language);
  const page = usePageStyles();
  const sync = (interactive: boolean): void => {
    void services.book.sync({ interactive });
  };
  return (
    <section className={page.tight} aria-label={words.team}>
      <div className={page.between}>
        <span className={page.quiet}>{asOf === undefined ? words.never : words.asOf(timeIn(language, asOf))}</span>
        <Button
          size="small"
          appearance="subtle"
          className={page.rigid}
          disabled={syncing !== undefined}
          onClick={() => {
            sync(true);
          }}
        >
          {words.sync}
        </Button>
      </div>
      <div role="status" className={page.tight}>
        {syncing !== undefined && <span className={page.quiet}>{words.syncing(syncing.rows)}</span>}
        {waiting > 0 && <span className={page.quiet}>{words.waiting(waiting)}</span>}
      </div>
      {syncing !== undefined && <ProgressBar aria-label={words.syncing(syncing.rows)} />}
      {trouble !== undefined && (
        <MessageBar intent={passing.includes(trouble.because) ? "info" : "warning"} layout="multiline">
          <MessageBarBody>
            {words.trouble[trouble.because]}
            {trouble.because === "failed" && trouble.detail !== "" ? ` (${trouble.detail})` : ""}
          </MessageBarBody>
          {endsBySignIn.includes(trouble.because) && (
            <MessageBarActions>
              <Button
                size="small"
                onClick={() => {
                  sync(true);
                }}
              >
                {words.signIn}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </section>
  );
}
