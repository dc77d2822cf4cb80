import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { displayOf, type AddressKey, type MailboxAddress } from "../../../../domain/address/mailboxAddress";
import type { ClientAddress } from "../../../../domain/book/book";
import { nameOf } from "../../../../domain/book/clientQuestions";
import { addAddress } from "../../../../domain/book/edits/addAddress";
import { inOrder } from "../../../../domain/book/edits/bookEdit";
import { retireAddress } from "../../../../domain/book/edits/retireAddress";
import { readAddress } from "../../../../app/editBook";
import { usePane } from "../../../PaneContext";
import { clientsTextOf } from "../../../text/clients";
import { useClientStyles } from "../clients.styles";
import { useOpenClient } from "../ClientProvider";
import { InlineForm } from "../InlineForm";
import { useOwner } from "../useOwner";

export interface RetireFormProps {
  readonly entry: ClientAddress;
  readonly onClose: () => void;
}

const NOBODY = "";
const NEW = "new";

/** Retires a mailbox: mail goes to another one of the client, to a new one, or nobody knows where. */
export function RetireForm({ entry, onClose }: RetireFormProps): React.JSX.Element {
  const { text, language } = usePane();
  const { forms, done, view } = clientsTextOf(language);
  const styles = useClientStyles();
  const { client, change } = useOpenClient();
  const ownerOf = useOwner();
  const [choice, setChoice] = useState<string>(NOBODY);
  const [typed, setTyped] = useState("");
  const [trouble, setTrouble] = useState<string>();
  const others = client.addresses.filter(
    ({ address, standing }) => address.key !== entry.address.key && standing !== "retired" && standing !== "bouncing",
  );
  const retire = async (successor: MailboxAddress | undefined, isNew: boolean): Promise<void> => {
    const { key } = entry.address;
    const retired = retireAddress(client.id, key, successor?.key);
    const added: ClientAddress | undefined =
      isNew && successor !== undefined
        ? { address: successor, name: entry.name, role: entry.role, standing: "confirmed", preferredFor: [] }
        : undefined;
    await change({
      edit: added === undefined ? retired : inOrder(addAddress(client.id, added), retired),
      words: done.retired(displayOf(entry.address), successor === undefined ? undefined : displayOf(successor)),
      occasion: "confirmed",
    });
    onClose();
  };
  const submit = async (): Promise<void> => {
    if (choice !== NEW) {
      await retire(others.find(({ address }) => address.key === (choice as AddressKey))?.address, false);
      return;
    }
    const address = readAddress(typed);
    if (address === undefined) {
      setTrouble(typed.trim() === "" ? forms.noNewAddress : text.notAnAddress);
      return;
    }
    const owner = await ownerOf(address);
    if (owner === undefined) await retire(address, true);
    else setTrouble(view.ownedBy(displayOf(address), nameOf(owner)));
  };
  return (
    <InlineForm
      title={forms.retireTitle(displayOf(entry.address))}
      does={forms.retireDo}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <Field label={forms.successor}>
        <Select
          className={styles.narrow}
          value={choice}
          onChange={(_, { value }) => {
            setChoice(value);
            setTrouble(undefined);
          }}
        >
          <option value={NOBODY}>{forms.nobody}</option>
          {others.map(({ address }) => (
            <option key={address.key} value={address.key}>
              {displayOf(address)}
            </option>
          ))}
          <option value={NEW}>{forms.newMailbox}</option>
        </Select>
      </Field>
      {choice === NEW && (
        <Field label={forms.newAddress} {...(trouble === undefined ? {} : { validationMessage: trouble })}>
          <Input
            type="email"
            value={typed}
            onChange={(_, { value }) => {
              setTyped(value);
              setTrouble(undefined);
            }}
          />
        </Field>
      )}
    </InlineForm>
  );
}
