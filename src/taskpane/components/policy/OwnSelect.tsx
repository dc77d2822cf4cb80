import { Field, Select } from "@fluentui/react-components";
import { isLocked } from "../../../domain/policy/layerPolicies";
import { choiceAt } from "../../../domain/policy/ownChoices";
import { isText } from "../../../domain/text/members";
import { usePane } from "../../PaneContext";
import { policyTextOf } from "../../text/policy";
import { LockedNote } from "./LockedNote";
import { valueWords } from "./policyWords";
import { usePolicy } from "./usePolicy";
import type { Choose } from "./useChoices";

export interface OwnSelectProps {
  readonly label: string;
  readonly path: readonly string[];
  /** What holds without a choice, in words. */
  readonly given: string;
  readonly values: readonly string[];
  readonly onChoose: Choose;
}

/** One place that a user may set for himself, or leave as it is given. */
export function OwnSelect({ label, path, given, values, onChoose }: OwnSelectProps): React.JSX.Element {
  const { language } = usePane();
  const text = policyTextOf(language);
  const { policy, own } = usePolicy();
  const isClosed = isLocked(path.join("."), policy.locked);
  const chosen = isClosed ? undefined : choiceAt(own, path);
  return (
    <Field label={label} {...(isClosed ? { hint: <LockedNote /> } : {})}>
      <Select
        size="small"
        disabled={isClosed}
        value={isText(chosen) ? chosen : ""}
        onChange={(_, { value }) => {
          onChoose(path, value === "" ? undefined : value, label);
        }}
      >
        <option value="">{text.asGiven(given)}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {valueWords(value, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
