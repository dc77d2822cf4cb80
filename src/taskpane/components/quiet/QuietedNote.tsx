import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Quieted } from "../../../domain/quiet/quieten";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { quietTextOf } from "../../text/quiet";
import { dayIn } from "../clients/dates";
import { useQuietStyles } from "./quiet.styles";

export interface QuietItem {
  readonly key: string;
  /** The finding as a sentence. */
  readonly finding: string;
  readonly because: Exclude<Quieted["because"], "covered">;
  /** When the mute ends; ISO 8601, UTC. */
  readonly until?: string;
}

export interface QuietedNoteProps {
  readonly items: readonly QuietItem[];
  readonly onShowAgain: (item: QuietItem) => void;
}

/** What RightBox found and does not say, with the reason for each, and the way to have it said again. */
export function QuietedNote({ items, onShowAgain }: QuietedNoteProps): React.JSX.Element | null {
  const { language } = usePane();
  const page = usePageStyles();
  const styles = useQuietStyles();
  const words = quietTextOf(language);
  const [isOpen, setIsOpen] = useState(false);
  const list = useId();
  if (items.length === 0) return null;
  return (
    <div className={page.tight}>
      <Button
        size="small"
        appearance="subtle"
        className={page.start}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {words.quieted(items.length)}
      </Button>
      <ul id={list} className={isOpen ? page.list : page.hidden}>
        {items.map((item) => (
          <li key={item.key} className={styles.entry}>
            <span>{item.finding}</span>
            <div className={page.between}>
              <span className={page.quiet}>{words.because[item.because](dayIn(language, item.until ?? ""))}</span>
              <Button
                size="small"
                className={page.rigid}
                aria-label={words.showAgainThis(item.finding)}
                onClick={() => {
                  onShowAgain(item);
                }}
              >
                {words.showAgain}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
