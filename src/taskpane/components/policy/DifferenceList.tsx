import type { PolicyDifference } from "../../../domain/policy/policyDifferences";
import { usePane } from "../../PaneContext";
import { policyTextOf } from "../../text/policy";
import { usePolicyStyles } from "./policy.styles";
import { placeValueWords, placeWords } from "./policyWords";

export interface DifferenceListProps {
  readonly label: string;
  readonly differences: readonly PolicyDifference[];
}

/** What two policies do not say alike, each place with what it says instead. */
export function DifferenceList({ label, differences }: DifferenceListProps): React.JSX.Element {
  const { language } = usePane();
  const styles = usePolicyStyles();
  const text = policyTextOf(language);
  return (
    <ul className={styles.plain} aria-label={label}>
      {differences.map(({ path, before, after }) => (
        <li key={path}>
          {text.change(
            placeWords(path, language),
            placeValueWords(path, before, language),
            placeValueWords(path, after, language),
          )}
        </li>
      ))}
    </ul>
  );
}
