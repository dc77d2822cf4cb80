import { Checkbox } from "@fluentui/react-components";
import { signKey, type TeachableSign } from "../../../app/teaching";
import { usePane } from "../../PaneContext";
import { useKindStyles } from "./kinds.styles";

export interface SignChoiceProps {
  readonly question: string;
  readonly signs: readonly TeachableSign[];
  /** By key. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Words and files of the message to go by. */
export function SignChoice({ question, signs, chosen, onChoose }: SignChoiceProps): React.JSX.Element {
  const { text } = usePane();
  const styles = useKindStyles();
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.question}>{question}</legend>
      {signs.map(({ sign, shown }) => {
        const key = signKey(sign);
        return (
          <Checkbox
            key={key}
            label={sign.by === "words" ? text.teach.words(shown) : text.teach.fileNamed(sign.text)}
            checked={chosen.includes(key)}
            onChange={(_, { checked }) => {
              onChoose(checked === true ? [...chosen, key] : chosen.filter((one) => one !== key));
            }}
          />
        );
      })}
    </fieldset>
  );
}
