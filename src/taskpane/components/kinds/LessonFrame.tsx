import { Button } from "@fluentui/react-components";
import type { Client } from "../../../domain/book/book";
import { MOST_CORRECTIONS, type Correction } from "../../../domain/corrections/correction";
import { useBookState } from "../../useBook";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { useKindStyles } from "./kinds.styles";
import { correctionSentence } from "./words";

export interface LessonFrameProps {
  readonly title: string;
  readonly needsClient: boolean;
  readonly needsSign: boolean;
  /** What will be learned, as chosen so far. */
  readonly correction: Correction | undefined;
  readonly clients: readonly Client[];
  /** What that changes for this message. */
  readonly effect?: React.ReactNode;
  readonly children: React.ReactNode;
  readonly onLearn: (correction: Correction) => void;
  readonly onCancel: () => void;
}

/** Around the choices: what stands in the way, or what will be learned, and the button that learns it. */
export function LessonFrame(props: LessonFrameProps): React.JSX.Element {
  const { text } = usePane();
  const page = usePageStyles();
  const styles = useKindStyles();
  const { title, needsClient, needsSign, correction, clients, effect, children, onLearn, onCancel } = props;
  const learned = useBookState()?.corrections ?? [];
  const obstacle =
    learned.length >= MOST_CORRECTIONS
      ? text.teach.full(MOST_CORRECTIONS)
      : needsClient
        ? text.teach.needsClient
        : needsSign
          ? text.teach.needsSign
          : undefined;
  return (
    <div className={page.card} role="group" aria-label={title}>
      <div className={page.stack}>
        {obstacle === undefined ? children : <span>{obstacle}</span>}
        {obstacle === undefined && correction !== undefined && (
          <div className={styles.note} role="status">
            <span className={page.quiet}>{text.teach.learns}</span>
            <span className={styles.strong}>{correctionSentence(correction, clients, text)}</span>
            {effect}
          </div>
        )}
        <div className={page.row}>
          {obstacle === undefined && (
            <Button
              appearance="primary"
              disabled={correction === undefined}
              onClick={() => {
                if (correction !== undefined) onLearn(correction);
              }}
            >
              {text.teach.learn}
            </Button>
          )}
          <Button onClick={onCancel}>{text.cancel}</Button>
        </div>
      </div>
    </div>
  );
}
