import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { withClient, withFix } from "../../app/editBook";
import type { BookAccess, ChangeRequest } from "../../app/ports/bookAccess";
import { displayOf, type MailboxAddress } from "../../domain/address/mailboxAddress";
import { roles, isRole, type Client, type ClientId, type Role } from "../../domain/book/book";
import { nameOf } from "../../domain/book/clientQuestions";
import { inferRole } from "../../domain/book/inferRole";
import { roleLabels } from "../../domain/book/roleLabels";
import { fixLabel } from "../../domain/fix/fixLabel";
import { usePane } from "../PaneContext";
import { usePageStyles } from "../pages/page.styles";
import { useFromBook } from "../useBook";
import { ClientPicker } from "./ClientPicker";

export interface AddToClientProps {
  readonly address: MailboxAddress;
  readonly name: string;
  readonly suggested: ClientId | undefined;
  readonly onAdd: (request: ChangeRequest, label: string) => void;
  readonly onCancel: () => void;
}

/** Puts an address under a client, old or new; client and role are filled in as far as they can be guessed. */
export function AddToClient({ address, name, suggested, onAdd, onCancel }: AddToClientProps): React.JSX.Element {
  const { services, text, language } = usePane();
  const styles = usePageStyles();
  const [chosen, setChosen] = useState<{ readonly client: Pick<Client, "id" | "name" | "shortName"> | undefined }>();
  const [newName, setNewName] = useState("");
  const [chosenRole, setRole] = useState<Role>();
  const suggestion = useFromBook(
    useCallback(
      async (book: BookAccess) => {
        const around = suggested === undefined ? await book.clientsAround(address) : await book.clients([suggested]);
        return { client: around[0] };
      },
      [address, suggested],
    ),
  );
  const client = (chosen ?? suggestion)?.client;
  const isNew = client === undefined;
  const role = chosenRole ?? inferRole(address, isNew);
  const add = async (): Promise<void> => {
    const called = isNew ? newName.trim() : client.name;
    const id = isNew ? await services.book.freeId(called) : client.id;
    const fix = { kind: "add-to-book" as const, client: id, address, name, role };
    const grow = isNew ? withClient(id, called, address, services.registrable) : undefined;
    onAdd(
      {
        clients: isNew ? [] : [id],
        edit: (before) => withFix(fix)(grow === undefined ? before : grow(before)),
        occasion: "message",
      },
      fixLabel(fix, [{ id, name: called }], language),
    );
  };
  return (
    <div className={styles.card} role="group" aria-label={`${text.addToClient}: ${displayOf(address)}`}>
      <div className={styles.stack}>
        <ClientPicker
          label={text.chooseClient}
          value={client === undefined ? undefined : { id: client.id, name: nameOf(client) }}
          orNew
          onChoose={(one) => {
            setChosen({ client: one });
          }}
        />
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
          <Button appearance="primary" disabled={isNew && newName.trim() === ""} onClick={() => void add()}>
            {text.add}
          </Button>
          <Button onClick={onCancel}>{text.cancel}</Button>
        </div>
      </div>
    </div>
  );
}
