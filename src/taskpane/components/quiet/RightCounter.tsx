import { Button, Field, Select } from "@fluentui/react-components";
import { useId, useState } from "react";
import { monthsOf, rulesOf, totalOf, warnedOf, type Score } from "../../../domain/quiet/score";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { quietTextOf } from "../../text/quiet";
import { ruleWords } from "../policy/policyWords";
import { useQuietStyles } from "./quiet.styles";

export interface RightCounterProps {
  readonly score: Score;
  /** `2026-11`. */
  readonly thisMonth: string;
  readonly onReset: () => void;
}

const OUTCOMES = ["heeded", "overridden", "muted"] as const;

/** How often RightBox was right: a sentence for the month, a table by rule behind it. */
export function RightCounter({ score, thisMonth, onReset }: RightCounterProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const styles = useQuietStyles();
  const words = quietTextOf(language);
  const heading = useId();
  const [chosen, setChosen] = useState(thisMonth);
  const [isOpen, setIsOpen] = useState(false);
  const table = useId();
  const months = [thisMonth, ...monthsOf(score).filter((month) => month !== thisMonth)];
  const month = months.includes(chosen) ? chosen : thisMonth;
  const rows = rulesOf(score, month);
  const sum = totalOf(rows);
  const warned = warnedOf(sum);
  const named = (one: string): string =>
    new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" }).format(
      new Date(`${one}-01T00:00:00Z`),
    );
  const sentence = (): string => {
    if (warned === 0) return words.noneIn(named(month));
    return month === thisMonth ? words.rightNow(warned, sum.heeded) : words.rightIn(named(month), warned, sum.heeded);
  };
  return (
    <section className={page.stack} aria-labelledby={heading}>
      <h3 id={heading} className={page.subheading}>
        {words.counter}
      </h3>
      {score.length === 0 ? (
        <span className={page.quiet}>{words.nothingYet}</span>
      ) : (
        <>
          <p className={styles.right} aria-live="polite">
            {sentence()}
          </p>
          {months.length > 1 && (
            <Field label={words.month}>
              <Select
                value={month}
                onChange={(_, { value }) => {
                  setChosen(value);
                }}
              >
                {months.map((one) => (
                  <option key={one} value={one}>
                    {named(one)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <div className={page.row}>
            <Button
              size="small"
              aria-expanded={isOpen}
              aria-controls={table}
              onClick={() => {
                setIsOpen(!isOpen);
              }}
            >
              {words.byRule}
            </Button>
            <Button size="small" appearance="subtle" onClick={onReset}>
              {words.reset}
            </Button>
          </div>
          <div id={table} className={isOpen && rows.length > 0 ? undefined : page.hidden}>
            <RuleTable rows={rows} caption={`${words.counter}: ${named(month)}`} />
          </div>
          <span className={page.quiet}>{words.onThisDevice}</span>
        </>
      )}
    </section>
  );
}

function RuleTable({ rows, caption }: { readonly rows: Score; readonly caption: string }): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const styles = useQuietStyles();
  const words = quietTextOf(language);
  return (
    <table className={styles.table}>
      <caption className={page.spoken}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.rule}</th>
          {OUTCOMES.map((outcome) => (
            <th key={outcome} scope="col">
              {words.outcomes[outcome]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.rule}>
            <th scope="row">{ruleWords(row.rule, language) ?? row.rule}</th>
            {OUTCOMES.map((outcome) => (
              <td key={outcome}>{row[outcome]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
