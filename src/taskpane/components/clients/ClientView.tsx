import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Spinner } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useCallback, useEffect, useId, useRef } from "react";
import type { BookAccess, BookState } from "../../../app/ports/bookAccess";
import { unicodeOf } from "../../../domain/address/domainName";
import type { ClientId } from "../../../domain/book/book";
import { nameOf } from "../../../domain/book/clientQuestions";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { clientsTextOf } from "../../text/clients";
import { useFromBook } from "../../useBook";
import { AskButton } from "../asking/AskButton";
import { LabelContacts } from "../labels/LabelContacts";
import { ClientProvider } from "./ClientProvider";
import { useClientStyles } from "./clients.styles";
import { fluentRef } from "./fluentRef";
import { useSections } from "./useSections";
import { AddMailbox } from "./mailbox/AddMailbox";
import { ConfirmAll } from "./mailbox/ConfirmAll";
import { MailboxCard } from "./mailbox/MailboxCard";
import type { BookWork } from "./useBookChange";

export interface ClientViewProps {
  readonly id: ClientId;
  readonly corrections: BookState["corrections"];
  readonly work: BookWork;
  /** Opens another client; `undefined` goes back to the list. */
  readonly onOpen: (id: ClientId | undefined) => void;
}

/** One client: its mailboxes first, all that is touched more rarely folded up below. */
export function ClientView({ id, corrections, work, onOpen }: ClientViewProps): React.JSX.Element {
  const { text, language } = usePane();
  const { view } = clientsTextOf(language);
  const page = usePageStyles();
  const styles = useClientStyles();
  const title = useId();
  const backButton = useRef<HTMLButtonElement>(null);
  const read = useFromBook(
    useCallback(async (book: BookAccess) => ({ id, client: (await book.clients([id]))[0] }), [id]),
  );
  const client = read?.id === id ? read.client : undefined;
  const isRead = read?.id === id;
  const sections = useSections(client, corrections);
  useEffect(() => {
    // Not the heading: Outlook on the web moves Tab itself, and stays for ever where Tab itself would not come to.
    if (isRead) backButton.current?.focus();
  }, [isRead]);
  const back = (
    <Button
      ref={fluentRef(backButton)}
      size="small"
      appearance="subtle"
      className={styles.back}
      aria-describedby={title}
      icon={<ArrowLeft16Regular />}
      onClick={() => {
        onOpen(undefined);
      }}
    >
      {view.back}
    </Button>
  );
  if (!isRead) return <Spinner size="small" label={text.loading} />;
  if (client === undefined) {
    return (
      <>
        {back}
        <h1 id={title} className={styles.title}>
          {view.gone}
        </h1>
      </>
    );
  }
  return (
    <ClientProvider
      value={{
        client,
        work,
        change: ({ edit, words, occasion = "typed", also = [] }) =>
          work.change({ clients: [client.id, ...also], edit, words, occasion }),
        onOpen,
      }}
    >
      <div className={page.tight}>
        {back}
        <h1 id={title} className={styles.title}>
          {nameOf(client)}
        </h1>
        <span className={page.quiet}>
          {[...(client.shortName === undefined ? [] : [client.name]), ...client.domains.map(unicodeOf)].join(" · ")}
        </span>
      </div>
      <section className={page.stack} aria-label={view.mailboxes}>
        <ConfirmAll />
        {client.addresses.length === 0 && <span className={page.quiet}>{view.noMailboxes}</span>}
        {client.addresses.map((entry) => (
          <MailboxCard key={entry.address.key} entry={entry} />
        ))}
        <AddMailbox />
      </section>
      <div className={page.row}>
        <AskButton client={client} />
        <LabelContacts client={client} />
      </div>
      <Accordion collapsible multiple>
        {sections.map(({ name, label, content }) => (
          <AccordionItem key={name} value={name}>
            <AccordionHeader as="h2" size="small" className={styles.fold}>
              {label}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>{content}</AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </ClientProvider>
  );
}
