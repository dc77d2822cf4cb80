import { Badge } from "@fluentui/react-components";
import type { FaultWeight, ListDifference } from "../../../domain/record/listDifference";
import { differenceWords, weightWords } from "../../../domain/record/listDifferenceWords";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";

const colours = { stops: "danger", soon: "warning", note: "informative" } as const satisfies Readonly<
  Record<FaultWeight, string>
>;

export interface DifferenceLinesProps {
  readonly label: string;
  readonly differences: readonly ListDifference[];
}

/** What is wrong with the lists, each with what it means and what to do. */
export function DifferenceLines({ label, differences }: DifferenceLinesProps): React.JSX.Element {
  const { language } = usePane();
  const styles = usePageStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {differences.map((difference) => {
        const { is, means, todo } = differenceWords(difference, language);
        return (
          <li key={is} className={styles.tight}>
            <Badge appearance="tint" color={colours[difference.weight]} className={styles.start}>
              {weightWords(difference.weight, language)}
            </Badge>
            <span>{is}</span>
            <span className={styles.quiet}>
              {means} {todo}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
