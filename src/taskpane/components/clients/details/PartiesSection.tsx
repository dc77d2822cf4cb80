import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { unicodeOf } from "../../../../domain/address/domainName";
import { partyParts, type Party, type PartyPart } from "../../../../domain/book/book";
import { describeClient } from "../../../../domain/book/edits/describeClient";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useClientStyles } from "../clients.styles";
import { useOpenClient } from "../ClientProvider";
import { readDomain } from "./domainTrouble";
import { Removable } from "./Removable";

/** Organisations that rightly stand beside the client in a message, each with its part and its domain. */
export function PartiesSection(): React.JSX.Element {
  const { services, text, language } = usePane();
  const { sections, done } = clientsTextOf(language);
  const styles = useClientStyles();
  const page = usePageStyles();
  const { client, change } = useOpenClient();
  const { parties } = client;
  const [name, setName] = useState("");
  const [part, setPart] = useState<PartyPart>("forwarder");
  const [typed, setTyped] = useState("");
  const [trouble, setTrouble] = useState<string>();
  const set = (next: readonly Party[], words: string): Promise<boolean> =>
    change({ edit: describeClient(client.id, { parties: next }), words });
  const add = async (): Promise<void> => {
    const read = readDomain(typed, [], services.registrable);
    if ("trouble" in read) {
      setTrouble(sections.domainTrouble[read.trouble]);
      return;
    }
    const called = name.trim();
    if (!(await set([...parties, { name: called, part, domains: [read.domain] }], done.added(called)))) return;
    setName("");
    setTyped("");
  };
  const lines = parties.map(
    (one) => `${one.name} · ${sections.parts[one.part]} · ${one.domains.map(unicodeOf).join(", ")}`,
  );
  return (
    <form
      className={page.stack}
      aria-label={sections.parties}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <span className={page.quiet}>{sections.partiesHint}</span>
      <Removable
        items={lines}
        onRemove={(index) => {
          void set(
            parties.filter((_, at) => at !== index),
            done.removed(parties[index]?.name ?? ""),
          );
        }}
      />
      <Field label={sections.partyName}>
        <Input
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <Field label={sections.part}>
        <Select
          className={styles.narrow}
          value={part}
          onChange={(_, { value }) => {
            setPart(partyParts.find((one) => one === value) ?? "other");
          }}
        >
          {partyParts.map((one) => (
            <option key={one} value={one}>
              {sections.parts[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={sections.domain} {...(trouble === undefined ? {} : { validationMessage: trouble })}>
        <Input
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            setTrouble(undefined);
          }}
        />
      </Field>
      <Button type="submit" size="small" className={page.start} disabled={name.trim() === ""}>
        {text.add}
      </Button>
    </form>
  );
}
