import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { isLocked } from "../../../domain/policy/layerPolicies";
import type { Thresholds } from "../../../domain/policy/policy";
import { shapeAt } from "../../../domain/policy/shape";
import { usePane } from "../../PaneContext";
import { policyTextOf } from "../../text/policy";
import { LockedNote } from "./LockedNote";
import type { Choose } from "./useChoices";
import { usePolicy } from "./usePolicy";

export interface ThresholdFieldProps {
  readonly name: keyof Thresholds;
  readonly label: string;
  /** What holds without a choice. */
  readonly given: number;
  readonly value: number;
  readonly onChoose: Choose;
}

/** A whole number within its range; it is saved when the field is left or Enter is pressed. An empty field takes what is given. */
export function ThresholdField({ name, label, given, value, onChoose }: ThresholdFieldProps): React.JSX.Element {
  const { language } = usePane();
  const text = policyTextOf(language);
  const isClosed = isLocked(`thresholds.${name}`, usePolicy().policy.locked);
  const [typed, setTyped] = useState(String(value));
  const shape = shapeAt(["thresholds", name]);
  const [least, most] = shape?.is === "whole" ? [shape.least, shape.most] : [0, 0];
  const isEmpty = typed.trim() === "";
  const number = isEmpty ? given : Number(typed);
  const isRight = number % 1 === 0 && number >= least && number <= most;
  const save = (): void => {
    if (isRight && number !== value) onChoose(["thresholds", name], number === given ? undefined : number, label);
  };
  return (
    <Field
      label={label}
      hint={isClosed ? <LockedNote /> : text.range(least, most, given)}
      {...(isRight ? {} : { validationMessage: text.notAllowed })}
    >
      <Input
        size="small"
        inputMode="numeric"
        disabled={isClosed}
        value={typed}
        onChange={(_, data) => {
          setTyped(data.value);
        }}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === "Enter") save();
        }}
      />
    </Field>
  );
}
