import { displayOf, type AddressKey } from "../../../../domain/address/mailboxAddress";
import type { ClientAddress } from "../../../../domain/book/book";
import { entryOf } from "../../../../domain/book/clientQuestions";
import { isUnconfirmed } from "../../../../domain/book/edits/confirmAddresses";
import { kindLabels } from "../../../../domain/kinds/labels";
import { usePane } from "../../../PaneContext";
import { usePageStyles } from "../../../pages/page.styles";
import { clientsTextOf } from "../../../text/clients";
import { useOpenClient } from "../ClientProvider";
import { guessWords } from "../guessWords";
import { provenanceWords } from "../provenanceWords";

export interface MailboxFactsProps {
  readonly entry: ClientAddress;
}

/**
 * What is known of a mailbox beside its role: why it is guessed, where mail goes instead, what it is wanted for. Where it is known
 * from stands with those that somebody has to decide on; with the others it comes with the help.
 */
export function MailboxFacts({ entry }: MailboxFactsProps): React.JSX.Element {
  const { language } = usePane();
  const { view } = clientsTextOf(language);
  const styles = usePageStyles();
  const { client } = useOpenClient();
  const { standing, successor, backup, preferredFor, note = "", name } = entry;
  const shown = (key: AddressKey): string => {
    const known = entryOf(client, key);
    return known === undefined ? key : displayOf(known.address);
  };
  const isGone = standing === "retired" || standing === "bouncing";
  const facts = [
    name,
    guessWords(client, entry, language) ?? "",
    isGone && successor !== undefined ? view.insteadOf(shown(successor)) : "",
    standing === "retired" && successor === undefined ? view.noSuccessor : "",
    backup === undefined ? "" : view.whileDown(shown(backup)),
    preferredFor.length === 0
      ? ""
      : view.alsoFor(preferredFor.map((kind) => kindLabels[kind][language]).join(language === "en" ? ", " : "、")),
    note,
    isUnconfirmed(entry) ? provenanceWords(entry.provenance, language) : "",
  ];
  return (
    <>
      {facts.map((fact, index) =>
        fact === "" ? null : (
          <span key={index} className={styles.quiet}>
            {fact}
          </span>
        ),
      )}
    </>
  );
}
