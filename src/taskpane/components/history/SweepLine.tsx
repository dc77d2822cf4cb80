import { ProgressBar } from "@fluentui/react-components";
import { useId } from "react";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { historyTextOf } from "../../text/history";
import { useSweepProgress } from "./useSweepProgress";

/** How far the recording of sent messages is, for who wants to know: nothing is read out, nothing is asked. */
export function SweepLine(): React.JSX.Element | null {
  const { language } = usePane();
  const styles = usePageStyles();
  const progress = useSweepProgress();
  const words = useId();
  if (progress === undefined || progress.of === 0) return null;
  return (
    <div className={styles.tight}>
      <span id={words} className={styles.quiet}>
        {historyTextOf(language).sweeping(progress.done, progress.of)}
      </span>
      <ProgressBar aria-labelledby={words} value={progress.done} max={progress.of} />
    </div>
  );
}
