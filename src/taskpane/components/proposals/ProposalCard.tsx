import { Button, Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Suggestion } from "../../../app/notices/suggestion";
import { isRole, roles, type Role } from "../../../domain/book/book";
import { roleLabels } from "../../../domain/book/roleLabels";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { proposalsTextOf } from "../../text/proposals";
import { useProposalStyles } from "./proposals.styles";
import { wordsOf } from "./proposalWords";

export interface ProposalCardProps {
  readonly suggestion: Suggestion;
  readonly onAccept: (suggestion: Suggestion) => void;
  readonly onPutAside: (suggestion: Suggestion) => void;
}

/** One proposal: what it is, the words of the message that say so, why to be careful, and the choice. */
export function ProposalCard({ suggestion, onAccept, onPutAside }: ProposalCardProps): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const styles = useProposalStyles();
  const text = proposalsTextOf(language);
  const { title, effect, lead, quoted, warnings } = wordsOf(suggestion, language);
  const [role, setRole] = useState<Role>();
  const accepted: Suggestion =
    suggestion.kind === "sender" && role !== undefined ? { ...suggestion, role, isRoleChosen: true } : suggestion;
  return (
    <div className={page.card} role="group" aria-label={title}>
      <div className={page.stack}>
        <p className={styles.title}>{title}</p>
        {effect.length > 0 && <p className={styles.effect}>{effect.join(" ")}</p>}
        {(quoted !== "" || suggestion.kind === "sender") && (
          <div className={page.tight}>
            <span className={page.quiet}>{lead}</span>
            {quoted !== "" && <blockquote className={styles.quote}>{quoted}</blockquote>}
          </div>
        )}
        {warnings.map((warning) => (
          <MessageBar key={warning} intent="warning" layout="multiline">
            <MessageBarBody className={styles.warning}>{warning}</MessageBarBody>
          </MessageBar>
        ))}
        {suggestion.kind === "sender" && (
          <Field label={text.role}>
            <Select
              value={role ?? suggestion.role}
              onChange={(_, { value }) => {
                if (isRole(value)) setRole(value);
              }}
            >
              {roles.map((one) => (
                <option key={one} value={one}>
                  {roleLabels[one][language]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <div className={page.row}>
          <Button
            appearance={warnings.length === 0 ? "primary" : "secondary"}
            aria-label={text.acceptThis(title)}
            onClick={() => {
              onAccept(accepted);
            }}
          >
            {text.accept}
          </Button>
          <Button
            appearance="subtle"
            aria-label={text.notNowThis(title)}
            onClick={() => {
              onPutAside(suggestion);
            }}
          >
            {text.notNow}
          </Button>
        </div>
      </div>
    </div>
  );
}
