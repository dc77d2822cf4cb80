import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ErasureReport } from "../../../app/records/eraseReport";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { historyTextOf } from "../../text/history";
import { listsTextOf } from "../../text/lists";
import { downloadJson } from "../downloadJson";

export interface ErasureDoneProps {
  readonly report: ErasureReport;
}

/** What was erased, and the report to keep. */
export function ErasureDone({ report }: ErasureDoneProps): React.JSX.Element {
  const { language } = usePane();
  const styles = usePageStyles();
  const text = listsTextOf(language).erase;
  const { removed, changed, refused, unreadable, stopped, startedAt } = report;
  const isWhole = stopped === undefined && refused.length + unreadable.length === 0;
  return (
    <>
      <MessageBar intent={isWhole ? "success" : "warning"} layout="multiline">
        <MessageBarBody>
          {text.done(removed, changed)} {removed > 0 && text.bin} {refused.length > 0 && text.refused(refused.length)}{" "}
          {unreadable.length > 0 && text.unreadable(unreadable.length)}{" "}
          {stopped !== undefined && `${text.stopped} ${historyTextOf(language).trouble[stopped.because]}`}
        </MessageBarBody>
      </MessageBar>
      <Button
        className={styles.start}
        onClick={() => {
          downloadJson(report, `rightbox-erasure-${startedAt.toISOString().slice(0, 10)}.json`);
        }}
      >
        {text.report}
      </Button>
    </>
  );
}
