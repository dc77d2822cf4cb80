import { Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { usePane } from "../../../PaneContext";
import { clientsTextOf } from "../../../text/clients";
import { useClientStyles } from "../clients.styles";
import { allZones, countryName, zonesOf } from "./countries";

export interface ZoneSelectProps {
  readonly country: string;
  readonly value: string;
  readonly onChange: (zone: string) => void;
}

/** A time zone: those of the country first, then all; and what time it is there, so that a wrong one is noticed. */
export function ZoneSelect({ country, value, onChange }: ZoneSelectProps): React.JSX.Element {
  const { services, language } = usePane();
  const { sections } = clientsTextOf(language);
  const styles = useClientStyles();
  const zones = useMemo(() => allZones(), []);
  const usual = zonesOf(country);
  const time = value === "" ? undefined : timeIn(value, services.clock.now(), language);
  return (
    <Field label={sections.timeZone} {...(time === undefined ? {} : { hint: sections.now(time) })}>
      <Select
        className={styles.narrow}
        value={value}
        onChange={(_, { value: chosen }) => {
          onChange(chosen);
        }}
      >
        <option value="">{sections.unknown}</option>
        {value !== "" && !usual.includes(value) && !zones.includes(value) && <option value={value}>{value}</option>}
        {usual.length > 0 && (
          <optgroup label={sections.usualZones(countryName(country, language))}>
            {usual.map((zone) => (
              <option key={zone} value={zone}>
                {zone}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={sections.otherZones}>
          {zones
            .filter((zone) => !usual.includes(zone))
            .map((zone) => (
              <option key={zone} value={zone}>
                {zone}
              </option>
            ))}
        </optgroup>
      </Select>
    </Field>
  );
}

/** `undefined` for a zone that the browser does not know. */
function timeIn(timeZone: string, now: Date, language: string): string | undefined {
  try {
    return new Intl.DateTimeFormat(language, { weekday: "short", hour: "numeric", minute: "2-digit", timeZone }).format(
      now,
    );
  } catch {
    return undefined;
  }
}
