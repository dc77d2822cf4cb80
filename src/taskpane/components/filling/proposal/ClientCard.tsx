import { Badge, Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { ChosenClient } from "../../../../domain/book/filling/choices";
import { roleLabels } from "../../../../domain/book/roleLabels";
import { roles } from "../../../../domain/book/book";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { fillingText } from "../../../text/filling";
import { MailboxLine } from "./MailboxLine";
import { useProposalStyles } from "./proposal.styles";
import type { ProposalWork } from "./useProposal";

export interface ClientCardProps {
  readonly client: ChosenClient;
  readonly proposal: ProposalWork;
}

/** One client with what would come to it: to accept as it is, or to look into first. */
export function ClientCard({ client, proposal }: ClientCardProps): React.JSX.Element {
  const { language } = usePane();
  const text = fillingText(language);
  const [page, styles] = [usePageStyles(), useProposalStyles()];
  const [isOpen, setOpen] = useState(false);
  const { choices, choose } = proposal;
  const { id, name, isNew, mailboxes } = client;
  const taken = mailboxes.filter(({ isTaken }) => isTaken).length;
  const takeAll = (isWanted: boolean): void => {
    const left = new Set(choices.left);
    for (const { entry } of mailboxes)
      if (isWanted) left.delete(entry.address.key);
      else left.add(entry.address.key);
    choose({ left });
  };
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Checkbox
          aria-label={text.takeClient(name)}
          disabled={mailboxes.length === 0}
          checked={mailboxes.length === 0 || taken === mailboxes.length ? true : taken === 0 ? false : "mixed"}
          onChange={(_, { checked }) => {
            takeAll(checked !== false);
          }}
        />
        <span className={styles.name}>{name}</span>
        {isNew && (
          <Badge appearance="tint" size="small" color="brand" className={page.rigid}>
            {text.isNew}
          </Badge>
        )}
      </div>
      <span className={`${page.quiet} ${styles.under}`}>
        {mailboxes.length === 0 ? text.detailsOnly : summaryOf(client, text.mailboxes(mailboxes.length), language)}
      </span>
      <CompanyQuestion client={client} proposal={proposal} />
      <div className={`${page.row} ${styles.under}`}>
        <Button
          size="small"
          disabled={proposal.isBusy || (taken === 0 && mailboxes.length > 0)}
          aria-label={text.acceptClient(name)}
          onClick={() => void proposal.accept([client])}
        >
          {text.accept}
        </Button>
        {mailboxes.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={isOpen}
            aria-label={text.showMailboxes(name)}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen ? text.hide : text.show}
          </Button>
        )}
      </div>
      {isOpen && (
        <>
          {isNew && (
            <Field label={text.clientName} size="small">
              <Input
                value={choices.names.get(id) ?? name}
                onChange={(_, { value }) => {
                  choose({ names: new Map(choices.names).set(id, value) });
                }}
              />
            </Field>
          )}
          <ul className={page.list} aria-label={text.showMailboxes(name)}>
            {mailboxes.map((mailbox) => (
              <MailboxLine key={mailbox.entry.address.key} mailbox={mailbox} of={client} proposal={proposal} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** Whether it is the same company as another: only the user can know. */
function CompanyQuestion({ client: { id, hint }, proposal }: ClientCardProps): React.JSX.Element | null {
  const { language } = usePane();
  const text = fillingText(language);
  const [page, styles] = [usePageStyles(), useProposalStyles()];
  const { choices, choose } = proposal;
  if (hint === undefined) return null;
  return (
    <div className={styles.hint}>
      <span>{text.perhaps(hint.other.name, hint.word)}</span>
      <div className={page.row}>
        <Button
          size="small"
          onClick={() => {
            choose({ joined: new Map(choices.joined).set(id, hint) });
          }}
        >
          {text.join(hint.other.name)}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            choose({ apart: new Set(choices.apart).add(id) });
          }}
        >
          {text.keepApart}
        </Button>
      </div>
    </div>
  );
}

/** `3 mailboxes: official 1, purchasing 2`. */
function summaryOf({ mailboxes }: ChosenClient, count: string, language: "en" | "zh-CN"): string {
  const byRole = roles.flatMap((role) => {
    const times = mailboxes.filter(({ entry }) => entry.role === role).length;
    return times === 0 ? [] : [`${roleLabels[role][language]} ${String(times)}`];
  });
  return `${count} · ${byRole.join(" · ")}`;
}
