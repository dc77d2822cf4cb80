import { Badge, Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { readAddress, withAddress, withChangedAddress, withoutCorrection } from "../../app/editBook";
import { displayOf } from "../../domain/address/mailboxAddress";
import type { Correction } from "../../domain/corrections/correction";
import { isRole, roles, type Book, type Client, type ClientAddress } from "../../domain/book/book";
import { isAtClient } from "../../domain/book/clientQuestions";
import { inferRole } from "../../domain/book/inferRole";
import { roleLabels, standingLabels } from "../../domain/book/roleLabels";
import { usePane } from "../PaneContext";
import { usePageStyles } from "../pages/page.styles";
import { LearnedNotes } from "./kinds/LearnedNotes";
import { NumberPatterns } from "./NumberPatterns";

export interface ClientDetailsProps {
  readonly client: Client;
  /** What was taught about its messages. */
  readonly learned: readonly Correction[];
  readonly onChange: (edit: (book: Book) => Book) => void;
}

/** A client's mailboxes, each with its role to change, to confirm or to retire, and a new one to add; its document numbers; what was learned for it. */
export function ClientDetails({ client, learned, onChange }: ClientDetailsProps): React.JSX.Element {
  const { text } = usePane();
  const styles = usePageStyles();
  const [typed, setTyped] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const add = (): void => {
    const address = readAddress(typed);
    setIsWrong(address === undefined);
    if (address === undefined) return;
    onChange(
      withAddress(client.id, {
        address,
        name: "",
        role: inferRole(address, isAtClient(client, address)),
        standing: "confirmed",
        preferredFor: [],
      }),
    );
    setTyped("");
  };
  return (
    <div className={styles.stack}>
      {client.domains.length > 0 && <span className={styles.quiet}>{client.domains.join(", ")}</span>}
      <ul className={styles.list}>
        {client.addresses.map((entry) => (
          <li key={entry.address.key}>
            <Entry client={client} entry={entry} onChange={onChange} />
          </li>
        ))}
      </ul>
      <Field label={text.addAddress} {...(isWrong ? { validationMessage: text.notAnAddress } : {})}>
        <Input
          type="email"
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
          onKeyDown={({ key }) => {
            if (key === "Enter") add();
          }}
          contentAfter={
            <Button size="small" appearance="transparent" onClick={add}>
              {text.add}
            </Button>
          }
        />
      </Field>
      <NumberPatterns client={client} onChange={onChange} />
      {learned.length > 0 && (
        <>
          <h2 className={styles.subheading}>{text.learned.forClient}</h2>
          <LearnedNotes
            corrections={learned}
            clients={[client]}
            onUndo={(correction) => {
              onChange(withoutCorrection(correction));
            }}
          />
        </>
      )}
    </div>
  );
}

function Entry({
  client,
  entry,
  onChange,
}: Omit<ClientDetailsProps, "learned"> & { readonly entry: ClientAddress }): React.JSX.Element {
  const { text, language } = usePane();
  const styles = usePageStyles();
  const { address, role, standing } = entry;
  const change = (part: Partial<Pick<ClientAddress, "role" | "standing">>): void => {
    onChange(withChangedAddress(client.id, address.key, part));
  };
  return (
    <div className={styles.tight}>
      <span>{displayOf(address)}</span>
      <div className={styles.row}>
        <Select
          size="small"
          aria-label={`${text.role}: ${displayOf(address)}`}
          value={role}
          onChange={(_, { value }) => {
            if (isRole(value)) change({ role: value, standing: "confirmed" });
          }}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {roleLabels[one][language]}
            </option>
          ))}
        </Select>
        <Badge appearance="tint" size="small" color={standing === "confirmed" ? "success" : "informative"}>
          {standingLabels[standing][language]}
        </Badge>
        {standing === "confirmed" ? (
          <Button
            size="small"
            appearance="transparent"
            onClick={() => {
              change({ standing: "retired" });
            }}
          >
            {text.retire}
          </Button>
        ) : (
          <Button
            size="small"
            appearance="transparent"
            onClick={() => {
              change({ standing: "confirmed" });
            }}
          >
            {text.confirm}
          </Button>
        )}
      </div>
    </div>
  );
}
