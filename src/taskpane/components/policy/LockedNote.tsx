import { LockClosed16Regular } from "@fluentui/react-icons";
import { usePane } from "../../PaneContext";
import { policyTextOf } from "../../text/policy";
import { usePolicyStyles } from "./policy.styles";

/** Why something cannot be chosen. */
export function LockedNote(): React.JSX.Element {
  const { language } = usePane();
  const styles = usePolicyStyles();
  return (
    <span className={styles.lock}>
      <LockClosed16Regular aria-hidden /> {policyTextOf(language).locked}
    </span>
  );
}
