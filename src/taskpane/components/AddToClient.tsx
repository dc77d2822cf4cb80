import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { bookOf, freeId, withClient, withFix } from "../../app/editBook";
import { displayOf, type MailboxAddress } from "../../domain/address/mailboxAddress";
import { roles, isRole, type Book, type ClientId, type Role } from "../../domain/book/book";
import { nameOf } from "../../domain/book/clientQuestions";
import { inferRole } from "../../domain/book/inferRole";
import { roleLabels } from "../../domain/book/roleLabels";
import { fixLabel } from "../../domain/fix/fixLabel";
import { usePane } from "../PaneContext";
import { usePageStyles } from "../pages/page.styles";

const NEW = "";

export interface AddToClientProps {
  readonly address: MailboxAddress;
  readonly name: string;
  readonly suggested: ClientId | undefined;
  readonly onAdd: (change: (book: Book) => Book, label: string) => void;
  readonly onCancel: () => void;
}

/** Puts an address under a client, old or new; client and role are filled in as far as they can be guessed. */
export function AddToClient({ address, name, suggested, onAdd, onCancel }: AddToClientProps): React.JSX.Element {
  const { services, text, language } = usePane();
  const styles = usePageStyles();
  const book = bookOf(services.book.load());
  const [client, setClient] = useState<string>(suggested ?? book.clients[0]?.id ?? NEW);
  const [newName, setNewName] = useState("");
  const [chosenRole, setRole] = useState<Role>();
  const isNew = client === NEW;
  const role = chosenRole ?? inferRole(address, isNew);
  const add = (): void => {
    const id = isNew ? freeId(newName.trim(), book) : (client as ClientId);
    const grown = (before: Book): Book =>
      isNew ? withClient(newName.trim(), address, services.registrable)(before) : before;
    const fix = { kind: "add-to-book" as const, client: id, address, name, role };
    onAdd((before) => withFix(fix)(grown(before)), fixLabel(fix, grown(book).clients, language));
  };
  return (
    <div className={styles.card} role="group" aria-label={`${text.addToClient}: ${displayOf(address)}`}>
      <div className={styles.stack}>
        <Field label={text.chooseClient}>
          <Select
            value={client}
            onChange={(_, { value }) => {
              setClient(value);
            }}
          >
            {book.clients.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
            <option value={NEW}>{text.newClient}</option>
          </Select>
        </Field>
        {isNew && (
          <Field label={text.clientName} required>
            <Input
              value={newName}
              onChange={(_, { value }) => {
                setNewName(value);
              }}
            />
          </Field>
        )}
        <Field label={text.role}>
          <Select
            value={role}
            onChange={(_, { value }) => {
              if (isRole(value)) setRole(value);
            }}
          >
            {roles.map((one) => (
              <option key={one} value={one}>
                {roleLabels[one][language]}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.row}>
          <Button appearance="primary" disabled={isNew && newName.trim() === ""} onClick={add}>
            {text.add}
          </Button>
          <Button onClick={onCancel}>{text.cancel}</Button>
        </div>
      </div>
    </div>
  );
}
