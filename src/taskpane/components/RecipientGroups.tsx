import { Badge, Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ChangeRequest } from "../../app/ports/bookAccess";
import type { Standing } from "../../domain/book/book";
import { nameOf } from "../../domain/book/clientQuestions";
import { roleLabels, standingLabels } from "../../domain/book/roleLabels";
import { recipientText } from "../../domain/draft/recipientText";
import { fieldName } from "../../domain/fix/fixLabel";
import type { Language } from "../../domain/language";
import type { ReviewedRecipient } from "../../domain/ruleKit/reviewedRecipient";
import { usePane } from "../PaneContext";
import type { Text } from "../text/text";
import { usePageStyles } from "../pages/page.styles";
import { AddToClient } from "./AddToClient";
import { AskButton } from "./asking/AskButton";

export interface RecipientGroupsProps {
  readonly recipients: readonly ReviewedRecipient[];
  readonly onAdd: (request: ChangeRequest, label: string) => void;
}

/** Who gets the message, grouped by client, with what each mailbox is for and how sure that is. */
export function RecipientGroups({ recipients, onAdd }: RecipientGroupsProps): React.JSX.Element | null {
  const { text, language } = usePane();
  const styles = usePageStyles();
  if (recipients.length === 0) return null;
  return (
    <section className={styles.stack} aria-label={text.recipients}>
      <h2 className={styles.heading}>{text.recipients}</h2>
      {groupsOf(recipients, text).map(({ name, members }) => (
        <div key={name} className={styles.tight}>
          <h3 className={styles.quiet}>{name}</h3>
          <ul className={styles.list}>
            {members.map((member) => (
              <li key={`${member.recipient.field} ${recipientText(member.recipient)}`}>
                <Recipient member={member} language={language} onAdd={onAdd} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface RecipientProps {
  readonly member: ReviewedRecipient;
  readonly language: Language;
  readonly onAdd: RecipientGroupsProps["onAdd"];
}

function Recipient({ member: { recipient, place }, language, onAdd }: RecipientProps): React.JSX.Element {
  const { text } = usePane();
  const styles = usePageStyles();
  const [isAdding, setIsAdding] = useState(false);
  const canAdd =
    recipient.status === "mailbox" &&
    (place.status === "stranger" || (place.status === "client" && place.known === undefined));
  return (
    <div className={styles.tight}>
      <span>{recipientText(recipient)}</span>
      <div className={styles.row}>
        <Badge appearance="outline" size="small">
          {fieldName(recipient.field, language)}
        </Badge>
        {place.status === "client" && (
          <>
            <Badge appearance="tint" size="small" color={place.role === "personal" ? "warning" : "brand"}>
              {roleLabels[place.role][language]}
            </Badge>
            <Badge appearance="tint" size="small" color={place.standing === "confirmed" ? "success" : "informative"}>
              {standingLabels[place.standing][language]}
            </Badge>
          </>
        )}
        {canAdd && !isAdding && (
          <Button
            size="small"
            appearance="transparent"
            onClick={() => {
              setIsAdding(true);
            }}
          >
            {text.addToClient}
          </Button>
        )}
        {recipient.status === "mailbox" && place.status === "client" && isOpen(place.standing) && (
          <AskButton client={place.client} address={recipient.address} />
        )}
      </div>
      {isAdding && recipient.status === "mailbox" && (
        <AddToClient
          address={recipient.address}
          name={recipient.name}
          suggested={place.status === "client" ? place.client.id : undefined}
          onAdd={(request, label) => {
            setIsAdding(false);
            onAdd(request, label);
          }}
          onCancel={() => {
            setIsAdding(false);
          }}
        />
      )}
    </div>
  );
}

/** Nobody has said yet what the mailbox is for, and nobody has been asked. */
function isOpen(standing: Standing): boolean {
  return standing === "inferred" || standing === "unverified";
}

interface Group {
  readonly name: string;
  readonly members: readonly ReviewedRecipient[];
}

function groupsOf(recipients: readonly ReviewedRecipient[], text: Text): readonly Group[] {
  const groups = new Map<string, ReviewedRecipient[]>();
  for (const member of recipients) {
    const name = groupName(member, text);
    groups.set(name, [...(groups.get(name) ?? []), member]);
  }
  return [...groups].map(([name, members]) => ({ name, members }));
}

function groupName({ place }: ReviewedRecipient, text: Text): string {
  switch (place.status) {
    case "client":
      return nameOf(place.client);
    case "party":
      return `${nameOf(place.client)} – ${text.party(place.party.name)}`;
    case "own":
      return text.ownPeople;
    case "stranger":
      return text.unknownPeople;
  }
}
