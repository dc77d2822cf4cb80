import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { RowRef } from "../../../../domain/book/rows";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useBookState } from "../../../useBook";
import { useOpenClient } from "../ClientProvider";
import { fluentRef } from "../fluentRef";
import { useClientStyles } from "../clients.styles";
import { PastChangeItem } from "./PastChangeItem";
import { useHistory } from "./useHistory";

export interface ChangeListProps {
  readonly refs: readonly RowRef[];
  readonly label: string;
  /** Where it was opened by a button, and closes again. */
  readonly onClose?: () => void;
}

/** Who changed what, when and on which occasion, newest first, each with the way back. */
export function ChangeList({ refs, label, onClose }: ChangeListProps): React.JSX.Element {
  const { language } = usePane();
  const { history, done } = clientsTextOf(language);
  const page = usePageStyles();
  const styles = useClientStyles();
  const { client } = useOpenClient();
  const joined = refs.join("\n");
  const past = useHistory(
    client,
    useMemo(() => joined.split("\n") as RowRef[], [joined]),
  );
  const mode = useBookState()?.mode;
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    close.current?.focus();
  }, []);
  return (
    <section
      className={styles.form}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || onClose === undefined) return;
        event.stopPropagation();
        onClose();
      }}
    >
      {onClose !== undefined && (
        <Button ref={fluentRef(close)} size="small" className={page.start} onClick={onClose}>
          {done.close}
        </Button>
      )}
      {past === undefined && <Spinner size="tiny" />}
      {past?.changes.length === 0 && <span className={page.quiet}>{history.none}</span>}
      {past !== undefined && past.changes.length > 0 && (
        <ul className={page.list}>
          {past.changes.map((one) => (
            <PastChangeItem key={one.change.id} past={one} names={past.names} />
          ))}
        </ul>
      )}
      {mode === "personal" && <span className={page.quiet}>{history.here}</span>}
    </section>
  );
}
