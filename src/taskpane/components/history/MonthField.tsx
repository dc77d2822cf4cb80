import { Field, Select } from "@fluentui/react-components";
import type { Period } from "../../../app/ports/recordRows";
import { monthAfter, monthOf } from "../../../app/records/historyPeriods";
import { usePane } from "../../PaneContext";
import { historyTextOf } from "../../text/history";
import { monthWords } from "./historyWords";

export interface MonthFieldProps {
  readonly month: Period;
  readonly onMonth: (month: Period) => void;
}

/** A year to look back on, and this month. */
const MONTHS = 13;

export function MonthField({ month, onMonth }: MonthFieldProps): React.JSX.Element {
  const { services, language } = usePane();
  const now = monthOf(services.clock.now());
  const months = Array.from({ length: MONTHS }, (_, index) => monthAfter(now, -index));
  return (
    <Field label={historyTextOf(language).colleagues.month}>
      <Select
        value={month}
        onChange={(_, { value }) => {
          onMonth(value);
        }}
      >
        {months.map((one) => (
          <option key={one} value={one}>
            {monthWords(one, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
