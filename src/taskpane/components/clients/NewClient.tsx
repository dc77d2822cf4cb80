import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { readAddress, withClient } from "../../../app/editBook";
import { displayOf } from "../../../domain/address/mailboxAddress";
import type { ClientAddress, ClientId } from "../../../domain/book/book";
import { nameOf } from "../../../domain/book/clientQuestions";
import { addAddress } from "../../../domain/book/edits/addAddress";
import { inOrder } from "../../../domain/book/edits/bookEdit";
import { inferRole } from "../../../domain/book/inferRole";
import { usePane } from "../../PaneContext";
import { clientsTextOf } from "../../text/clients";
import { InlineForm } from "./InlineForm";
import type { BookWork } from "./useBookChange";
import { useOwner } from "./useOwner";

export interface NewClientProps {
  readonly work: BookWork;
  readonly onCreated: (id: ClientId) => void;
  readonly onClose: () => void;
}

/** A new client with its name, and with its first mailbox where that is known: whose domain becomes the client's, unless it is free mail. */
export function NewClient({ work, onCreated, onClose }: NewClientProps): React.JSX.Element {
  const { services, text, language } = usePane();
  const { add, done, view } = clientsTextOf(language);
  const ownerOf = useOwner();
  const [name, setName] = useState("");
  const [typed, setTyped] = useState("");
  const [trouble, setTrouble] = useState<string>();
  const create = async (): Promise<void> => {
    const called = name.trim();
    const address = readAddress(typed);
    if (typed.trim() !== "" && address === undefined) {
      setTrouble(text.notAnAddress);
      return;
    }
    const owner = address === undefined ? undefined : await ownerOf(address);
    if (address !== undefined && owner !== undefined) {
      setTrouble(view.ownedBy(displayOf(address), nameOf(owner)));
      return;
    }
    const id = await services.book.freeId(called);
    const client = withClient(id, called, address, services.registrable);
    const entry: ClientAddress | undefined =
      address === undefined
        ? undefined
        : { address, name: "", role: inferRole(address, true), standing: "confirmed", preferredFor: [] };
    const isDone = await work.change({
      clients: [],
      edit: entry === undefined ? client : inOrder(client, addAddress(id, entry)),
      occasion: "typed",
      words: done.created(called),
    });
    if (isDone) onCreated(id);
    else onClose();
  };
  return (
    <InlineForm
      title={text.newClient.replace("…", "")}
      does={add.create}
      isReady={name.trim() !== ""}
      onSubmit={() => void create()}
      onCancel={onClose}
    >
      <Field label={add.clientName} required {...(name.trim() === "" ? { hint: add.needsName } : {})}>
        <Input
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <Field label={add.firstAddress} {...(trouble === undefined ? {} : { validationMessage: trouble })}>
        <Input
          type="email"
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            setTrouble(undefined);
          }}
        />
      </Field>
    </InlineForm>
  );
}
