import { nameOf } from "../../../../domain/book/clientQuestions";
import { removeClient } from "../../../../domain/book/edits/removeClient";
import { usePane } from "../../../PaneContext";
import { clientsTextOf } from "../../../text/clients";
import { useOpenClient } from "../ClientProvider";
import { InlineForm } from "../InlineForm";

export interface RemoveFormProps {
  readonly onClose: () => void;
}

/** Removes the client, once the user has seen how much that is. */
export function RemoveForm({ onClose }: RemoveFormProps): React.JSX.Element {
  const { sections, done } = clientsTextOf(usePane().language);
  const { client, change, onOpen } = useOpenClient();
  const remove = async (): Promise<void> => {
    const isDone = await change({ edit: removeClient(client.id), words: done.removed(nameOf(client)) });
    if (isDone) onOpen(undefined);
    else onClose();
  };
  return (
    <InlineForm
      title={sections.removeSure(nameOf(client), client.addresses.length)}
      does={sections.remove.replace("…", "")}
      onSubmit={() => void remove()}
      onCancel={onClose}
    />
  );
}
