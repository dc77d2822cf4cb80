import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import { policyTextOf } from "../../text/policy";
import { usePolicy } from "./usePolicy";

/** That nothing is interrupted yet: an organisation begins with watching. */
export function PolicyBanner(): React.JSX.Element | null {
  const { language } = usePane();
  const { policy } = usePolicy();
  if (policy.mode !== "log-only") return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{policyTextOf(language).logOnly}</MessageBarBody>
    </MessageBar>
  );
}
