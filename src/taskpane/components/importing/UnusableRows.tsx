import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ContactRow } from "../../../app/ports/contactFiles";
import type { ImportedRow } from "../../../domain/book/importing/importContacts";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { importingText } from "../../text/importing";
import { saveFile } from "../clients/saveFile";
import { RowMender } from "./RowMender";
import { reasonWords } from "./unusable";

/** Forms that are drawn at a time. */
const ROWS_AT_A_TIME = 20;

export interface UnusableRow {
  readonly contact: ContactRow;
  readonly told: ImportedRow;
}

export interface UnusableRowsProps {
  readonly rows: readonly UnusableRow[];
  readonly onMend: (row: ContactRow) => Promise<ImportedRow | undefined>;
}

/** Rows that could not be used, each with its reason: to put right in place, or to save and work on later. */
export function UnusableRows({ rows, onMend }: UnusableRowsProps): React.JSX.Element {
  const { services, language } = usePane();
  const text = importingText(language);
  const styles = usePageStyles();
  const [most, setMost] = useState(ROWS_AT_A_TIME);
  const [mended, setMended] = useState<number>();
  const numbers = new Intl.NumberFormat(language);
  const save = async (): Promise<void> => {
    const { csv } = await services.contactWriters();
    const lines = rows.map(({ contact, told }) => [
      String(contact.row),
      reasonWords(told, text),
      contact.name,
      contact.organization,
      contact.addresses.join("; "),
    ]);
    saveFile(csv([text.csvHeader, ...lines]), "rightbox-rows.csv", "text/csv;charset=utf-8");
  };
  const mend = async (row: ContactRow): Promise<boolean> => {
    const told = await onMend(row);
    const isMended = told !== undefined && told.status !== "rejected" && told.because === undefined;
    setMended(isMended ? row.row : undefined);
    return isMended;
  };
  const left = rows.length - most;
  return (
    <section className={styles.stack} aria-label={text.unusable(rows.length)}>
      <div role="status">{mended !== undefined && text.mended(mended)}</div>
      {rows.length > 0 && (
        <>
          <div className={styles.tight}>
            <h2 className={styles.heading}>{text.unusable(rows.length)}</h2>
            <span className={styles.quiet}>{text.unusableHint}</span>
          </div>
          <ul className={styles.list}>
            {rows.slice(0, most).map((row) => (
              <RowMender key={row.contact.row} {...row} onMend={mend} />
            ))}
          </ul>
          <div className={styles.row}>
            {left > 0 && (
              <Button
                onClick={() => {
                  setMost(most + ROWS_AT_A_TIME);
                }}
              >
                {text.more(numbers.format(Math.min(left, ROWS_AT_A_TIME)))}
              </Button>
            )}
            <Button onClick={() => void save()}>{text.save(numbers.format(rows.length))}</Button>
          </div>
        </>
      )}
    </section>
  );
}
