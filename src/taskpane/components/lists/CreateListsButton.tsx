import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../PaneContext";
import { listsTextOf } from "../../text/lists";

export interface CreateListsButtonProps {
  readonly onCreated: () => void;
}

/** Creates the lists where somebody meets their lack. What is in the way is said beside it. */
export function CreateListsButton({ onCreated }: CreateListsButtonProps): React.JSX.Element {
  const { services, language } = usePane();
  const text = listsTextOf(language);
  const [isCreating, setIsCreating] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const create = async (): Promise<void> => {
    setIsCreating(true);
    setRefusal(undefined);
    try {
      const { failed } = await services.lists().then((admin) => admin.create());
      if (failed.length === 0) onCreated();
      setRefusal(failed.map(text.failed).join(" "));
    } catch (error) {
      setRefusal(text.cannotCreate(error instanceof Error ? error.message : String(error)));
    }
    setIsCreating(false);
  };
  return (
    <>
      <Button size="small" disabled={isCreating} onClick={() => void create()}>
        {text.createHere}
      </Button>
      <span role="status">{isCreating ? text.creating : refusal}</span>
    </>
  );
}
