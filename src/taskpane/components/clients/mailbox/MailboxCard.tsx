import { Badge, Button, ToggleButton } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { displayOf } from "../../../../domain/address/mailboxAddress";
import type { ClientAddress, Role, Standing } from "../../../../domain/book/book";
import { confirmAddresses, isUnconfirmed } from "../../../../domain/book/edits/confirmAddresses";
import { describeAddress } from "../../../../domain/book/edits/describeAddress";
import { roleLabels, standingLabels } from "../../../../domain/book/roleLabels";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useOpenClient } from "../ClientProvider";
import { useClientStyles } from "../clients.styles";
import { CopyLabel } from "./CopyLabel";
import { MailboxFacts } from "./MailboxFacts";
import { MailboxMenu, type MailboxPanelName } from "./MailboxMenu";
import { MailboxPanel } from "./MailboxPanel";
import { RoleHelp } from "./RoleHelp";
import { RoleSelect } from "./RoleSelect";

export interface MailboxCardProps {
  readonly entry: ClientAddress;
}

const colors: Readonly<Record<Standing, "success" | "informative" | "warning" | "danger">> = {
  confirmed: "success",
  inferred: "informative",
  asked: "informative",
  unverified: "informative",
  retired: "warning",
  bouncing: "danger",
};

/** One mailbox: what it is for and how sure that is, to confirm or change with one click; all else in its menu. */
export function MailboxCard({ entry }: MailboxCardProps): React.JSX.Element {
  const { text, language } = usePane();
  const { view, done } = clientsTextOf(language);
  const page = usePageStyles();
  const styles = useClientStyles();
  const { client, change } = useOpenClient();
  const [panel, setPanel] = useState<MailboxPanelName>();
  const [isHelping, setIsHelping] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const { address, role, standing } = entry;
  const shown = displayOf(address);
  const changeRole = (next: Role): void => {
    const isGone = standing === "retired" || standing === "bouncing";
    void change({
      edit: describeAddress(client.id, address.key, { role: next, ...(isGone ? {} : { standing: "confirmed" }) }),
      words: done.role(shown, roleLabels[next][language]),
      occasion: "confirmed",
    });
  };
  return (
    <article className={styles.mailbox} aria-label={shown}>
      <div className={page.between}>
        <span className={styles.address}>{shown}</span>
        <MailboxMenu ref={menu} entry={entry} onOpen={setPanel} />
      </div>
      <div className={page.row}>
        <RoleSelect label={`${text.role}: ${shown}`} value={role} onChange={changeRole} />
        <ToggleButton
          size="small"
          appearance="transparent"
          className={styles.small}
          checked={isHelping}
          icon={<Info16Regular />}
          aria-label={view.help(shown)}
          onClick={() => {
            setIsHelping(!isHelping);
          }}
        />
        <Badge appearance="tint" size="small" color={colors[standing]}>
          {standingLabels[standing][language]}
        </Badge>
        {client.mainContact === address.key && (
          <Badge appearance="tint" size="small" color="brand">
            {view.isMainContact}
          </Badge>
        )}
        {isUnconfirmed(entry) && (
          <Button
            size="small"
            appearance="primary"
            aria-label={view.confirm(shown, roleLabels[role][language])}
            onClick={() => {
              void change({
                edit: confirmAddresses(client.id, [address.key]),
                words: done.role(shown, roleLabels[role][language]),
                occasion: "confirmed",
              });
            }}
          >
            {text.confirm}
          </Button>
        )}
      </div>
      {isHelping && <RoleHelp entry={entry} />}
      <CopyLabel role={role} />
      <MailboxFacts entry={entry} />
      {panel !== undefined && (
        <MailboxPanel
          panel={panel}
          entry={entry}
          onClose={() => {
            setPanel(undefined);
            menu.current?.focus();
          }}
        />
      )}
    </article>
  );
}
