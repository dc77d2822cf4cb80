import type { ClientAddress } from "../../../../domain/book/book";
import { isUnconfirmed } from "../../../../domain/book/edits/confirmAddresses";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useClientStyles } from "../clients.styles";
import { provenanceWords } from "../provenanceWords";

export interface RoleHelpProps {
  readonly entry: ClientAddress;
}

/** What a mailbox of this role is best for, in which manner to write to it, and where it is known from. */
export function RoleHelp({ entry }: RoleHelpProps): React.JSX.Element {
  const { language } = usePane();
  const { view, roleUse } = clientsTextOf(language);
  const { role, provenance } = entry;
  const known = isUnconfirmed(entry) ? "" : provenanceWords(provenance, language);
  const page = usePageStyles();
  const styles = useClientStyles();
  return (
    <div className={styles.form}>
      <span className={page.quiet}>
        <strong>{view.bestFor}</strong> {roleUse[role].bestFor}
      </span>
      <span className={page.quiet}>
        <strong>{view.howToWrite}</strong> {roleUse[role].manner}
      </span>
      {known !== "" && <span className={page.quiet}>{known}</span>}
    </div>
  );
}
