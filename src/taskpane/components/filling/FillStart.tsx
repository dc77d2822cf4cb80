import { Button, Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { FillChoice } from "../../../app/ports/mailboxContacts";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { fillingText, type FillPeriod } from "../../text/filling";

const periods = ["half-year", "two-years", "all"] as const satisfies readonly FillPeriod[];
const MONTHS: Readonly<Record<FillPeriod, number | undefined>> = { "half-year": 6, "two-years": 24, all: undefined };

export interface FillStartProps {
  readonly onBegin: (choice: FillChoice) => void;
}

/** What to look through, and how far back. */
export function FillStart({ onBegin }: FillStartProps): React.JSX.Element {
  const { services, language } = usePane();
  const text = fillingText(language);
  const styles = usePageStyles();
  const [sent, setSent] = useState(true);
  const [contacts, setContacts] = useState(true);
  const [period, setPeriod] = useState<FillPeriod>("two-years");
  const begin = (): void => {
    const months = MONTHS[period];
    onBegin({
      sent,
      contacts,
      ...(months === undefined ? {} : { since: monthsBefore(services.clock.now(), months).toISOString() }),
    });
  };
  return (
    <>
      <span>{text.intro}</span>
      <div role="group" aria-label={text.sources} className={styles.tight}>
        <h2 className={styles.subheading}>{text.sources}</h2>
        <Checkbox
          label={text.sent}
          checked={sent}
          onChange={(_, { checked }) => {
            setSent(checked === true);
          }}
        />
        <Checkbox
          label={text.contacts}
          checked={contacts}
          onChange={(_, { checked }) => {
            setContacts(checked === true);
          }}
        />
      </div>
      <Field label={text.period}>
        <RadioGroup
          value={period}
          disabled={!sent}
          onChange={(_, { value }) => {
            setPeriod(periods.find((one) => one === value) ?? period);
          }}
        >
          {periods.map((one) => (
            <Radio key={one} value={one} label={text.periods[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Button appearance="primary" disabled={!sent && !contacts} onClick={begin}>
        {text.begin}
      </Button>
      <span className={styles.quiet}>{text.consent}</span>
    </>
  );
}

function monthsBefore(now: Date, months: number): Date {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  return then;
}
