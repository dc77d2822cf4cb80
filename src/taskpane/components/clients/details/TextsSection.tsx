import { describeClient } from "../../../../domain/book/edits/describeClient";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useOpenClient } from "../ClientProvider";
import { AddText } from "./AddText";
import { NumberPatterns } from "./NumberPatterns";
import { Removable } from "./Removable";

/** What shows that a text is about this client: its keywords, and how it numbers its documents. */
export function TextsSection(): React.JSX.Element {
  const { sections, done } = clientsTextOf(usePane().language);
  const page = usePageStyles();
  const { client, change } = useOpenClient();
  const keywords = client.keywords ?? [];
  const set = (next: readonly string[], words: string): Promise<boolean> =>
    change({ edit: describeClient(client.id, { keywords: next.length === 0 ? undefined : next }), words });
  return (
    <div className={page.stack}>
      <h3 className={page.subheading}>{sections.keywords}</h3>
      <Removable
        items={keywords}
        onRemove={(index) => {
          void set(
            keywords.filter((_, at) => at !== index),
            done.removed(keywords[index] ?? ""),
          );
        }}
      />
      <AddText
        label={sections.keyword}
        hint={sections.keywordsHint}
        onAdd={async (typed) => {
          if (!keywords.includes(typed)) await set([...keywords, typed], done.added(typed));
          return undefined;
        }}
      />
      <NumberPatterns />
    </div>
  );
}
