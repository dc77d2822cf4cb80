import { isWithin } from "../address/domainName";
import { displayOf, type AddressKey } from "../address/mailboxAddress";
import { nameOf } from "../book/clientQuestions";
import type { Fix } from "../fix/fix";
import { formalKindsOf } from "../kinds/kind";
import { clientGroups, type ClientGroup } from "../ruleKit/clientGroups";
import { clientsByWeight } from "../ruleKit/clientsByWeight";
import { defineRule } from "../ruleKit/defineRule";
import { distinctMailboxes } from "../ruleKit/distinctMailboxes";
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
  check: (context) => {
    const groups = clientGroups(distinctMailboxes(context.recipients));
    const isHidden =
      formalKindsOf(context.judgement).length === 0 && groups.every(({ mailboxes }) => mailboxes.every(isInBcc));
    const [main, ...others] = isHidden ? [] : clientsByWeight(groups, context);
    if (main === undefined) return [];
    const hosts = groups.filter((group) => group === main || isPartyOf(group, main));
    const seconds = others.filter((group) => !hosts.some((host) => host === group || isPartyOf(host, group)));
    const keys = seconds.map(keysOf);
    return seconds.map((group) => {
      const { address } = group.mailboxes.reduce(moreProminent).recipient;
      return {
        messageId: "secondClient",
        data: { address: displayOf(address), client: nameOf(group.client), mainClient: nameOf(main.client) },
        severity: "warn",
        address,
        client: group.client.id,
        about: { others: keys, own: keysOf(group) },
      };
    });
  },
  fixes: ({ about: { others, own } }) => {
    const [only, ...more] = own;
    const remove: readonly Fix[] =
      only === undefined || more.length > 0 ? [] : [{ kind: "remove-recipient", address: only }];
    return [{ kind: "split-message", others }, ...remove];
  },
});

/** In Bcc nobody sees the others: how news for many is sent. */
function isInBcc({ recipient }: ClientMailbox): boolean {
  return recipient.field === "bcc";
}

/** A client that only stands beside another one in its deal, such as a forwarder that we sell to as well, is no second one. */
function isPartyOf({ client }: ClientGroup, { mailboxes }: ClientGroup): boolean {
  return mailboxes.every(({ recipient }) =>
    client.parties.some(({ domains }) => domains.some((domain) => isWithin(recipient.address.domain, domain))),
  );
}

function keysOf({ mailboxes }: ClientGroup): readonly AddressKey[] {
  return mailboxes.map(({ recipient }) => recipient.address.key);
}

/** By the field, then by the alphabet: the order in which the sender put them says nothing. */
function moreProminent(one: ClientMailbox, other: ClientMailbox): ClientMailbox {
  if (one.recipient.field !== other.recipient.field) return one;
  return one.recipient.address.key < other.recipient.address.key ? one : other;
}
