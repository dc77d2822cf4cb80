import { displayOf } from "../address/mailboxAddress";
import { isWithin } from "../address/domainName";
import { nameOf } from "../book/clientQuestions";
import { formalKindsOf } from "../kinds/kind";
import { clientGroups, isInTo, type ClientGroup } from "../ruleKit/clientGroups";
import { defineRule } from "../ruleKit/defineRule";
import type { ClientMailbox } from "../ruleKit/reviewedRecipient";

export default defineRule({
  id: "one-client-per-message",
  docs: {
    summary: { en: "One message goes to one client.", "zh-CN": "一封邮件只发给一个客户。" },
    why: {
      en: "Two clients on one message see each other, and one of them reads the other's prices. Forwarders, banks and other parties of the deal are no second client.",
      "zh-CN":
        "同一封邮件发给两个客户，他们会看到彼此，其中一方还会看到另一方的价格。货代、银行等交易参与方不算第二个客户。",
    },
    example: {
      en: { flagged: "To sales@acme.example and einkauf@nordlicht.example.", remedy: "Take one client out." },
      "zh-CN": { flagged: "同时发给 sales@acme.example 和 einkauf@nordlicht.example。", remedy: "移除其中一个客户。" },
    },
  },
  messages: {
    secondClient: {
      en: "{address} belongs to {client}, but this message is to {mainClient}.",
      "zh-CN": "{address} 属于 {client}，而这封邮件是发给 {mainClient} 的。",
    },
  },
  check: ({ recipients, judgement }) => {
    const groups = clientGroups(recipients);
    const [main, ...others] = groups.slice().sort((one, other) => countInTo(other) - countInTo(one));
    const isHidden = formalKindsOf(judgement).length === 0 && groups.every(({ mailboxes }) => mailboxes.every(isInBcc));
    if (main === undefined || isHidden) return [];
    return others
      .reduce<readonly ClientMailbox[]>((all, { mailboxes }) => all.concat(mailboxes), [])
      .filter((mailbox) => !isPartyOf(main, mailbox))
      .map(({ recipient: { address }, place: { client } }) => ({
        messageId: "secondClient",
        data: { address: displayOf(address), client: nameOf(client), mainClient: nameOf(main.client) },
        severity: "warn",
        address,
        client: client.id,
        about: address.key,
      }));
  },
  fixes: ({ about }) => [{ kind: "remove-recipient", address: about }],
});

function countInTo({ mailboxes }: ClientGroup): number {
  return mailboxes.filter(isInTo).length;
}

/** In Bcc nobody sees the others: how news for many is sent. */
function isInBcc({ recipient }: ClientMailbox): boolean {
  return recipient.field === "bcc";
}

function isPartyOf({ client }: ClientGroup, { recipient }: ClientMailbox): boolean {
  return client.parties.some(({ domains }) => domains.some((domain) => isWithin(recipient.address.domain, domain)));
}
