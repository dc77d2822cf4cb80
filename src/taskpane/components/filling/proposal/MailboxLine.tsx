import { Button, Checkbox, Select } from "@fluentui/react-components";
import { useState } from "react";
import { displayOf } from "../../../../domain/address/mailboxAddress";
import { isRole, roles, type Client } from "../../../../domain/book/book";
import type { ChosenClient, ChosenMailbox } from "../../../../domain/book/filling/choices";
import type { NamedClient } from "../../../../domain/book/filling/companyGroups";
import { roleLabels } from "../../../../domain/book/roleLabels";
import type { Language } from "../../../../domain/language";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { fillingText } from "../../../text/filling";
import { guessWords } from "../../clients/guessWords";
import { MovePicker } from "./MovePicker";
import { useProposalStyles } from "./proposal.styles";
import type { ProposalWork } from "./useProposal";

export interface MailboxLineProps {
  readonly mailbox: ChosenMailbox;
  readonly of: ChosenClient;
  readonly proposal: ProposalWork;
}

/** One proposed mailbox: taken or not, its role with what shows it, and the way to another client. */
export function MailboxLine({ mailbox, of, proposal }: MailboxLineProps): React.JSX.Element {
  const { language } = usePane();
  const text = fillingText(language);
  const [page, styles] = [usePageStyles(), useProposalStyles()];
  const [isMoving, setMoving] = useState(false);
  const { entry, before, isTaken } = mailbox;
  const { key } = entry.address;
  const address = displayOf(entry.address);
  const { choices, choose } = proposal;
  const why = before === undefined ? whyWords(mailbox, of, language) : changeWords(mailbox, language);
  const take = (isWanted: boolean): void => {
    const left = new Set(choices.left);
    if (isWanted) left.delete(key);
    else left.add(key);
    choose({ left });
  };
  const move = (client: NamedClient): void => {
    setMoving(false);
    const left = new Set(choices.left);
    left.delete(key);
    choose({ moved: new Map(choices.moved).set(key, client), left });
  };
  return (
    <li className={styles.mailbox}>
      <Checkbox
        checked={isTaken}
        label={address}
        onChange={(_, { checked }) => {
          take(checked === true);
        }}
      />
      <span className={`${page.quiet} ${styles.under}`}>
        {[entry.name, why].filter((words) => words !== undefined && words !== "").join(" · ")}
      </span>
      <div className={`${page.row} ${styles.under}`}>
        <Select
          size="small"
          className={page.grow}
          aria-label={text.roleOf(address)}
          value={entry.role}
          onChange={(_, { value }) => {
            if (isRole(value)) choose({ roles: new Map(choices.roles).set(key, value) });
          }}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {roleLabels[role][language]}
            </option>
          ))}
        </Select>
        {before === undefined && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={text.moveAddress(address)}
            aria-expanded={isMoving}
            onClick={() => {
              setMoving(!isMoving);
            }}
          >
            {text.move}
          </Button>
        )}
      </div>
      {isMoving && (
        <div className={styles.under}>
          <MovePicker proposed={proposal.clients.filter(({ id }) => id !== of.id)} onChoose={move} />
        </div>
      )}
    </li>
  );
}

function whyWords(
  { entry, isSaid }: ChosenMailbox,
  { id, parts }: ChosenClient,
  language: Language,
): string | undefined {
  const part = parts.find(({ client }) => client.id === id) ?? parts[0];
  return part === undefined || isSaid ? undefined : guessWords(part.client satisfies Client, entry, language);
}

/** What would be new about a mailbox that the book has. */
function changeWords({ entry, before }: ChosenMailbox, language: Language): string {
  const text = fillingText(language);
  const changes = [
    ...(before?.role === entry.role
      ? []
      : [
          text.changedRole(
            before === undefined ? "" : roleLabels[before.role][language],
            roleLabels[entry.role][language],
          ),
        ]),
    ...(before?.name === entry.name ? [] : [text.changedName(entry.name)]),
  ];
  return text.changes(changes.length === 0 ? text.changedElse : changes.join(", "));
}
