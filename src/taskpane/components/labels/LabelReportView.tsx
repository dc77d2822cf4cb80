import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { LabelReport } from "../../../app/labels/writeLabels";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { labelsTextOf } from "../../text/labels";

export interface LabelReportViewProps {
  readonly report: LabelReport;
}

/** What became of it, with the name of each contact that could not be written. */
export function LabelReportView({ report }: LabelReportViewProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const text = labelsTextOf(language);
  const { changed, created, unchanged, failed, isStopped } = report;
  return (
    <MessageBar intent={failed.length === 0 && !isStopped ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        <div className={page.tight}>
          <span>{text.report(changed, created, unchanged)}</span>
          {isStopped && <span>{text.stopped}</span>}
          {failed.length > 0 && (
            <>
              <span>{text.failed(failed.length)}</span>
              <ul className={page.list}>
                {failed.map(({ name, because }, index) => (
                  <li key={index}>{text.failure(name, text.trouble[because])}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
