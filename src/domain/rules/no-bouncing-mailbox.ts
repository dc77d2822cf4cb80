import { displayOf } from "../address/mailboxAddress";
import type { ClientAddress } from "../book/book";
import { entryOf, nameOf, takesMail } from "../book/clientQuestions";
import type { Fix } from "../fix/fix";
import { confirmMailbox } from "../ruleKit/confirmMailbox";
import { defineRule } from "../ruleKit/defineRule";
import { distinctMailboxes } from "../ruleKit/distinctMailboxes";
import { lastSuccessor, mainMailboxes, mayStandFor, removeIfSpare, replaceBy } from "../ruleKit/recipientFixes";
import { isClientMailbox, type ClientMailbox } from "../ruleKit/reviewedRecipient";
import { present } from "../text/members";

export default defineRule({
  id: "no-bouncing-mailbox",
  docs: {
    summary: {
      en: "A mailbox from which mail came back is not the only one that a message goes to.",
      "zh-CN": "曾经退信的邮箱，不应作为唯一的收件邮箱。",
    },
    why: {
      en: "Mail to it came back, so this message may not arrive either. A spare mailbox of the same client helps until the first one works again.",
      "zh-CN": "发往该邮箱的邮件曾被退回，这封也可能送不到。在它恢复之前，可以改用或加发同一客户的备用邮箱。",
    },
    example: {
      en: {
        flagged: "A shipping notice to desk@acme.example, from which the last mail came back.",
        remedy: "Send it to the spare mailbox as well.",
      },
      "zh-CN": {
        flagged: "把发货通知发到上次退信的 desk@acme.example。",
        remedy: "同时发给备用邮箱。",
      },
    },
  },
  messages: {
    bouncing: {
      en: "Mail to {address} of {client} came back; this message may not arrive either.",
      "zh-CN": "发往 {client} 的 {address} 的邮件曾被退回，这封也可能无法送达。",
    },
  },
  check: ({ recipients }) => {
    const mailboxes = distinctMailboxes(recipients).filter(isClientMailbox);
    // The official mailbox is copied on much: a copy there does not stand in for the department that should act.
    const isBeside = ({ place, recipient: { field } }: ClientMailbox): boolean =>
      sparesOf(place).some(({ address, role }) =>
        mailboxes.some(
          ({ recipient }) =>
            recipient.address.key === address.key && (recipient.field === field || role !== "official"),
        ),
      );
    return mailboxes
      .filter((mailbox) => mailbox.place.standing === "bouncing" && !isBeside(mailbox))
      .map((mailbox) => ({
        messageId: "bouncing",
        data: { address: displayOf(mailbox.recipient.address), client: nameOf(mailbox.place.client) },
        severity: "warn",
        address: mailbox.recipient.address,
        client: mailbox.place.client.id,
        about: mailbox,
      }));
  },
  fixes: ({ about }, context) => {
    const { recipient, place } = about;
    const spares = sparesOf(place);
    const add: readonly Fix[] = spares
      .filter((known) => mayStandFor({ ...place, role: known.role, standing: known.standing, known }, context, place))
      .map(({ address, name }) => ({ kind: "add-recipient", address, name, field: recipient.field }));
    return [
      ...replaceBy([...spares, ...mainMailboxes(place)], about, context),
      ...add,
      ...removeIfSpare(about, context),
      confirmMailbox(about),
    ];
  },
});

/** The mailboxes that help while this one fails: its successor, its backup. They must take mail themselves. */
function sparesOf(place: ClientMailbox["place"]): readonly ClientAddress[] {
  const { client, known } = place;
  const backup = known?.backup === undefined ? undefined : entryOf(client, known.backup);
  const works = backup !== undefined && takesMail(backup.standing);
  return present([lastSuccessor(place), works ? backup : undefined]);
}
