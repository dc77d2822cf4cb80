import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";

export interface AddTextProps {
  readonly label: string;
  readonly hint?: string;
  /** Adds what was typed, or says what is wrong with it. */
  readonly onAdd: (text: string) => Promise<string | undefined>;
}

/** One more of a list of texts. */
export function AddText({ label, hint, onAdd }: AddTextProps): React.JSX.Element {
  const { text } = usePane();
  const page = usePageStyles();
  const [typed, setTyped] = useState("");
  const [trouble, setTrouble] = useState<string>();
  const add = async (): Promise<void> => {
    const value = typed.trim();
    if (value === "") return;
    const wrong = await onAdd(value);
    setTrouble(wrong);
    if (wrong === undefined) setTyped("");
  };
  return (
    <form
      className={page.tight}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        label={label}
        {...(trouble === undefined ? {} : { validationMessage: trouble })}
        {...(hint === undefined ? {} : { hint })}
      >
        <Input
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            setTrouble(undefined);
          }}
          contentAfter={
            <Button type="submit" size="small" appearance="transparent">
              {text.add}
            </Button>
          }
        />
      </Field>
    </form>
  );
}
