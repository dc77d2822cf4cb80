import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { BookAccess } from "../../../../app/ports/bookAccess";
import { unicodeOf } from "../../../../domain/address/domainName";
import { displayOf } from "../../../../domain/address/mailboxAddress";
import type { Client, ClientId } from "../../../../domain/book/book";
import { nameOf } from "../../../../domain/book/clientQuestions";
import { merged, mergeClients } from "../../../../domain/book/edits/mergeClients";
import { roleLabels } from "../../../../domain/book/roleLabels";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useFromBook } from "../../../useBook";
import { ClientPicker } from "../../ClientPicker";
import { useOpenClient } from "../ClientProvider";
import { useClientStyles } from "../clients.styles";
import { InlineForm } from "../InlineForm";

export interface MergeFormProps {
  readonly onClose: () => void;
}

/** Makes this client and another one, under the name that the user chooses, once it is seen what comes together. */
export function MergeForm({ onClose }: MergeFormProps): React.JSX.Element {
  const { sections, done } = clientsTextOf(usePane().language);
  const { client, change, onOpen } = useOpenClient();
  const [otherId, setOtherId] = useState<ClientId>();
  const [isOtherKept, setIsOtherKept] = useState(false);
  const other = useFromBook(
    useCallback(
      async (book: BookAccess) => (otherId === undefined ? undefined : (await book.clients([otherId]))[0]),
      [otherId],
    ),
  );
  const isReady = other !== undefined && other.id === otherId;
  const [kept, gone] = isReady && isOtherKept ? [other, client] : [client, other];
  const merge = async (): Promise<void> => {
    if (!isReady || gone === undefined) return;
    const isDone = await change({
      edit: mergeClients(kept.id, gone.id),
      words: done.merged(nameOf(kept)),
      occasion: "merge",
      also: [other.id],
    });
    if (isDone) onOpen(kept.id);
    onClose();
  };
  return (
    <InlineForm
      title={sections.merge.replace("…", "")}
      does={sections.mergeDo}
      isReady={isReady}
      onSubmit={() => void merge()}
      onCancel={onClose}
    >
      <ClientPicker
        label={sections.mergeWith}
        without={client.id}
        value={other === undefined ? undefined : { id: other.id, name: nameOf(other) }}
        onChoose={(chosen) => {
          setOtherId(chosen?.id);
        }}
      />
      {isReady && (
        <>
          <Field label={sections.keepName}>
            <RadioGroup
              value={isOtherKept ? "other" : "this"}
              onChange={(_, { value }) => {
                setIsOtherKept(value === "other");
              }}
            >
              <Radio value="this" label={client.name} />
              <Radio value="other" label={other.name} />
            </RadioGroup>
          </Field>
          {gone !== undefined && <Preview client={merged(kept, gone)} />}
        </>
      )}
    </InlineForm>
  );
}

function Preview({ client }: { readonly client: Client }): React.JSX.Element {
  const { language } = usePane();
  const { sections } = clientsTextOf(language);
  const page = usePageStyles();
  const styles = useClientStyles();
  return (
    <div role="status" className={page.tight}>
      <span className={page.quiet}>{sections.becomes}</span>
      <strong>{client.name}</strong>
      {client.domains.length > 0 && <span className={page.quiet}>{client.domains.map(unicodeOf).join(", ")}</span>}
      <ul className={styles.list}>
        {client.addresses.map(({ address, role }) => (
          <li key={address.key}>
            {displayOf(address)} · {roleLabels[role][language]}
          </li>
        ))}
      </ul>
    </div>
  );
}
