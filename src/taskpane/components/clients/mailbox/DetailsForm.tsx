import { Checkbox, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { displayOf } from "../../../../domain/address/mailboxAddress";
import type { ClientAddress } from "../../../../domain/book/book";
import { describeAddress } from "../../../../domain/book/edits/describeAddress";
import { kinds } from "../../../../domain/kinds/kind";
import { kindLabels } from "../../../../domain/kinds/labels";
import { usePane } from "../../../PaneContext";
import { clientsTextOf } from "../../../text/clients";
import { useOpenClient } from "../ClientProvider";
import { useClientStyles } from "../clients.styles";
import { InlineForm } from "../InlineForm";

export interface DetailsFormProps {
  readonly entry: ClientAddress;
  readonly onClose: () => void;
}

const NOBODY = "";

/** A mailbox's name and note, the kinds that the client wants there, and the mailbox that helps while it fails. */
export function DetailsForm({ entry, onClose }: DetailsFormProps): React.JSX.Element {
  const { language } = usePane();
  const { forms, done } = clientsTextOf(language);
  const styles = useClientStyles();
  const { client, change } = useOpenClient();
  const { address } = entry;
  const [name, setName] = useState(entry.name);
  const [note, setNote] = useState(entry.note ?? "");
  const [wanted, setWanted] = useState(entry.preferredFor);
  const [backup, setBackup] = useState<string>(entry.backup ?? NOBODY);
  const others = client.addresses.filter((other) => other.address.key !== address.key && other.standing !== "retired");
  const save = async (): Promise<void> => {
    const said = note.trim();
    const spare = others.find((other) => other.address.key === backup)?.address.key;
    await change({
      edit: describeAddress(client.id, address.key, {
        name: name.trim(),
        note: said === "" ? undefined : said,
        preferredFor: wanted,
        backup: spare,
      }),
      words: done.details(displayOf(address)),
    });
    onClose();
  };
  return (
    <InlineForm title={displayOf(address)} does={forms.save} onSubmit={() => void save()} onCancel={onClose}>
      <Field label={forms.name}>
        <Input
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <Field label={forms.note}>
        <Textarea
          value={note}
          resize="vertical"
          onChange={(_, { value }) => {
            setNote(value);
          }}
        />
      </Field>
      <Field label={forms.backup}>
        <Select
          className={styles.narrow}
          value={backup}
          onChange={(_, { value }) => {
            setBackup(value);
          }}
        >
          <option value={NOBODY}>{forms.nobody}</option>
          {others.map((other) => (
            <option key={other.address.key} value={other.address.key}>
              {displayOf(other.address)}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{forms.preferredFor}</legend>
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            label={kindLabels[kind][language]}
            checked={wanted.includes(kind)}
            onChange={(_, { checked }) => {
              setWanted((before) => kinds.filter((one) => (one === kind ? checked === true : before.includes(one))));
            }}
          />
        ))}
      </fieldset>
    </InlineForm>
  );
}
