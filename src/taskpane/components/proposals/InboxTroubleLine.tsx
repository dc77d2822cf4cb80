import { Button } from "@fluentui/react-components";
import type { MailboxTrouble } from "../../../app/ports/mailboxContacts";
import { usePane } from "../../PaneContext";
import { usePageStyles } from "../../pages/page.styles";
import { proposalsTextOf } from "../../text/proposals";

export interface InboxTroubleLineProps {
  readonly because: MailboxTrouble;
  readonly onLook: (interactive: boolean) => void;
}

/** Why the inbox was not looked through, and what to do about it. */
export function InboxTroubleLine({ because, onLook }: InboxTroubleLineProps): React.JSX.Element | null {
  const { text: common, language } = usePane();
  const page = usePageStyles();
  const text = proposalsTextOf(language).inbox;
  if (because === "not-configured" || because === "no-sign-in") return null;
  return (
    <section className={page.tight} aria-label={text.title}>
      <span className={page.quiet}>{text.trouble[because]}</span>
      <Button
        size="small"
        className={page.start}
        onClick={() => {
          onLook(true);
        }}
      >
        {because === "consent-needed" ? text.allow : common.tryAgain}
      </Button>
    </section>
  );
}
