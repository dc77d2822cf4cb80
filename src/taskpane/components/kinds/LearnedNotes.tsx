import { Button } from "@fluentui/react-components";
import type { Client } from "../../../domain/book/book";
import type { Correction } from "../../../domain/corrections/correction";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { useKindStyles } from "./kinds.styles";
import { correctionSentence, dayOf } from "./words";

export interface LearnedNotesProps {
  readonly corrections: readonly Correction[];
  readonly clients: readonly Client[];
  readonly onUndo: (correction: Correction) => void;
}

/** What was learned, a sentence each, with the day and the way back. */
export function LearnedNotes({ corrections, clients, onUndo }: LearnedNotesProps): React.JSX.Element | null {
  const { text, language } = usePane();
  const page = usePageStyles();
  const styles = useKindStyles();
  if (corrections.length === 0) return null;
  return (
    <ul className={page.list}>
      {corrections.map((correction) => {
        const sentence = correctionSentence(correction, clients, text);
        return (
          <li key={`${sentence} ${correction.taughtOn}`} className={styles.note}>
            <span>{sentence}</span>
            <div className={page.row}>
              <span className={page.quiet}>{text.learned.on(dayOf(correction.taughtOn, language))}</span>
              <Button
                size="small"
                appearance="transparent"
                className={styles.small}
                aria-label={text.learned.undo(sentence)}
                onClick={() => {
                  onUndo(correction);
                }}
              >
                {text.undo}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
