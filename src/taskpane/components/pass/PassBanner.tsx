import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import type { PassTrouble } from "../../../app/records/leavePass";
import { mustBeOnRecord } from "../../../domain/policy/mustBeOnRecord";
import { usePane } from "../../PaneContext";
import { passTextOf } from "../../text/pass";
import { usePolicy } from "../policy/usePolicy";

const endsBySignIn: readonly PassTrouble[] = ["consent-needed", "other-account"];
const mayPass: readonly PassTrouble[] = ["offline", "throttled", "forbidden", "lists-missing", "failed"];

/** Where policy wants each message on record before it is sent: that Send would stop this one, why, and what to do. */
export function PassBanner(): React.JSX.Element | null {
  const { services, language } = usePane();
  const { pass } = services;
  const { policy } = usePolicy();
  const { trouble, isAsking } = useSyncExternalStore(pass.watch, pass.state);
  const [hasAsked, setHasAsked] = useState(false);
  const words = passTextOf(language);
  if (!mustBeOnRecord(policy)) return null;
  if (trouble === undefined)
    return hasAsked && !isAsking ? (
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>{words.ready}</MessageBarBody>
      </MessageBar>
    ) : null;
  const ask = (): void => {
    setHasAsked(true);
    void pass.leave({ interactive: true });
  };
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{words.stops(words.trouble[trouble])}</MessageBarBody>
      <MessageBarActions>
        {isAsking ? (
          <Spinner size="tiny" label={words.signingIn} />
        ) : (
          (endsBySignIn.includes(trouble) || mayPass.includes(trouble)) && (
            <Button size="small" onClick={ask}>
              {endsBySignIn.includes(trouble) ? words.signIn : words.tryAgain}
            </Button>
          )
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
