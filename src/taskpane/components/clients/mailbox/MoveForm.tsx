import { useState } from "react";
import { displayOf } from "../../../../domain/address/mailboxAddress";
import type { ClientAddress, ClientId } from "../../../../domain/book/book";
import { moveAddress } from "../../../../domain/book/edits/moveAddress";
import { usePane } from "../../../PaneContext";
import { clientsTextOf } from "../../../text/clients";
import { ClientPicker } from "../../ClientPicker";
import { useOpenClient } from "../ClientProvider";
import { InlineForm } from "../InlineForm";

export interface MoveFormProps {
  readonly entry: ClientAddress;
  readonly onClose: () => void;
}

/** Moves a mailbox to another client. */
export function MoveForm({ entry, onClose }: MoveFormProps): React.JSX.Element {
  const { forms, done } = clientsTextOf(usePane().language);
  const { client, change } = useOpenClient();
  const [target, setTarget] = useState<{ readonly id: ClientId; readonly name: string }>();
  const shown = displayOf(entry.address);
  const move = async (): Promise<void> => {
    if (target === undefined) return;
    await change({
      edit: moveAddress(client.id, entry.address.key, target.id),
      words: done.moved(shown, target.name),
      occasion: "move",
      also: [target.id],
    });
    onClose();
  };
  return (
    <InlineForm
      title={forms.moveTitle(shown)}
      does={forms.moveDo}
      isReady={target !== undefined}
      onSubmit={() => void move()}
      onCancel={onClose}
    >
      <ClientPicker label={forms.moveTo} value={target} without={client.id} onChoose={setTarget} />
    </InlineForm>
  );
}
