import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RecordsTrouble } from "../../../app/ports/recordRows";
import { usePane } from "../../PaneContext";
import { historyTextOf } from "../../text/history";
import type { Reading } from "./useHistory";

export interface HistoryTroubleProps {
  readonly reading: Reading;
  /** What an administrator can do where lists are missing. */
  readonly whenListsAreMissing?: ReactNode;
}

/** Troubles that signing in by hand may end, and those that may have passed. */
const endsBySignIn: readonly RecordsTrouble[] = ["consent-needed", "other-account"];
const mayPass: readonly RecordsTrouble[] = ["offline", "throttled", "failed"];

/** Why records are missing, and what to do about it. */
export function HistoryTrouble({
  reading: { trouble, damaged, sweep, refresh },
  whenListsAreMissing,
}: HistoryTroubleProps): React.JSX.Element {
  const { text, language } = usePane();
  const words = historyTextOf(language);
  const problems = [
    ...(sweep?.problems ?? []).map(({ subject, because }) => ({ subject, because })),
    ...damaged.map(({ subject }) => ({ subject, because: "damaged" as const })),
  ];
  return (
    <>
      {trouble !== undefined && (
        <MessageBar intent={trouble.because === "failed" ? "error" : "info"} layout="multiline">
          <MessageBarBody>
            {words.trouble[trouble.because]}
            {trouble.because === "failed" ? ` ${trouble.detail}` : ""}
          </MessageBarBody>
          <MessageBarActions>
            {endsBySignIn.includes(trouble.because) && (
              <Button
                size="small"
                onClick={() => {
                  refresh({ interactive: true });
                }}
              >
                {words.signIn}
              </Button>
            )}
            {mayPass.includes(trouble.because) && (
              <Button
                size="small"
                onClick={() => {
                  refresh({ interactive: false });
                }}
              >
                {text.tryAgain}
              </Button>
            )}
            {trouble.because === "lists-missing" && whenListsAreMissing}
          </MessageBarActions>
        </MessageBar>
      )}
      {problems.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {words.problems(problems.length)}
            <ul>
              {problems.map(({ subject, because }, index) => (
                <li key={index}>
                  {subject === "" ? words.noSubject : subject}: {words.problem[because]}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
