import type { ErasureCount } from "../../../app/records/eraseReport";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { listsTextOf } from "../../text/lists";

export interface ErasureConcernsProps {
  readonly count: ErasureCount;
}

/** What an erasure concerns: how many rows, of which lists and times, and what it leaves. */
export function ErasureConcerns({ count }: ErasureConcernsProps): React.JSX.Element {
  const { language } = usePane();
  const styles = usePageStyles();
  const text = listsTextOf(language).erase;
  const { goes, changes, lists, span, lookedAt, unreadable, sentFrom, mayReturn } = count;
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  const notes: ReadonlyArray<readonly [number, (rows: number) => string]> = [
    [sentFrom, text.sentFrom],
    [mayReturn, text.mayReturn],
    [unreadable.length, text.unreadable],
  ];
  return (
    <div className={styles.tight}>
      <strong>{goes + changes === 0 ? text.nothing(lookedAt) : text.concerns(goes, changes)}</strong>
      {span !== undefined && <span>{text.span(day.format(span.first), day.format(span.last))}</span>}
      {lists.map(({ name, rows }) => (
        <span key={name} className={styles.quiet}>
          {text.inList(name, rows)}
        </span>
      ))}
      {notes.map(([rows, words]) => {
        if (rows === 0) return null;
        const note = words(rows);
        return <span key={note}>{note}</span>;
      })}
    </div>
  );
}
