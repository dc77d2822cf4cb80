import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { findingsTextOf } from "../../text/findings";
import { useFindingStyles } from "./findings.styles";
import type { ShownChange } from "./shownChanges";

export interface BeforeAfterProps {
  /** What a button is described by. */
  readonly id: string;
  readonly changes: readonly ShownChange[];
  readonly note?: string | undefined;
}

/** What a fix changes, before it is applied: the old struck through, the new beside it; in words for those who cannot see that. */
export function BeforeAfter({ id, changes, note }: BeforeAfterProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const styles = useFindingStyles();
  const words = findingsTextOf(language);
  return (
    <div id={id} className={page.tight}>
      {changes.length > 0 && (
        <dl className={styles.changes}>
          {changes.map(({ label, before, after, isAdded }) => (
            <div key={label}>
              <dt className={styles.what}>{words.labelled(label)}</dt>
              <dd className={styles.values}>
                {before !== undefined && (
                  <>
                    <span className={page.spoken}>{words.before} </span>
                    <del className={styles.gone}>{before}</del>
                  </>
                )}
                {before !== undefined && after !== undefined && <span aria-hidden> → </span>}
                {after !== undefined && (
                  <>
                    <span className={page.spoken}>{words.after} </span>
                    {isAdded === true && <span aria-hidden>+ </span>}
                    <ins className={styles.come}>{after}</ins>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {note !== undefined && <div className={page.quiet}>{note}</div>}
    </div>
  );
}
