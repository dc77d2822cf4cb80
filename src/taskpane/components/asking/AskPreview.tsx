import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import { displayOf } from "../../../domain/address/mailboxAddress";
import type { AskingDraft, AskingKind } from "../../../domain/asking/draftOf";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { askingTextOf } from "../../text/asking";
import { useAskingStyles } from "./asking.styles";

export interface AskPreviewProps {
  readonly draft: AskingDraft;
  readonly kind: AskingKind;
  readonly shown: RefObject<HTMLDivElement>;
  /** Where no window takes the subject, it has to be copied by itself. */
  readonly onCopySubject?: () => void;
}

/** The message as the client will read it. */
export function AskPreview({ draft, kind, shown, onCopySubject }: AskPreviewProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const styles = useAskingStyles();
  const words = askingTextOf(language);
  const { to, subject, lines, dir, language: writtenIn } = draft;
  return (
    <section aria-label={words.preview} className={page.tight}>
      <span className={styles.head}>
        {words.to}: {to.map(displayOf).join("; ")}
      </span>
      <span className={styles.head}>
        {words.subject}:{" "}
        <span lang={writtenIn} dir={dir}>
          {subject}
        </span>
      </span>
      {/* It scrolls, so that it must be reached by keyboard. */}
      <div ref={shown} className={styles.preview} lang={writtenIn} dir={dir} tabIndex={0} role="document">
        {lines.map((line, index) => (
          <p key={index} className={styles.paragraph}>
            {line}
          </p>
        ))}
      </div>
      {kind === "confirm-in-writing" && <span className={page.quiet}>{words.fillIn}</span>}
      {onCopySubject !== undefined && (
        <Button size="small" appearance="transparent" className={styles.button} onClick={onCopySubject}>
          {words.copySubject}
        </Button>
      )}
    </section>
  );
}
