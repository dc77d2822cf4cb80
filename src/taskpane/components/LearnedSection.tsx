import { Button } from "@fluentui/react-components";
import { useCallback } from "react";
import type { BookAccess } from "../../app/ports/bookAccess";
import { exportBook } from "../../domain/book/exportBook";
import { clientOf, MOST_CORRECTIONS, type Correction } from "../../domain/corrections/correction";
import { usePane } from "../PaneContext";
import { usePageStyles } from "../pages/page.styles";
import { useFromBook } from "../useBook";
import { downloadJson } from "./downloadJson";
import { LearnedNotes } from "./kinds/LearnedNotes";

export interface LearnedSectionProps {
  readonly corrections: readonly Correction[];
  readonly onUndo: (correction: Correction) => void;
}

/** Everything that was taught about kinds, in one place: explained, undone one by one, exported for a colleague or another mailbox. */
export function LearnedSection({ corrections, onUndo }: LearnedSectionProps): React.JSX.Element | null {
  const { text } = usePane();
  const styles = usePageStyles();
  const clients = useFromBook(
    useCallback(
      (book: BookAccess) => book.clients(corrections.map(clientOf).filter((id) => id !== undefined)),
      [corrections],
    ),
  );
  if (clients === undefined) return null;
  return (
    <section className={styles.stack} aria-label={text.learned.title}>
      <div className={styles.between}>
        <h2 className={styles.heading}>{text.learned.title}</h2>
        {corrections.length > 0 && (
          <span className={styles.quiet}>{text.learned.count(corrections.length, MOST_CORRECTIONS)}</span>
        )}
      </div>
      {corrections.length === 0 ? (
        <span className={styles.quiet}>{text.learned.none}</span>
      ) : (
        <>
          <LearnedNotes corrections={corrections} clients={clients} onUndo={onUndo} />
          <Button
            size="small"
            className={styles.start}
            onClick={() => {
              const learned = { clients: [], own: { domains: [], bankAccounts: [] }, corrections };
              downloadJson(exportBook(learned), "rightbox-learned.json");
            }}
          >
            {text.learned.export}
          </Button>
        </>
      )}
    </section>
  );
}
