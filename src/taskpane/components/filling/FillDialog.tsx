import { Spinner } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import { fillingText } from "../../text/filling";
import { FillProposal } from "./FillProposal";
import { FillReading } from "./FillReading";
import { FillStart } from "./FillStart";
import { PaneDialog } from "./PaneDialog";
import { useFillRun } from "./useFillRun";

export interface FillDialogProps {
  readonly onClose: () => void;
}

/** Fills the book from Sent Items and contacts. What was found waits on this device until it is accepted or begun anew. */
export function FillDialog({ onClose }: FillDialogProps): React.JSX.Element {
  const { text: pane, language } = usePane();
  const text = fillingText(language);
  const { open, state } = useFillRun();
  return (
    <PaneDialog title={text.title} close={text.close} onClose={onClose}>
      {open === undefined || state.status === "opening" ? (
        <Spinner size="small" aria-label={pane.loading} />
      ) : state.status === "ready" ? (
        <FillStart onBegin={(choice) => void open.run.begin(choice)} />
      ) : state.status === "done" ? (
        <FillProposal
          kept={state.kept}
          context={open.context}
          onBeginAgain={() => void open.run.cancel()}
          onClose={onClose}
        />
      ) : (
        <FillReading state={state} run={open.run} />
      )}
    </PaneDialog>
  );
}
