import { Button, ProgressBar } from "@fluentui/react-components";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { fillingText } from "../../text/filling";
import { importingText } from "../../text/importing";
import { PaneDialog } from "../filling/PaneDialog";
import { BookProposal } from "./BookProposal";
import { RowsProposal } from "./RowsProposal";
import { SourceChoice, type ImportSource } from "./SourceChoice";
import { useImport } from "./useImport";

export interface ImportDialogProps {
  readonly start?: ImportSource;
  readonly onClose: () => void;
}

/** Imports contacts from a file or a spreadsheet. Nothing is written before the user accepts it. */
export function ImportDialog({ start = "file", onClose }: ImportDialogProps): React.JSX.Element {
  const { language } = usePane();
  const [text, frame] = [importingText(language), fillingText(language)];
  const styles = usePageStyles();
  const work = useImport();
  const { state } = work;
  return (
    <PaneDialog title={text.title} close={frame.close} onClose={onClose}>
      {state.status === "choosing" && (
        <SourceChoice
          start={start}
          trouble={state.trouble}
          onFile={(file) => void work.readFile(file)}
          onPaste={(pasted) => void work.readPasted(pasted, text.pasted)}
        />
      )}
      {state.status === "working" && (
        <div role="status" className={styles.stack}>
          <span>{text.reading(state.name)}</span>
          <ProgressBar
            aria-label={text.reading(state.name)}
            {...(state.share === undefined ? {} : { value: state.share })}
          />
        </div>
      )}
      {state.status === "rows" && <RowsProposal state={state} work={work} />}
      {state.status === "book" && <BookProposal state={state} work={work} />}
      {(state.status === "rows" || state.status === "book") && (
        <div className={styles.row}>
          <Button onClick={onClose}>{frame.done}</Button>
          <Button appearance="subtle" onClick={work.reset}>
            {text.other}
          </Button>
        </div>
      )}
    </PaneDialog>
  );
}
