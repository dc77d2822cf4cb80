import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { withNumberPatterns } from "../../../../app/editBook";
import { patternExample, patternProblem } from "../../../../domain/book/numberPatterns";
import { isKind, type Kind } from "../../../../domain/kinds/kind";
import { kindLabels } from "../../../../domain/kinds/labels";
import type { NumberPattern } from "../../../../domain/kinds/structure/documentNumbers";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useOpenClient } from "../ClientProvider";

/** The kinds that have papers with numbers. */
const numbered: readonly Kind[] = [
  "proforma-invoice",
  "commercial-invoice",
  "order",
  "contract",
  "inquiry",
  "shipping",
  "payment",
  "sample",
  "technical",
  "complaint",
];

/** How a client numbers its documents, each pattern with the kind that it shows; and a new one to add. */
export function NumberPatterns(): React.JSX.Element {
  const { text, language } = usePane();
  const { done } = clientsTextOf(language);
  const { client, change } = useOpenClient();
  const styles = usePageStyles();
  const [typed, setTyped] = useState("");
  const [kind, setKind] = useState<Kind>("proforma-invoice");
  const [isTried, setIsTried] = useState(false);
  const patterns = client.numberPatterns ?? [];
  const pattern = typed.trim();
  const isThere = patterns.some((one) => one.pattern.toLowerCase() === pattern.toLowerCase());
  const problem = patternProblem(pattern) ?? (isThere ? "twice" : undefined);
  const set = (next: readonly NumberPattern[]): void => {
    void change({ edit: withNumberPatterns(client.id, next), words: done.details(text.patterns.title) });
  };
  const add = (): void => {
    setIsTried(problem !== undefined);
    if (problem !== undefined) return;
    set([...patterns, { kind, pattern }]);
    setTyped("");
  };
  return (
    <div className={styles.stack}>
      <h3 className={styles.subheading}>{text.patterns.title}</h3>
      {patterns.length > 0 && (
        <ul className={styles.list}>
          {patterns.map((one) => (
            <li key={one.pattern} className={styles.between}>
              <span>
                {one.pattern} → {kindLabels[one.kind][language]}{" "}
                <span className={styles.quiet}>{text.patterns.such(patternExample(one.pattern))}</span>
              </span>
              <Button
                size="small"
                appearance="transparent"
                className={styles.rigid}
                aria-label={text.patterns.remove(one.pattern)}
                onClick={() => {
                  set(patterns.filter((other) => other !== one));
                }}
              >
                {text.patterns.removeShort}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <span className={styles.quiet}>{text.patterns.hint}</span>
      <Field
        label={text.patterns.pattern}
        {...(isTried && problem !== undefined
          ? { validationMessage: text.patterns.problem[problem] }
          : problem === undefined
            ? { hint: text.patterns.such(patternExample(pattern)) }
            : {})}
      >
        <Input
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            setIsTried(false);
          }}
          onKeyDown={({ key }) => {
            if (key === "Enter") add();
          }}
        />
      </Field>
      <div className={styles.between}>
        <Select
          className={styles.grow}
          aria-label={text.teach.kind}
          value={kind}
          onChange={(_, { value }) => {
            if (isKind(value)) setKind(value);
          }}
        >
          {numbered.map((one) => (
            <option key={one} value={one}>
              {kindLabels[one][language]}
            </option>
          ))}
        </Select>
        <Button className={styles.rigid} onClick={add}>
          {text.add}
        </Button>
      </div>
    </div>
  );
}
