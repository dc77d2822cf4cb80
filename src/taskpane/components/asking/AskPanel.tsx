import {
  Button,
  Checkbox,
  Field,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Select,
  Spinner,
} from "@fluentui/react-components";
import { useId, useRef } from "react";
import { displayOf, type MailboxAddress } from "../../../domain/address/mailboxAddress";
import { MOST_MAILBOXES, type AskingKind } from "../../../domain/asking/draftOf";
import { languageNames, writingLanguages } from "../../../domain/asking/writingLanguage";
import type { Client } from "../../../domain/book/book";
import { nameOf } from "../../../domain/book/clientQuestions";
import { roleLabels } from "../../../domain/book/roleLabels";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { askingTextOf } from "../../text/asking";
import type { BookWork } from "../clients/useBookChange";
import { useAskingStyles } from "./asking.styles";
import { AskPreview } from "./AskPreview";
import { useAsking, type Asking } from "./useAsking";

const kinds: readonly AskingKind[] = ["ask", "confirm", "confirm-in-writing"];

export interface AskPanelProps {
  readonly client: Client;
  readonly address: MailboxAddress | undefined;
  readonly question: AskingKind | undefined;
  readonly work: BookWork;
  readonly onClose: () => void;
}

/** A message to the client: what it asks, of whom, in which language; its text; and the way into Outlook's own window. */
export function AskPanel({ client, address, question, work, onClose }: AskPanelProps): React.JSX.Element {
  const { text, language } = usePane();
  const page = usePageStyles();
  const words = askingTextOf(language);
  const shown = useRef<HTMLDivElement>(null);
  const asking = useAsking({ client, inHand: address, question, work, shown, onDone: onClose });
  const { draft, canOpen, isBusy, trouble } = asking;
  const title = words.title(nameOf(client));
  const cannot = isBusy || draft === undefined;
  return (
    <div className={page.card} role="group" aria-label={title}>
      <div className={page.stack}>
        <Field label={words.kind}>
          <RadioGroup
            value={asking.kind}
            onChange={(_, { value }) => {
              asking.chooseKind(value as AskingKind);
            }}
          >
            {kinds.map((kind) => (
              <Radio key={kind} value={kind} label={words.kinds[kind]} />
            ))}
          </RadioGroup>
        </Field>
        {address === undefined && <Mailboxes asking={asking} />}
        <Field label={words.language}>
          <Select
            value={asking.language}
            onChange={(_, { value }) => {
              const chosen = writingLanguages.find((one) => one === value);
              if (chosen !== undefined) asking.chooseLanguage(chosen);
            }}
          >
            {writingLanguages.map((one) => (
              <option key={one} value={one} lang={one}>
                {languageNames[one]}
              </option>
            ))}
          </Select>
        </Field>
        {draft !== undefined && (
          <AskPreview
            draft={draft}
            kind={asking.kind}
            shown={shown}
            {...(canOpen ? {} : { onCopySubject: () => void asking.copySubject() })}
          />
        )}
        {!canOpen && <span className={page.quiet}>{words.onlyCopy}</span>}
        <div role="status">
          {trouble !== undefined && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{trouble}</MessageBarBody>
            </MessageBar>
          )}
          {asking.said !== undefined && <span className={page.quiet}>{asking.said}</span>}
          {isBusy && <Spinner size="tiny" label={words.opening} labelPosition="after" />}
        </div>
        <div className={page.row}>
          {canOpen && (
            <Button appearance="primary" disabled={cannot} onClick={() => void asking.open()}>
              {words.openInOutlook}
            </Button>
          )}
          <Button appearance={canOpen ? "secondary" : "primary"} disabled={cannot} onClick={() => void asking.copy()}>
            {words.copy}
          </Button>
          <Button appearance="subtle" onClick={onClose}>
            {text.cancel}
          </Button>
        </div>
      </div>
    </div>
  );
}

function Mailboxes({ asking }: { readonly asking: Asking }): React.JSX.Element {
  const { language } = usePane();
  const page = usePageStyles();
  const styles = useAskingStyles();
  const words = askingTextOf(language);
  const hint = useId();
  const { mailboxes, isChosen, canChoose, toggle, kind, draft } = asking;
  if (mailboxes.length === 0) return <p className={page.quiet}>{words.noMailbox}</p>;
  const isFull = mailboxes.some(({ address }) => !canChoose(address.key));
  return (
    <fieldset className={styles.fieldset} aria-describedby={hint}>
      <legend>{kind === "confirm" ? words.about : words.sendTo}</legend>
      {mailboxes.map(({ address, role }) => (
        <Checkbox
          key={address.key}
          label={{ className: styles.mailbox, children: `${displayOf(address)} · ${roleLabels[role][language]}` }}
          checked={isChosen(address.key)}
          disabled={!canChoose(address.key)}
          onChange={() => {
            toggle(address.key);
          }}
        />
      ))}
      <span id={hint} className={page.quiet}>
        {draft === undefined ? words.chooseOne : isFull ? words.most(MOST_MAILBOXES) : ""}
      </span>
    </fieldset>
  );
}
