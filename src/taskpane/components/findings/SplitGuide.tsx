import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, useRef, useState, type ReactNode, type RefObject } from "react";
import type { AddressKey } from "../../../domain/address/mailboxAddress";
import type { Client } from "../../../domain/book/book";
import { nameOf } from "../../../domain/book/clientQuestions";
import type { Draft } from "../../../domain/draft/draft";
import { ownWords } from "../../../domain/draft/ownWords";
import type { DraftFix, Fix } from "../../../domain/fix/fix";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { findingsTextOf } from "../../text/findings";
import { copyText } from "../asking/copyText";
import { useAskingStyles } from "../asking/asking.styles";
import { useFindingStyles } from "./findings.styles";

type SplitFix = Extract<DraftFix, { readonly kind: "split-message" }>;

export interface SplitGuideProps {
  readonly fix: SplitFix;
  readonly draft: Draft;
  readonly clients: readonly Client[];
  readonly label: string;
  readonly isBest: boolean;
  readonly onFix: (fix: Fix) => void;
  /** What changes here. */
  readonly children: ReactNode;
}

/** Where Outlook opens no new message from here: what to copy for each of the others, and the way to take them out of this one. */
export function SplitGuide({
  fix,
  draft,
  clients,
  label,
  isBest,
  onFix,
  children,
}: SplitGuideProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const styles = useFindingStyles();
  const words = findingsTextOf(language);
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState("");
  const guide = useId();
  const shown = useRef<HTMLDivElement>(null);
  const copy = async (text: string, element: HTMLElement | null): Promise<void> => {
    setSaid((await copyText(text, element)) ? words.split.copied : words.split.notCopied);
  };
  return (
    <div className={styles.fix}>
      <Button
        appearance={isBest ? "primary" : "secondary"}
        className={styles.wide}
        aria-expanded={isOpen}
        aria-controls={guide}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {label}
      </Button>
      {children}
      <div id={guide} className={isOpen ? page.stack : page.hidden}>
        <span className={page.quiet}>{words.split.intro}</span>
        {fix.others.map((keys) => (
          <OtherMessage key={keys.join()} keys={keys} draft={draft} clients={clients} copy={copy} />
        ))}
        <Words draft={draft} shown={shown} />
        <div className={page.row}>
          <Button size="small" onClick={() => void copy(draft.subject, null)}>
            {words.split.copySubject}
          </Button>
          <Button size="small" onClick={() => void copy(ownWords(draft), shown.current)}>
            {words.split.copyText}
          </Button>
        </div>
        <div role="status" className={page.quiet}>
          {said}
        </div>
        <Button
          className={styles.wide}
          onClick={() => {
            onFix(fix);
          }}
        >
          {words.split.takeOut}
        </Button>
      </div>
    </div>
  );
}

interface OtherMessageProps {
  readonly keys: readonly AddressKey[];
  readonly draft: Draft;
  readonly clients: readonly Client[];
  readonly copy: (text: string, element: HTMLElement | null) => Promise<void>;
}

function OtherMessage({ keys, draft, clients, copy }: OtherMessageProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const styles = useFindingStyles();
  const words = findingsTextOf(language);
  const shown = useRef<HTMLDivElement>(null);
  const client = clients.find(({ addresses }) => addresses.some(({ address }) => keys.includes(address.key)));
  const recipients = draft.recipients
    .filter((recipient) => recipient.status === "mailbox" && keys.includes(recipient.address.key))
    .map((recipient) => (recipient.status === "mailbox" ? recipient.address.key : ""));
  return (
    <div className={page.tight}>
      {client !== undefined && <strong>{words.split.messageTo(nameOf(client))}</strong>}
      <div ref={shown} className={styles.words}>
        {recipients.join("; ")}
      </div>
      <div>
        <Button size="small" onClick={() => void copy(recipients.join("; "), shown.current)}>
          {words.split.copyRecipients}
        </Button>
      </div>
    </div>
  );
}

function Words({
  draft,
  shown,
}: {
  readonly draft: Draft;
  readonly shown: RefObject<HTMLDivElement>;
}): React.JSX.Element {
  const { language } = usePane();
  const styles = useFindingStyles();
  const asking = useAskingStyles();
  return (
    // It scrolls, so that it must be reached by keyboard.
    <div
      ref={shown}
      role="document"
      tabIndex={0}
      aria-label={findingsTextOf(language).split.words}
      className={mergeClasses(asking.preview, styles.text)}
    >
      {ownWords(draft)}
    </div>
  );
}
