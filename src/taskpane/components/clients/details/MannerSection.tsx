import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { describeClient } from "../../../../domain/book/edits/describeClient";
import type { ImHandle } from "../../../../domain/book/book";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useOpenClient } from "../ClientProvider";
import { Removable } from "./Removable";
import { SectionForm } from "./SectionForm";

/** How to write to the client, in the user's own words, and where else it is reached. */
export function MannerSection(): React.JSX.Element {
  const { sections, done } = clientsTextOf(usePane().language);
  const page = usePageStyles();
  const { client, change } = useOpenClient();
  const [manner, setManner] = useState(client.manner ?? "");
  return (
    <div className={page.stack}>
      <SectionForm
        label={sections.manner}
        isChanged={manner.trim() !== (client.manner ?? "")}
        onSave={() => {
          const said = manner.trim();
          void change({
            edit: describeClient(client.id, { manner: said === "" ? undefined : said }),
            words: done.details(sections.manner),
          });
        }}
      >
        <Field label={sections.mannerField} hint={sections.mannerHint}>
          <Textarea
            value={manner}
            resize="vertical"
            onChange={(_, { value }) => {
              setManner(value);
            }}
          />
        </Field>
      </SectionForm>
      <Handles />
    </div>
  );
}

function Handles(): React.JSX.Element {
  const { text, language } = usePane();
  const { sections, done } = clientsTextOf(language);
  const page = usePageStyles();
  const { client, change } = useOpenClient();
  const [service, setService] = useState("");
  const [handle, setHandle] = useState("");
  const handles = client.handles ?? [];
  const set = (next: readonly ImHandle[]): Promise<boolean> =>
    change({
      edit: describeClient(client.id, { handles: next.length === 0 ? undefined : next }),
      words: done.details(sections.handles),
    });
  const add = async (): Promise<void> => {
    const added = { service: service.trim(), handle: handle.trim() };
    const isThere = handles.some((one) => one.service === added.service && one.handle === added.handle);
    if (added.handle === "" || isThere || !(await set([...handles, added]))) return;
    setService("");
    setHandle("");
  };
  return (
    <form
      className={page.stack}
      aria-label={sections.handles}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3 className={page.subheading}>{sections.handles}</h3>
      <Removable
        items={handles.map((one) => (one.service === "" ? one.handle : `${one.service}: ${one.handle}`))}
        onRemove={(index) => {
          void set(handles.filter((_, at) => at !== index));
        }}
      />
      <Field label={sections.service}>
        <Input
          value={service}
          onChange={(_, { value }) => {
            setService(value);
          }}
        />
      </Field>
      <Field label={sections.handle}>
        <Input
          value={handle}
          onChange={(_, { value }) => {
            setHandle(value);
          }}
        />
      </Field>
      <Button type="submit" size="small" className={page.start} disabled={handle.trim() === ""}>
        {text.add}
      </Button>
    </form>
  );
}
