import { Button } from "@fluentui/react-components";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useOpenClient } from "../ClientProvider";
import { timeIn } from "../dates";
import { changeLines } from "./changeWords";
import type { PastChange } from "./useHistory";
import type { ClientNames } from "./valueWords";

export interface PastChangeItemProps {
  readonly past: PastChange;
  readonly names: ClientNames;
}

/** Lines beyond these are counted only: an import may have hundreds. */
const MOST_LINES = 6;

/** One change: what it did, who made it, when and on which occasion, and the way back. */
export function PastChangeItem({ past: { change, isSafe }, names }: PastChangeItemProps): React.JSX.Element {
  const { services, text, language } = usePane();
  const { history } = clientsTextOf(language);
  const page = usePageStyles();
  const { work } = useOpenClient();
  const lines = changeLines(change, language, names);
  const who = change.by === services.host.user.address ? history.you : change.by;
  const occasion = history.occasions[change.occasion];
  const about = [timeIn(language, change.at), who, occasion, change.detail ?? ""].filter((part) => part !== "");
  return (
    <li className={page.tight}>
      {lines.slice(0, MOST_LINES).map((line, index) => (
        <span key={index}>{line}</span>
      ))}
      {lines.length > MOST_LINES && <span>{history.more(lines.length - MOST_LINES)}</span>}
      <span className={page.quiet}>{about.join(" · ")}</span>
      {isSafe ? (
        <Button
          size="small"
          className={page.start}
          aria-label={history.undo(lines[0] ?? occasion)}
          onClick={() => void work.undo(change)}
        >
          {text.undo}
        </Button>
      ) : (
        <span className={page.quiet}>{history.notSafe}</span>
      )}
    </li>
  );
}
