import type { RecipientField } from "../draft/draft";
import { entryOf, nameOf, officialMailbox, takesMail } from "../book/clientQuestions";
import type { Fix } from "../fix/fix";
import { formalKindsOf, type Kind } from "../kinds/kind";
import { giveRole } from "../ruleKit/bookFix";
import { clientGroups, isInTo, type ClientGroup } from "../ruleKit/clientGroups";
import { clientsByWeight } from "../ruleKit/clientsByWeight";
import { defineRule, type RuleContext } from "../ruleKit/defineRule";
import { distinctMailboxes } from "../ruleKit/distinctMailboxes";
import { isAtHome } from "../ruleKit/fitOf";
import { formalLack } from "../ruleKit/formalLack";
import { newsIn } from "../ruleKit/newsIn";
import { personalMailboxes } from "../ruleKit/personalMailboxes";
import { present } from "../text/members";

export default defineRule({
  id: "formal-to-official",
  docs: {
    summary: {
      en: "Formal papers are addressed to the client's official mailbox, or to the department that the matrix allows with the official mailbox copied.",
      "zh-CN": "正式文件应发往客户的官方邮箱，或发往规则允许的部门并抄送官方邮箱。",
    },
    why: {
      en: "The official mailbox is the one that the client stands by. What reached it was delivered; what went elsewhere can be denied or overlooked.",
      "zh-CN": "官方邮箱代表客户公司。发到那里就算送达；发到别处可能被否认或被遗漏。",
    },
    example: {
      en: { flagged: "A contract to tech@acme.example alone.", remedy: "Add sales@acme.example in To." },
      "zh-CN": { flagged: "合同只发给了 tech@acme.example。", remedy: "把 sales@acme.example 加到收件人。" },
    },
  },
  messages: {
    notAddressed: {
      en: "This message is formal ({kind}), and none of the mailboxes of {client} in To is meant for it.",
      "zh-CN": "这封邮件属于正式文件（{kind}），但“收件人”中没有 {client} 的适用邮箱。",
    },
    notCopied: {
      en: "This message is formal ({kind}), and the official mailbox of {client} does not get a copy.",
      "zh-CN": "这封邮件属于正式文件（{kind}），但没有抄送 {client} 的官方邮箱。",
    },
  },
  check: (context) => {
    if (formalKindsOf(context.judgement).length === 0) return [];
    const groups = withoutServed(clientGroups(context.recipients), context);
    const addressed = groups.filter(({ mailboxes }) => mailboxes.some(isInTo));
    const personal = clientsOfPersonalInTo(context);
    return present(
      (addressed.length > 0 ? addressed : groups).map((group) => {
        if (personal.has(group.client.id) || isNews(group, context)) return undefined;
        const lack = formalLack(group, context);
        return lack === undefined
          ? undefined
          : {
              messageId: lack.what,
              data: { client: nameOf(group.client), kind: { kind: lack.kind } },
              severity: isForSurerKind(group, lack.kind, context) ? ("hint" as const) : ("warn" as const),
              client: group.client.id,
              restsOn: lack.kind,
              about: group,
            };
      }),
    );
  },
  fixes: ({ messageId, about }, context) =>
    messageId === "notAddressed"
      ? [...addOfficial(about, "to", context), ...declareOfficial(about)]
      : addOfficial(about, "cc", context),
});

/** Where To holds a party of a client and none of its own mailboxes, the message is for the party, and the client only sees it. */
function withoutServed(groups: readonly ClientGroup[], { recipients }: RuleContext): readonly ClientGroup[] {
  const served = recipients.filter(isInTo).map(({ place }) => (place.status === "party" ? place.client.id : undefined));
  return groups.filter(({ client, mailboxes }) => mailboxes.some(isInTo) || served.indexOf(client.id) < 0);
}

/** A payment reminder that names its order, to the finance mailbox: what it surely is has reached those whom it is for. */
function isForSurerKind({ mailboxes }: ClientGroup, kind: Kind, { judgement, policy }: RuleContext): boolean {
  if (judgement.status === "unsure") return false;
  const sure = judgement.kinds.reduce((most, one) => (one.kind === kind ? one.score : most), 1);
  return judgement.kinds.some(
    (one) =>
      one.score > sure && mailboxes.some((mailbox) => isInTo(mailbox) && isAtHome(mailbox.place, one.kind, policy)),
  );
}

/** Where a personal mailbox in To is what is wrong, `formal-not-to-personal` says so and its fix brings the official one in. */
function clientsOfPersonalInTo(context: RuleContext): ReadonlySet<string> {
  const clients = new Set<string>();
  personalMailboxes(context).forEach(({ mailbox }) => {
    const { place } = mailbox;
    if (place.status === "client" && isInTo(mailbox)) clients.add(place.client.id);
  });
  return clients;
}

/** News for many in Bcc is nobody's paper, though it may read like a formal notice. */
function isNews({ mailboxes }: ClientGroup, { judgement }: RuleContext): boolean {
  return newsIn(judgement) === "news" && mailboxes.every(({ recipient }) => recipient.field === "bcc");
}

/** In To the client goes by it, so it must be confirmed there. A client that is only copied in another's message gets no more of it. */
function addOfficial({ client }: ClientGroup, field: RecipientField, context: RuleContext): readonly Fix[] {
  const official = officialMailbox(client);
  const main = clientsByWeight(clientGroups(distinctMailboxes(context.recipients)), context)[0];
  return official === undefined || (field === "to" && official.standing !== "confirmed") || main?.client !== client
    ? []
    : [{ kind: "add-recipient", address: official.address, name: official.name, field }];
}

/** A mailbox that takes no mail any more is not made the official one. */
function declareOfficial({ client, mailboxes }: ClientGroup): readonly Fix[] {
  const [only, ...others] = mailboxes.filter(isInTo);
  if (only === undefined || others.length > 0) return [];
  const standing = entryOf(client, only.recipient.address.key)?.standing;
  return standing === undefined || takesMail(standing) ? [giveRole(client, only.recipient, "official")] : [];
}
