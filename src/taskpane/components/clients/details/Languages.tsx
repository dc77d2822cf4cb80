import { Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { describeClient } from "../../../../domain/book/edits/describeClient";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useClientStyles } from "../clients.styles";
import { useOpenClient } from "../ClientProvider";
import { languageName, languagesIn } from "./countries";
import { Removable } from "./Removable";

const NONE = "";

/** The languages that the client is written to in, the first one first. */
export function Languages(): React.JSX.Element {
  const { language } = usePane();
  const { sections, done } = clientsTextOf(language);
  const styles = useClientStyles();
  const page = usePageStyles();
  const { client, change } = useOpenClient();
  const { languages } = client;
  const all = useMemo(() => languagesIn(language), [language]);
  const set = (next: readonly string[]): void => {
    void change({ edit: describeClient(client.id, { languages: next }), words: done.details(sections.languages) });
  };
  return (
    <section className={page.stack} aria-label={sections.languages}>
      <h3 className={page.subheading}>{sections.languages}</h3>
      <Removable
        items={languages.map((tag) => languageName(tag, language))}
        onRemove={(index) => {
          set(languages.filter((_, at) => at !== index));
        }}
      />
      <Select
        className={styles.narrow}
        aria-label={sections.addLanguage}
        value={NONE}
        onChange={(_, { value }) => {
          if (value !== NONE) set([...languages, value]);
        }}
      >
        <option value={NONE}>{sections.addLanguage}</option>
        {all
          .filter(({ code }) => !languages.includes(code))
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </Select>
    </section>
  );
}
