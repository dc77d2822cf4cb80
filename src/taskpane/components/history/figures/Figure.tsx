import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { historyTextOf } from "../../../text/history";
import { Bar } from "./Bar";
import { FigureTable } from "./FigureTable";
import { useFigureStyles } from "./figures.styles";
import { Swatch, type PartLook } from "./Swatch";

/** One line of a figure: what it is about, and how much of each part it has. */
export interface FigureRow {
  readonly key: string;
  readonly label: string;
  readonly counts: readonly number[];
}

/** A part that rows are made of. */
export interface FigurePart {
  readonly label: string;
  readonly look: PartLook;
}

export interface FigureProps {
  readonly question: string;
  readonly answer: string;
  readonly parts: readonly FigurePart[];
  /** None where there is nothing to draw. */
  readonly rows: readonly FigureRow[];
  /** What the rows are, above them in the table. */
  readonly rowHeading: string;
  /** What the numbers count. */
  readonly note: string;
}

/** A question, its answer in a sentence, a drawing, and the numbers behind it. */
export function Figure({ question, answer, parts, rows, rowHeading, note }: FigureProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const styles = useFigureStyles();
  const words = historyTextOf(language).figures;
  const heading = useId();
  const table = useId();
  const [isOpen, setIsOpen] = useState(false);
  const most = Math.max(...rows.map(({ counts }) => sum(counts)));
  return (
    <section className={styles.figure} aria-labelledby={heading}>
      <h3 id={heading} className={page.heading}>
        {question}
      </h3>
      <p className={styles.answer}>{answer}</p>
      {rows.length > 0 && (
        <>
          <ul className={styles.rows}>
            {rows.map(({ key, label, counts }) => (
              <li key={key} className={styles.row}>
                <span>{label}</span>
                <span className={styles.number}>{sum(counts)}</span>
                <Bar label={label} parts={parts} counts={counts} most={most} />
              </li>
            ))}
          </ul>
          <ul className={styles.legend}>
            {parts.map(({ label, look }, index) => (
              <li key={label} className={styles.key}>
                <Swatch look={look} />
                {label}: {sum(rows.map(({ counts }) => counts[index] ?? 0))}
              </li>
            ))}
          </ul>
          <Button
            size="small"
            appearance="subtle"
            className={page.start}
            aria-expanded={isOpen}
            aria-controls={table}
            aria-describedby={heading}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            {words.table}
          </Button>
          <div id={table} className={isOpen ? undefined : page.hidden}>
            <FigureTable caption={question} parts={parts} rows={rows} rowHeading={rowHeading} />
          </div>
        </>
      )}
      <span className={page.quiet}>{note}</span>
    </section>
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
