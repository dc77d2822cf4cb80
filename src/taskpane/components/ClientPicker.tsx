import { Combobox, Field, makeStyles, Option } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { BookAccess, FoundClients } from "../../app/ports/bookAccess";
import type { ClientId } from "../../domain/book/book";
import { usePane } from "../PaneContext";
import { useFromBook } from "../useBook";

/** The value of the line that makes a new client. */
const NEW_CLIENT = "";

export interface ClientPickerProps {
  readonly label: string;
  /** The client chosen, with its name. */
  readonly value: { readonly id: ClientId; readonly name: string } | undefined;
  /** Whether a new client can be chosen: `undefined` is one then. */
  readonly orNew?: boolean;
  /** A client that cannot be chosen. */
  readonly without?: ClientId;
  readonly onChoose: (client: { readonly id: ClientId; readonly name: string } | undefined) => void;
}

/** The list lies outside the page, whose text breaks anywhere. */
const useStyles = makeStyles({ line: { overflowWrap: "anywhere" } });

/** More than fit on the screen are found by typing. */
const MOST_LINES = 30;

/** Chooses one client by typing a part of its name, domain or an address. */
export function ClientPicker({ label, value, orNew = false, without, onChoose }: ClientPickerProps): React.JSX.Element {
  const { text } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const words = typed ?? "";
  const find = useCallback(
    (book: BookAccess): Promise<FoundClients> => book.find({ text: words, sort: "best", from: 0, most: MOST_LINES }),
    [words],
  );
  const found = useFromBook(find)?.clients.filter(({ id }) => id !== without) ?? [];
  const chosen = value?.name ?? (orNew ? text.newClient : "");
  return (
    <Field label={label}>
      <Combobox
        freeform
        value={typed ?? chosen}
        selectedOptions={[value?.id ?? NEW_CLIENT]}
        onChange={({ target }) => {
          setTyped(target.value);
        }}
        onOpenChange={(_, { open }) => {
          if (!open) setTyped(undefined);
        }}
        onOptionSelect={(_, { optionValue, optionText }) => {
          setTyped(undefined);
          if (optionValue === undefined) return;
          onChoose(
            optionValue === NEW_CLIENT ? undefined : { id: optionValue as ClientId, name: optionText ?? optionValue },
          );
        }}
      >
        {found.map(({ id, name, matched }) => (
          <Option key={id} value={id} text={name} className={styles.line}>
            {matched === undefined ? name : `${name} · ${matched}`}
          </Option>
        ))}
        {orNew && <Option value={NEW_CLIENT}>{text.newClient}</Option>}
        {!orNew && found.length === 0 && (
          <Option disabled value="none">
            {text.noMatch}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
