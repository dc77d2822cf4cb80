import { Field, Select } from "@fluentui/react-components";
import type { Kind } from "../../../domain/kinds/kind";
import { kindLabels } from "../../../domain/kinds/labels";
import { usePane } from "../../PaneContext";

export interface KindChoiceProps {
  readonly label: string;
  readonly kinds: readonly Kind[];
  readonly orNothing?: boolean;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** One kind of several, or none. */
export function KindChoice({ label, kinds, orNothing = false, value, onChoose }: KindChoiceProps): React.JSX.Element {
  const { text, language } = usePane();
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        {orNothing && <option value="">{text.teach.nothingElse}</option>}
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindLabels[kind][language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
