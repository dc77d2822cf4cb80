import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { displayOf, type AddressKey } from "../../../../domain/address/mailboxAddress";
import { confirmAddresses, isUnconfirmed } from "../../../../domain/book/edits/confirmAddresses";
import { roleLabels } from "../../../../domain/book/roleLabels";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useOpenClient } from "../ClientProvider";
import { fluentRef } from "../fluentRef";
import { InlineForm } from "../InlineForm";
import { useDisclosure } from "../useDisclosure";

/** Confirms all guesses of a client at once, after a look at each; what is not ticked stays a guess. */
export function ConfirmAll(): React.JSX.Element | null {
  const { language } = usePane();
  const { forms, done } = clientsTextOf(language);
  const page = usePageStyles();
  const { client, change } = useOpenClient();
  const { isOpen, trigger, open, close } = useDisclosure();
  const [left, setLeft] = useState<ReadonlySet<AddressKey>>(new Set());
  const guesses = client.addresses.filter(isUnconfirmed);
  const ticked = guesses.map(({ address }) => address.key).filter((key) => !left.has(key));
  if (guesses.length === 0) return null;
  if (!isOpen) {
    return (
      <Button
        ref={fluentRef(trigger)}
        size="small"
        className={page.start}
        onClick={() => {
          setLeft(new Set());
          open();
        }}
      >
        {forms.confirmAll(guesses.length)}
      </Button>
    );
  }
  return (
    <InlineForm
      title={forms.confirmTitle}
      does={forms.confirmDo(ticked.length)}
      isReady={ticked.length > 0}
      onSubmit={() => {
        void change({
          edit: confirmAddresses(client.id, ticked),
          words: done.confirmed(ticked.length),
          occasion: "accepted-guess",
        });
        close();
      }}
      onCancel={close}
    >
      <div>
        {guesses.map(({ address, role }) => (
          <div key={address.key}>
            <Checkbox
              label={`${displayOf(address)} · ${roleLabels[role][language]}`}
              checked={!left.has(address.key)}
              onChange={(_, { checked }) => {
                const next = new Set(left);
                if (checked === true) next.delete(address.key);
                else next.add(address.key);
                setLeft(next);
              }}
            />
          </div>
        ))}
      </div>
    </InlineForm>
  );
}
