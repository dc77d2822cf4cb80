import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { ContactRow } from "../../../app/ports/contactFiles";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { importingText } from "../../text/importing";
import { reasonWords } from "./unusable";
import type { UnusableRow } from "./UnusableRows";

export interface RowMenderProps extends UnusableRow {
  /** Whether it can be used now. */
  readonly onMend: (row: ContactRow) => Promise<boolean>;
}

/** One row that could not be used, to be put right. */
export function RowMender({ contact, told, onMend }: RowMenderProps): React.JSX.Element {
  const { language } = usePane();
  const text = importingText(language);
  const styles = usePageStyles();
  const [address, setAddress] = useState(contact.addresses.join("; "));
  const [name, setName] = useState(contact.name);
  const [company, setCompany] = useState(contact.organization);
  const [hasFailed, setFailed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const tryAgain = async (): Promise<void> => {
    setBusy(true);
    const { row, fields } = contact;
    const addresses = address
      .split(/[;,\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== "");
    const isMended = await onMend({ row, fields, name, organization: company, addresses });
    setFailed(!isMended);
    setBusy(false);
  };
  const label = text.row(contact.row);
  return (
    <li className={styles.card}>
      <div role="group" aria-label={label} className={styles.stack}>
        <div className={styles.tight}>
          <strong>{label}</strong>
          <span>{reasonWords(told, text)}</span>
        </div>
        <Field
          label={text.address}
          size="small"
          {...(hasFailed ? { validationState: "error", validationMessage: text.stillNot } : {})}
        >
          <Input
            value={address}
            onChange={(_, { value }) => {
              setAddress(value);
            }}
          />
        </Field>
        <Field label={text.name} size="small">
          <Input
            value={name}
            onChange={(_, { value }) => {
              setName(value);
            }}
          />
        </Field>
        <Field label={text.company} size="small">
          <Input
            value={company}
            onChange={(_, { value }) => {
              setCompany(value);
            }}
          />
        </Field>
        <Button className={styles.start} size="small" disabled={isBusy} onClick={() => void tryAgain()}>
          {text.tryAgain}
        </Button>
      </div>
    </li>
  );
}
