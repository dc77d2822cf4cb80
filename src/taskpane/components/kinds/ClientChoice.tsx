import { Field, Select } from "@fluentui/react-components";
import type { Client } from "../../../domain/book/book";
import { nameOf } from "../../../domain/book/clientQuestions";
import { usePane } from "../../PaneContext";

/** The value that means no client in particular. */
export const EVERY_CLIENT = "";

export interface ClientChoiceProps {
  readonly clients: readonly Client[];
  /** Whether it may be for every client. */
  readonly orEvery?: boolean;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** For whom a rule is learned; nothing to ask where there is one answer only. */
export function ClientChoice({
  clients,
  orEvery = false,
  value,
  onChoose,
}: ClientChoiceProps): React.JSX.Element | null {
  const { text } = usePane();
  if (clients.length + (orEvery ? 1 : 0) < 2) return null;
  return (
    <Field label={text.teach.whom}>
      <Select
        value={value}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        {clients.map((client) => (
          <option key={client.id} value={client.id}>
            {nameOf(client)}
          </option>
        ))}
        {orEvery && <option value={EVERY_CLIENT}>{text.teach.everyClient}</option>}
      </Select>
    </Field>
  );
}
