import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { usePageStyles } from "../../pages/page.styles";
import { useQuietStyles } from "./quiet.styles";

/** One line of what is remembered, as people read it. */
export interface Entry {
  readonly key: string;
  readonly about: string;
  readonly rule: string;
  /** Kind and times. */
  readonly facts: readonly string[];
  /** What the button does, for who cannot see where it stands. */
  readonly action: string;
}

export interface EntryListProps {
  readonly title: string;
  readonly empty: string;
  /** What the button of each says. */
  readonly button: string;
  readonly entries: readonly Entry[];
  readonly onPress: (index: number) => void;
}

/** Mailboxes or clients with what RightBox remembers of each, and one thing to do about it. */
export function EntryList({ title, empty, button, entries, onPress }: EntryListProps): React.JSX.Element {
  const page = usePageStyles();
  const styles = useQuietStyles();
  const heading = useId();
  return (
    <section className={page.tight} aria-labelledby={heading}>
      <h3 id={heading} className={page.subheading}>
        {title}
      </h3>
      {entries.length === 0 ? (
        <span className={page.quiet}>{empty}</span>
      ) : (
        <ul className={page.list}>
          {entries.map(({ key, about, rule, facts, action }, index) => (
            <li key={key} className={styles.entry}>
              <div className={page.between}>
                <span className={styles.about}>{about}</span>
                <Button
                  size="small"
                  className={page.rigid}
                  aria-label={action}
                  onClick={() => {
                    onPress(index);
                  }}
                >
                  {button}
                </Button>
              </div>
              <span>{rule}</span>
              {facts.map((fact) => (
                <span key={fact} className={page.quiet}>
                  {fact}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
