import { Button } from "@fluentui/react-components";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";

export interface SectionFormProps {
  readonly label: string;
  readonly isChanged: boolean;
  readonly children: React.ReactNode;
  readonly onSave: () => void;
}

/** A few fields that are saved together. */
export function SectionForm({ label, isChanged, children, onSave }: SectionFormProps): React.JSX.Element {
  const { forms } = clientsTextOf(usePane().language);
  const page = usePageStyles();
  return (
    <form
      className={page.stack}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) onSave();
      }}
    >
      {children}
      <Button type="submit" size="small" className={page.start} disabled={!isChanged}>
        {forms.save}
      </Button>
    </form>
  );
}
