import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Weekday } from "../../../../domain/book/book";
import { describeClient } from "../../../../domain/book/edits/describeClient";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useOpenClient } from "../ClientProvider";
import { useClientStyles } from "../clients.styles";
import { countriesIn, countryName, weekendOf } from "./countries";
import { Languages } from "./Languages";
import { weekdayName } from "../history/valueWords";
import { SectionForm } from "./SectionForm";
import { ZoneSelect } from "./ZoneSelect";

const days: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Where the client is and when it works: what shows whether it is a good hour to write. */
export function PlaceSection(): React.JSX.Element {
  const { language } = usePane();
  const { sections, done } = clientsTextOf(language);
  const page = usePageStyles();
  const styles = useClientStyles();
  const { client, change } = useOpenClient();
  const [country, setCountry] = useState(client.country ?? "");
  const [timeZone, setTimeZone] = useState(client.timeZone ?? "");
  const [weekend, setWeekend] = useState<readonly Weekday[]>(client.weekend ?? []);
  const countries = useMemo(() => countriesIn(language), [language]);
  const usual = weekendOf(country);
  const isChanged =
    country !== (client.country ?? "") ||
    timeZone !== (client.timeZone ?? "") ||
    weekend.join() !== (client.weekend ?? []).join();
  const listed = (some: readonly Weekday[]): string =>
    some.map((day) => weekdayName(day, language)).join(language === "en" ? ", " : "、");
  return (
    <div className={page.stack}>
      <SectionForm
        label={sections.place}
        isChanged={isChanged}
        onSave={() => {
          void change({
            edit: describeClient(client.id, {
              country: country === "" ? undefined : country,
              timeZone: timeZone === "" ? undefined : timeZone,
              weekend: weekend.length === 0 ? undefined : weekend,
            }),
            words: done.details(sections.place),
          });
        }}
      >
        <Field label={sections.country}>
          <Select
            className={styles.narrow}
            value={country}
            onChange={(_, { value }) => {
              setCountry(value);
            }}
          >
            <option value="">{sections.unknown}</option>
            {country !== "" && !countries.some(({ code }) => code === country) && (
              <option value={country}>{country}</option>
            )}
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <ZoneSelect country={country} value={timeZone} onChange={setTimeZone} />
        <fieldset className={styles.fieldset}>
          <legend className={styles.legend}>{sections.weekend}</legend>
          <div className={styles.days}>
            {days.map((day) => (
              <Checkbox
                key={day}
                label={weekdayName(day, language)}
                checked={weekend.includes(day)}
                onChange={(_, { checked }) => {
                  setWeekend((before) => days.filter((one) => (one === day ? checked === true : before.includes(one))));
                }}
              />
            ))}
          </div>
        </fieldset>
        {usual.length > 0 && usual.join() !== weekend.join() && (
          <Button
            size="small"
            className={page.start}
            onClick={() => {
              setWeekend(days.filter((day) => usual.includes(day)));
            }}
          >
            {sections.usualWeekend(countryName(country, language), listed(usual))}
          </Button>
        )}
      </SectionForm>
      <Languages />
    </div>
  );
}
