import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useClientStyles } from "../clients.styles";

export interface RemovableProps {
  readonly items: readonly string[];
  readonly onRemove: (index: number) => void;
}

/** A list of short texts, each with a button that takes it away. */
export function Removable({ items, onRemove }: RemovableProps): React.JSX.Element | null {
  const { sections } = clientsTextOf(usePane().language);
  const page = usePageStyles();
  const styles = useClientStyles();
  if (items.length === 0) return null;
  return (
    <ul className={page.list}>
      {items.map((item, index) => (
        <li key={item} className={page.between}>
          <span className={page.grow}>{item}</span>
          <Button
            size="small"
            appearance="subtle"
            className={styles.small}
            icon={<Dismiss16Regular />}
            aria-label={sections.removeItem(item)}
            onClick={() => {
              onRemove(index);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
