import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { historyTextOf } from "../../../text/history";
import { useQuietStyles } from "../../quiet/quiet.styles";
import type { FigureProps } from "./Figure";
import { useFigureStyles } from "./figures.styles";

export interface FigureTableProps extends Pick<FigureProps, "parts" | "rows" | "rowHeading"> {
  readonly caption: string;
}

/** The numbers of a figure, each row's sum last: parts stand below each other, since four columns do not fit a narrow pane. */
export function FigureTable({ caption, parts, rows, rowHeading }: FigureTableProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const table = useQuietStyles().table;
  const styles = useFigureStyles();
  const { total } = historyTextOf(language).figures;
  return (
    <table className={table}>
      <caption className={page.spoken}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{rowHeading}</th>
          <th scope="col">{total}</th>
        </tr>
      </thead>
      {rows.map(({ key, label, counts }) => (
        <tbody key={key} className={styles.number}>
          <tr>
            <th scope="rowgroup">
              <strong>{label}</strong>
            </th>
            <td>{counts.reduce((all, count) => all + count, 0)}</td>
          </tr>
          {parts.map((part, index) => (
            <tr key={part.label}>
              <th scope="row">{part.label}</th>
              <td>{counts[index] ?? 0}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
