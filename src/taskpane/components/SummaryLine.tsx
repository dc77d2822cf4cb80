import { Subtitle2 } from "@fluentui/react-components";
import { CheckmarkCircle24Filled, ErrorCircle24Filled, Info24Regular, Warning24Filled } from "@fluentui/react-icons";
import type { Finding } from "../../domain/finding";
import { usePane } from "../PaneContext";
import { usePageStyles } from "../pages/page.styles";
import { useSummaryStyles } from "./SummaryLine.styles";

export interface SummaryLineProps {
  readonly open: readonly Finding[];
  readonly hasRecipients: boolean;
}

/** One line that says how the message stands; screen readers hear it change. */
export function SummaryLine({ open, hasRecipients }: SummaryLineProps): React.JSX.Element {
  const { text } = usePane();
  const page = usePageStyles();
  const styles = useSummaryStyles();
  const problems = open.filter(({ severity }) => severity !== "hint").length;
  const hints = open.length - problems;
  const words = problems > 0 ? text.problems(problems) : hints > 0 ? text.hints(hints) : text.fits;
  return (
    <div className={page.row} role="status">
      {problems > 0 ? (
        open.some(({ severity }) => severity === "stop") ? (
          <ErrorCircle24Filled className={styles.stop} />
        ) : (
          <Warning24Filled className={styles.warn} />
        )
      ) : hasRecipients ? (
        <CheckmarkCircle24Filled className={styles.fine} />
      ) : (
        <Info24Regular />
      )}
      <div>
        <Subtitle2 as="h1" block className={styles.words}>
          {hasRecipients ? words : text.pages.message}
        </Subtitle2>
        {problems === 0 && <span className={page.quiet}>{hasRecipients ? text.fitsHint : text.noRecipients}</span>}
      </div>
    </div>
  );
}
