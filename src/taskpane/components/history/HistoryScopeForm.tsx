import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { parseMailboxAddress, type MailboxAddress } from "../../../domain/address/mailboxAddress";
import type { ClientId } from "../../../domain/book/book";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { historyTextOf, type HistoryScope } from "../../text/history";
import { useBookState } from "../../useBook";
import { ClientPicker } from "../ClientPicker";

export interface HistoryScopeFormProps {
  readonly scope: HistoryScope;
  readonly client: { readonly id: ClientId; readonly name: string } | undefined;
  readonly onScope: (scope: HistoryScope) => void;
  readonly onClient: (client: ClientId) => void;
  readonly onAddress: (address: MailboxAddress) => void;
}

const scopes: readonly HistoryScope[] = ["client", "address", "mine", "team"];

/** Whose history is wanted. */
export function HistoryScopeForm({
  scope,
  client,
  onScope,
  onClient,
  onAddress,
}: HistoryScopeFormProps): React.JSX.Element {
  const { text, language } = usePane();
  const words = historyTextOf(language);
  const state = useBookState();
  return (
    <>
      <Field label={words.scope}>
        <Select
          value={scope}
          onChange={(_, { value }) => {
            onScope(scopes.find((one) => one === value) ?? "client");
          }}
        >
          {scopes.map((one) => (
            <option key={one} value={one}>
              {words.scopes[one]}
            </option>
          ))}
        </Select>
      </Field>
      {scope === "client" && state !== undefined && state.clientCount > 0 && (
        <ClientPicker
          label={text.chooseClient}
          value={client}
          onChoose={(one) => {
            if (one !== undefined) onClient(one.id);
          }}
        />
      )}
      {scope === "address" && <AddressForm onAddress={onAddress} />}
    </>
  );
}

function AddressForm({ onAddress }: Pick<HistoryScopeFormProps, "onAddress">): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const words = historyTextOf(language);
  const [typed, setTyped] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  return (
    <form
      className={page.stack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const address = parseMailboxAddress(typed.trim());
        setIsWrong(address === undefined);
        if (address !== undefined) onAddress(address);
      }}
    >
      <Field
        label={words.address}
        hint={words.addressHint}
        {...(isWrong ? { validationMessage: words.notAnAddress } : {})}
      >
        <Input
          type="email"
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            setIsWrong(false);
          }}
        />
      </Field>
      <Button type="submit" className={page.start}>
        {words.show}
      </Button>
    </form>
  );
}
