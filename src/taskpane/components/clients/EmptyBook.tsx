import { Button } from "@fluentui/react-components";
import { bookDetails } from "../../../domain/book/bookDetails";
import { parseBook } from "../../../domain/book/parseBook";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import type { BookWork } from "./useBookChange";

export interface EmptyBookProps {
  readonly work: BookWork;
  /** Whether clients to try things out with may go in: what goes into a team's book, everybody sees. */
  readonly mayTry: boolean;
}

/** A book without clients: how the first come in. */
export function EmptyBook({ work, mayTry }: EmptyBookProps): React.JSX.Element {
  const { services, text } = usePane();
  const styles = usePageStyles();
  const { sampleBook, registrable } = services;
  const putIn = async (sample: unknown): Promise<void> => {
    const { book, problems } = parseBook(sample, registrable, bookDetails);
    await work.change({
      clients: [],
      edit: (before) => ({ ...before, clients: [...before.clients, ...book.clients], own: book.own }),
      occasion: "sample",
      words: text.imported(book.clients.length, 0, problems.length),
    });
  };
  return (
    <div className={styles.empty}>
      <strong>{text.noClients}</strong>
      <span className={styles.quiet}>{text.noClientsHint}</span>
      {sampleBook !== undefined && mayTry && (
        <Button appearance="primary" onClick={() => void sampleBook().then(putIn)}>
          {text.trySample}
        </Button>
      )}
    </div>
  );
}
