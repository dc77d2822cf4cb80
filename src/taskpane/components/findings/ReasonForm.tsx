import { Button, Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useId, useState } from "react";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { findingsTextOf } from "../../text/findings";

export interface ReasonFormProps {
  readonly onChoose: (reason: string) => void;
}

const OTHER = "other";
/** Characters of a reason in the user's own words. */
const LONGEST_REASON = 200;

/** Why it is right this time: one of the usual reasons, or one's own. */
export function ReasonForm({ onChoose }: ReasonFormProps): React.JSX.Element {
  const { text, language } = usePane();
  const page = usePageStyles();
  const words = findingsTextOf(language);
  const [chosen, setChosen] = useState("");
  const [own, setOwn] = useState("");
  const question = useId();
  const reason = (chosen === OTHER ? own : chosen).trim();
  return (
    <div className={page.stack}>
      <span id={question}>{text.reason}</span>
      <RadioGroup
        aria-labelledby={question}
        value={chosen}
        onChange={(_, { value }) => {
          setChosen(value);
        }}
      >
        {text.reasons.map((one) => (
          <Radio key={one} value={one} label={one} />
        ))}
        <Radio value={OTHER} label={words.otherReason} />
      </RadioGroup>
      {chosen === OTHER && (
        <Field label={words.yourReason} required hint={words.mostCharacters(LONGEST_REASON - own.length)}>
          <Textarea
            value={own}
            maxLength={LONGEST_REASON}
            resize="vertical"
            onChange={(_, { value }) => {
              setOwn(value.slice(0, LONGEST_REASON));
            }}
          />
        </Field>
      )}
      <Button
        disabled={reason === ""}
        onClick={() => {
          onChoose(reason);
        }}
      >
        {text.sendAnyway.replace("…", "")}
      </Button>
    </div>
  );
}
