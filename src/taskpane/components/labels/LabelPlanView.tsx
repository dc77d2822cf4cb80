import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { LabelPlan } from "../../../app/labels/planLabels";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { labelsTextOf } from "../../text/labels";

export interface LabelPlanViewProps {
  readonly plan: LabelPlan;
  readonly onWrite: (plan: LabelPlan) => void;
}

/** What would change; new contacts only where the user ticks it. */
export function LabelPlanView({ plan, onWrite }: LabelPlanViewProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const text = labelsTextOf(language);
  const [creates, setCreates] = useState(false);
  const { changes, creations, unchanged } = plan;
  const count = changes.length + (creates ? creations.length : 0);
  return (
    <>
      <span>
        {changes.length === 0 && creations.length === 0 ? text.nothing : text.plan(changes.length, unchanged)}
      </span>
      {creations.length > 0 && (
        <Checkbox
          label={text.create(creations.length)}
          checked={creates}
          onChange={(_, { checked }) => {
            setCreates(checked === true);
          }}
        />
      )}
      {count > 0 && (
        <Button
          appearance="primary"
          className={page.start}
          onClick={() => {
            onWrite({ ...plan, creations: creates ? creations : [] });
          }}
        >
          {text.write(count)}
        </Button>
      )}
    </>
  );
}
