import { Button, MessageBar, MessageBarBody, ProgressBar, Spinner } from "@fluentui/react-components";
import { addressLabel } from "../../../domain/book/addressLabel";
import type { Client } from "../../../domain/book/book";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { labelsTextOf } from "../../text/labels";
import { LabelPlanView } from "./LabelPlanView";
import { LabelReportView } from "./LabelReportView";
import { useLabels, type Labels } from "./useLabels";

export interface LabelPanelProps {
  readonly client: Client | undefined;
  readonly onClose: () => void;
}

/** Labels in contacts: first a look, then what would change, then the change with its progress and its report. */
export function LabelPanel({ client, onClose }: LabelPanelProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const text = labelsTextOf(language);
  const labels = useLabels(client);
  const isWriting = labels.stage.at === "writing";
  return (
    <div className={page.card} role="group" aria-label={text.title}>
      <div className={page.stack}>
        <span className={page.quiet}>{text.intro(addressLabel(client ?? { name: "Acme" }, "official", language))}</span>
        <div className={page.stack} role="status">
          <Stage labels={labels} />
        </div>
        <div className={page.row}>
          {labels.stage.at === "start" && (
            <Button appearance="primary" onClick={() => void labels.look()}>
              {text.look}
            </Button>
          )}
          <Button appearance={isWriting ? "secondary" : "subtle"} onClick={isWriting ? labels.stop : onClose}>
            {isWriting ? text.stop : text.close}
          </Button>
        </div>
      </div>
    </div>
  );
}

function Stage({ labels }: { readonly labels: Labels }): React.JSX.Element | null {
  const { language } = usePane();
  const text = labelsTextOf(language);
  const { stage } = labels;
  switch (stage.at) {
    case "start":
      return stage.trouble === undefined ? null : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{text.trouble[stage.trouble]}</MessageBarBody>
        </MessageBar>
      );
    case "reading":
      return <Spinner size="tiny" label={text.looking(stage.read)} labelPosition="after" />;
    case "planned":
      return <LabelPlanView plan={stage.plan} onWrite={(plan) => void labels.write(plan)} />;
    case "writing":
      return (
        <>
          <span>{text.writing(stage.done, stage.of)}</span>
          <ProgressBar value={stage.of === 0 ? 0 : stage.done / stage.of} aria-label={text.title} />
        </>
      );
    case "done":
      return <LabelReportView report={stage.report} />;
  }
}
