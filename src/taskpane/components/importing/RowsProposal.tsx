import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { importingText } from "../../text/importing";
import { ProposalView } from "../filling/proposal/ProposalView";
import { isUnusable } from "./unusable";
import { UnusableRows } from "./UnusableRows";
import type { ImportState, ImportWork } from "./useImport";

export interface RowsProposalProps {
  readonly state: Extract<ImportState, { status: "rows" }>;
  readonly work: ImportWork;
}

/** What the rows of a file would bring, and those of them that could not be used. */
export function RowsProposal({ state, work }: RowsProposalProps): React.JSX.Element {
  const { language } = usePane();
  const text = importingText(language);
  const styles = usePageStyles();
  const { file, proposal, told } = state;
  const unusable = file.rows.flatMap((contact, index) => {
    const one = told[index];
    return one !== undefined && isUnusable(one) ? [{ contact, told: one }] : [];
  });
  const unchanged = told.filter((one) => one.status === "unchanged" && !isUnusable(one)).length;
  return (
    <>
      <div role="status" className={styles.tight}>
        <span>{text.read(file.name, text.formatNames[file.format], file.rows.length)}</span>
        {file.encoding !== undefined && <span className={styles.quiet}>{text.encoding(file.encoding)}</span>}
        {unchanged > 0 && (
          <strong>{unchanged === file.rows.length ? text.nothingNew(unchanged) : text.unchanged(unchanged)}</strong>
        )}
      </div>
      <ProposalView
        proposal={proposal}
        leavesPrivate={false}
        occasion="import"
        detail={file.name}
        onTakenBack={() => void work.compare()}
      />
      <UnusableRows rows={unusable} onMend={work.mend} />
    </>
  );
}
