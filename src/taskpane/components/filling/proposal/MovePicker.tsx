import { Combobox, Field, Option } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { BookAccess, FoundClients } from "../../../../app/ports/bookAccess";
import type { ClientId } from "../../../../domain/book/book";
import type { NamedClient } from "../../../../domain/book/filling/companyGroups";
import { usePane } from "../../../PaneContext";
import { fillingText } from "../../../text/filling";
import { useFromBook } from "../../../useBook";
import { useProposalStyles } from "./proposal.styles";

/** More are found by typing. */
const MOST_LINES = 30;

export interface MovePickerProps {
  /** Clients that are only proposed so far. */
  readonly proposed: readonly NamedClient[];
  readonly onChoose: (client: NamedClient) => void;
}

/** Chooses where a mailbox goes: a client that is proposed, or one of the book. */
export function MovePicker({ proposed, onChoose }: MovePickerProps): React.JSX.Element {
  const { text: pane, language } = usePane();
  const styles = useProposalStyles();
  const [typed, setTyped] = useState("");
  const find = useCallback(
    (book: BookAccess): Promise<FoundClients> => book.find({ text: typed, sort: "best", from: 0, most: MOST_LINES }),
    [typed],
  );
  const known = useFromBook(find)?.clients ?? [];
  const wanted = typed.trim().toLowerCase();
  const matching = proposed
    .filter(({ id, name }) => name.toLowerCase().includes(wanted) && !known.some((one) => one.id === id))
    .slice(0, MOST_LINES);
  const lines: readonly NamedClient[] = [...matching, ...known];
  return (
    <Field label={fillingText(language).moveTo}>
      <Combobox
        freeform
        autoFocus
        className={styles.narrow}
        value={typed}
        selectedOptions={[]}
        onChange={({ target }) => {
          setTyped(target.value);
        }}
        onOptionSelect={(_, { optionValue, optionText }) => {
          if (optionValue !== undefined) onChoose({ id: optionValue as ClientId, name: optionText ?? optionValue });
        }}
      >
        {lines.map(({ id, name }) => (
          <Option key={id} value={id} text={name}>
            {name}
          </Option>
        ))}
        {lines.length === 0 && (
          <Option disabled value="none">
            {pane.noMatch}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
