import { Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { isWithin, unicodeOf, type DomainName } from "../../../../domain/address/domainName";
import { displayOf, type AddressKey } from "../../../../domain/address/mailboxAddress";
import { splitClient } from "../../../../domain/book/edits/splitClient";
import { usePane } from "../../../PaneContext";
import { clientsTextOf } from "../../../text/clients";
import { useOpenClient } from "../ClientProvider";
import { useClientStyles } from "../clients.styles";
import { InlineForm } from "../InlineForm";

export interface SplitFormProps {
  readonly onClose: () => void;
}

/** Makes some of the client's mailboxes a new client. A domain goes along where all its mailboxes go, unless the user says otherwise. */
export function SplitForm({ onClose }: SplitFormProps): React.JSX.Element {
  const { services, language } = usePane();
  const { sections, done } = clientsTextOf(language);
  const styles = useClientStyles();
  const { client, change, onOpen } = useOpenClient();
  const [name, setName] = useState("");
  const [going, setGoing] = useState<readonly AddressKey[]>([]);
  const [said, setSaid] = useState<Readonly<Record<DomainName, boolean>>>({});
  const isGoing = (domain: DomainName): boolean => {
    const there = client.addresses.filter(({ address }) => isWithin(address.domain, domain));
    return said[domain] ?? (there.length > 0 && there.every(({ address }) => going.includes(address.key)));
  };
  const isReady = name.trim() !== "" && going.length > 0;
  const split = async (): Promise<void> => {
    const called = name.trim();
    const id = await services.book.freeId(called);
    const isDone = await change({
      edit: splitClient(client.id, { id, name: called, addresses: going, domains: client.domains.filter(isGoing) }),
      words: done.split(called),
      occasion: "split",
    });
    if (isDone) onOpen(id);
    onClose();
  };
  return (
    <InlineForm
      title={sections.split.replace("…", "")}
      does={sections.splitDo}
      isReady={isReady}
      onSubmit={() => void split()}
      onCancel={onClose}
    >
      <Field label={sections.splitName} required {...(isReady ? {} : { hint: sections.splitNeeds })}>
        <Input
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{sections.splitMailboxes}</legend>
        {client.addresses.map(({ address }) => (
          <Checkbox
            key={address.key}
            label={displayOf(address)}
            checked={going.includes(address.key)}
            onChange={(_, { checked }) => {
              setGoing((before) => [
                ...before.filter((key) => key !== address.key),
                ...(checked === true ? [address.key] : []),
              ]);
            }}
          />
        ))}
      </fieldset>
      {client.domains.length > 0 && (
        <fieldset className={styles.fieldset}>
          <legend className={styles.legend}>{sections.splitDomains}</legend>
          {client.domains.map((domain) => (
            <Checkbox
              key={domain}
              label={unicodeOf(domain)}
              checked={isGoing(domain)}
              onChange={(_, { checked }) => {
                setSaid((before) => ({ ...before, [domain]: checked === true }));
              }}
            />
          ))}
        </fieldset>
      )}
    </InlineForm>
  );
}
