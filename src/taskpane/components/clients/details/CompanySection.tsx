import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { readAddress } from "../../../../app/editBook";
import { unicodeOf } from "../../../../domain/address/domainName";
import { parseMailboxAddress } from "../../../../domain/address/mailboxAddress";
import { isAtClient, nameOf } from "../../../../domain/book/clientQuestions";
import { describeClient } from "../../../../domain/book/edits/describeClient";
import { inOrder } from "../../../../domain/book/edits/bookEdit";
import { renameClient } from "../../../../domain/book/edits/renameClient";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useOpenClient } from "../ClientProvider";
import { AddText } from "./AddText";
import { readDomain } from "./domainTrouble";
import { Removable } from "./Removable";
import { SectionForm } from "./SectionForm";

/** What the client is called, who looks after it, and the domains whose every address is taken for its own. */
export function CompanySection(): React.JSX.Element {
  const { text, language } = usePane();
  const { sections, done } = clientsTextOf(language);
  const page = usePageStyles();
  const { client, change } = useOpenClient();
  const [name, setName] = useState(client.name);
  const [shortName, setShortName] = useState(client.shortName ?? "");
  const [owner, setOwner] = useState(client.owner ?? "");
  const colleague = readAddress(owner);
  const isWrong = owner.trim() !== "" && colleague === undefined;
  const isChanged = name !== client.name || shortName !== (client.shortName ?? "") || owner !== (client.owner ?? "");
  return (
    <div className={page.stack}>
      <SectionForm
        label={sections.company}
        isChanged={isChanged && !isWrong && name.trim() !== ""}
        onSave={() => {
          void change({
            edit: inOrder(
              renameClient(client.id, name, shortName),
              describeClient(client.id, { owner: colleague?.key }),
            ),
            words: done.details(sections.company),
          });
        }}
      >
        <Field label={sections.fullName} required>
          <Input
            value={name}
            onChange={(_, { value }) => {
              setName(value);
            }}
          />
        </Field>
        <Field label={sections.shortName} hint={sections.shortNameHint}>
          <Input
            value={shortName}
            onChange={(_, { value }) => {
              setShortName(value);
            }}
          />
        </Field>
        <Field
          label={sections.owner}
          {...(isWrong ? { validationMessage: text.notAnAddress } : { hint: sections.ownerHint })}
        >
          <Input
            type="email"
            value={owner}
            onChange={(_, { value }) => {
              setOwner(value);
            }}
          />
        </Field>
      </SectionForm>
      <Domains />
    </div>
  );
}

function Domains(): React.JSX.Element {
  const { services, language } = usePane();
  const { sections, done } = clientsTextOf(language);
  const page = usePageStyles();
  const { client, change } = useOpenClient();
  const { domains } = client;
  const add = async (typed: string): Promise<string | undefined> => {
    const read = readDomain(typed, domains, services.registrable);
    if ("trouble" in read) return sections.domainTrouble[read.trouble];
    // Any address there asks for whom the domain is.
    const anybody = parseMailboxAddress(`info@${read.domain}`);
    const around = anybody === undefined ? [] : await services.book.clientsAround(anybody);
    const other = around.find((one) => one.id !== client.id && anybody !== undefined && isAtClient(one, anybody));
    if (other !== undefined) return sections.domainTaken(nameOf(other));
    await change({
      edit: describeClient(client.id, { domains: [...domains, read.domain] }),
      words: done.added(unicodeOf(read.domain)),
    });
    return undefined;
  };
  return (
    <section className={page.stack} aria-label={sections.domains}>
      <h3 className={page.subheading}>{sections.domains}</h3>
      <Removable
        items={domains.map(unicodeOf)}
        onRemove={(index) => {
          void change({
            edit: describeClient(client.id, { domains: domains.filter((_, at) => at !== index) }),
            words: done.removed(domains.map(unicodeOf)[index] ?? ""),
          });
        }}
      />
      <AddText label={sections.domain} hint={sections.domainsHint} onAdd={add} />
    </section>
  );
}
