import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { readAddress } from "../../../../app/editBook";
import { displayOf } from "../../../../domain/address/mailboxAddress";
import type { Client, Role } from "../../../../domain/book/book";
import { isAtClient, nameOf } from "../../../../domain/book/clientQuestions";
import { addAddress } from "../../../../domain/book/edits/addAddress";
import { moveAddress } from "../../../../domain/book/edits/moveAddress";
import { inferRole } from "../../../../domain/book/inferRole";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useOpenClient } from "../ClientProvider";
import { useClientStyles } from "../clients.styles";
import { useOwner } from "../useOwner";
import { RoleSelect } from "./RoleSelect";

/** Adds a mailbox; its role is guessed as one types, and can be changed before it is added. One of another client can be moved here. */
export function AddMailbox(): React.JSX.Element {
  const { text, language } = usePane();
  const { view, done } = clientsTextOf(language);
  const page = usePageStyles();
  const styles = useClientStyles();
  const { client, change } = useOpenClient();
  const ownerOf = useOwner();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<Role>();
  const [trouble, setTrouble] = useState<{ readonly words: string; readonly owner?: Client }>();
  const address = readAddress(typed);
  const shown = address === undefined ? typed : displayOf(address);
  const role = chosen ?? (address === undefined ? "other" : inferRole(address, isAtClient(client, address)));
  const reset = (): void => {
    setTyped("");
    setChosen(undefined);
    setTrouble(undefined);
  };
  const add = async (): Promise<void> => {
    if (address === undefined) {
      setTrouble({ words: text.notAnAddress });
      return;
    }
    const owner = await ownerOf(address);
    if (owner !== undefined) {
      const words = view.ownedBy(shown, nameOf(owner));
      setTrouble(owner.id === client.id ? { words } : { words, owner });
      return;
    }
    const entry = { address, name: "", role, standing: "confirmed" as const, preferredFor: [] };
    if (await change({ edit: addAddress(client.id, entry), words: done.added(shown) })) reset();
  };
  const moveHere = async (owner: Client): Promise<void> => {
    if (address === undefined) return;
    const edit = moveAddress(owner.id, address.key, client.id);
    if (await change({ edit, words: done.moved(shown, nameOf(client)), occasion: "move", also: [owner.id] })) reset();
  };
  return (
    <form
      className={page.stack}
      aria-label={view.addMailbox}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label={view.addMailbox} {...(trouble === undefined ? {} : { validationMessage: trouble.words })}>
        <Input
          type="email"
          value={typed}
          placeholder="name@company.com"
          onChange={(_, { value }) => {
            setTyped(value);
            setTrouble(undefined);
          }}
        />
      </Field>
      <div className={page.row}>
        {address !== undefined && <RoleSelect label={`${text.role}: ${shown}`} value={role} onChange={setChosen} />}
        <Button type="submit" size="small" className={styles.narrow}>
          {text.add}
        </Button>
        {trouble?.owner !== undefined && (
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              if (trouble.owner !== undefined) void moveHere(trouble.owner);
            }}
          >
            {view.moveHere}
          </Button>
        )}
      </div>
    </form>
  );
}
