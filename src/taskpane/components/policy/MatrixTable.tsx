import { mergeClasses } from "@fluentui/react-components";
import { kinds, type Kind } from "../../../domain/kinds/kind";
import { kindLabels } from "../../../domain/kinds/labels";
import { defaultMatrix, mailboxColumns, type Matrix, type MailboxColumn } from "../../../domain/policy/matrix";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { policyTextOf } from "../../text/policy";
import { usePolicyStyles } from "./policy.styles";

export interface MatrixTableProps {
  readonly matrix: Matrix;
  /** Whether a cell is the user's own choice. */
  readonly isOwn: (kind: Kind, column: MailboxColumn) => boolean;
}

/** Kind × mailbox, with the cells marked that are not as built in. */
export function MatrixTable({ matrix, isOwn }: MatrixTableProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const styles = usePolicyStyles();
  const text = policyTextOf(language);
  return (
    <table className={styles.table}>
      <caption className={mergeClasses(page.quiet, styles.caption)}>{text.matrixCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.kind}</th>
          {mailboxColumns.map((column) => (
            <th key={column} scope="col" className={mergeClasses(styles.head, language === "en" && styles.upwards)}>
              <span>{text.columns[column]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{kindLabels[kind][language]}</th>
            {mailboxColumns.map((column) => {
              const fit = matrix[kind].fits[column];
              const builtIn = defaultMatrix[kind].fits[column];
              const notes = [
                ...(fit === builtIn ? [] : [text.changedCell(text.fits[builtIn])]),
                ...(isOwn(kind, column) ? [text.ownCell] : []),
              ];
              return (
                <td key={column} className={fit === builtIn ? undefined : styles.changed}>
                  {text.fits[fit]}
                  {notes.length > 0 && <span className={page.spoken}>{` (${notes.join("; ")})`}</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
