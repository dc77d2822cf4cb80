import { Button } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { addressLabel } from "../../../../domain/book/addressLabel";
import type { Role } from "../../../../domain/book/book";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useOpenClient } from "../ClientProvider";
import { useClientStyles } from "../clients.styles";

export interface CopyLabelProps {
  readonly role: Role;
}

/** How the mailbox is called in address books, to be copied. */
export function CopyLabel({ role }: CopyLabelProps): React.JSX.Element {
  const { language } = usePane();
  const { view } = clientsTextOf(language);
  const page = usePageStyles();
  const styles = useClientStyles();
  const { client, work } = useOpenClient();
  const label = addressLabel(client, role, language);
  const copy = async (): Promise<void> => {
    const isCopied = await navigator.clipboard.writeText(label).then(
      () => true,
      () => false,
    );
    work.tell(
      isCopied ? { intent: "success", words: view.copied(label) } : { intent: "warning", words: view.notCopied },
    );
  };
  return (
    <span className={page.row}>
      <span className={page.quiet}>{label}</span>
      <Button
        size="small"
        appearance="transparent"
        className={styles.small}
        icon={<Copy16Regular />}
        aria-label={view.copyLabel(label)}
        onClick={() => void copy()}
      />
    </span>
  );
}
