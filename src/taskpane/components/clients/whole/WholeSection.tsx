import { Button } from "@fluentui/react-components";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { fluentRef } from "../fluentRef";
import { useDisclosure } from "../useDisclosure";
import { MergeForm } from "./MergeForm";
import { RemoveForm } from "./RemoveForm";
import { SplitForm } from "./SplitForm";

/** What concerns the client as a whole: it becomes one with another, gives some of its mailboxes to a new one, or goes. */
export function WholeSection(): React.JSX.Element {
  const { sections } = clientsTextOf(usePane().language);
  const page = usePageStyles();
  return (
    <div className={page.stack}>
      <Opening label={sections.merge} hint={sections.mergeHint} form={(close) => <MergeForm onClose={close} />} />
      <Opening label={sections.split} hint={sections.splitHint} form={(close) => <SplitForm onClose={close} />} />
      <Opening label={sections.remove} form={(close) => <RemoveForm onClose={close} />} />
    </div>
  );
}

interface OpeningProps {
  readonly label: string;
  readonly hint?: string;
  readonly form: (close: () => void) => React.JSX.Element;
}

function Opening({ label, hint, form }: OpeningProps): React.JSX.Element {
  const page = usePageStyles();
  const { isOpen, trigger, open, close } = useDisclosure();
  if (isOpen) return form(close);
  return (
    <div className={page.tight}>
      <Button ref={fluentRef(trigger)} size="small" className={page.start} onClick={open}>
        {label}
      </Button>
      {hint !== undefined && <span className={page.quiet}>{hint}</span>}
    </div>
  );
}
