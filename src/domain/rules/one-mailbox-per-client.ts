import { displayOf } from "../address/mailboxAddress";
import { nameOf } from "../book/clientQuestions";
import type { Fix } from "../fix/fix";
import { kindsOf } from "../kinds/kind";
import { clientGroups, type ClientGroup } from "../ruleKit/clientGroups";
import { defineRule, type RuleContext } from "../ruleKit/defineRule";
import { distinctMailboxes } from "../ruleKit/distinctMailboxes";
import { fitOf } from "../ruleKit/fitOf";
import { formalLack } from "../ruleKit/formalLack";
import { mayStandFor, removeIfSpare } from "../ruleKit/recipientFixes";
import type { ClientMailbox } from "../ruleKit/reviewedRecipient";
import { surplusIn } from "../ruleKit/surplusIn";

export default defineRule({
  id: "one-mailbox-per-client",
  docs: {
    summary: {
      en: "A message goes to the client's right mailbox, never to all that are known.",
      "zh-CN": "邮件发到客户的对口邮箱，而不是全选所有邮箱。",
    },
    why: {
      en: "Where the same message lies in several mailboxes, each reader leaves it to another, answers come twice, and nobody can say which mailbox counts. A copy to those who must know is right.",
      "zh-CN":
        "同一封邮件出现在多个邮箱时，大家都以为别人会处理，答复可能重复，也说不清以哪个邮箱为准。抄送给需要知情的人则是对的。",
    },
    example: {
      en: {
        flagged: "To bob.lee@acme.example and bob.lee.acme@gmail.com, both Bob Lee's.",
        remedy: "Keep bob.lee@acme.example.",
      },
      "zh-CN": {
        flagged: "同时发给 Bob Lee 的两个邮箱 bob.lee@acme.example 和 bob.lee.acme@gmail.com。",
        remedy: "只保留 bob.lee@acme.example。",
      },
    },
  },
  messages: {
    samePerson: {
      en: "{address} and {kept} belong to the same person at {client}.",
      "zh-CN": "{address} 和 {kept} 属于 {client} 的同一个人。",
    },
    sameRole: {
      en: "{address} and {kept} are both for {role} matters at {client}, and both stand in To.",
      "zh-CN": "{address} 和 {kept} 都是 {client} 的{role}邮箱，且都在收件人中。",
    },
    selectAll: {
      en: "Many mailboxes of {client} stand in To; {kept} alone would do.",
      "zh-CN": "收件人中有 {client} 的许多邮箱，只发到 {kept} 就够了。",
    },
  },
  check: (context) => {
    const [group, ...more] = clientGroups(distinctMailboxes(context.recipients));
    const surplus = group === undefined || more.length > 0 ? undefined : surplusIn(group, context);
    if (group === undefined || surplus === undefined) return [];
    const { because, kept, others } = surplus;
    const { address } = others[0].recipient;
    const { client } = group;
    const data = { client: nameOf(client), kept: displayOf(kept.recipient.address) };
    const report = { severity: "hint" as const, client: client.id, about: { group, ...surplus } };
    switch (because) {
      case "samePerson":
        return [{ ...report, messageId: because, data: { ...data, address: displayOf(address) }, address }];
      case "sameRole": {
        const role = { role: kept.place.role };
        return [{ ...report, messageId: because, data: { ...data, address: displayOf(address), role } }];
      }
      case "selectAll":
        return [{ ...report, messageId: because, data }];
    }
  },
  fixes: ({ messageId, about: { group, kept, others } }, context) =>
    messageId === "samePerson"
      ? keepOne(kept, others[0], context)
      : [...moveToCc(group, others, context), ...(others.length === 1 ? removeIfSpare(others[0], context) : [])],
});

/** The company's own first; the private one only where all of the message may go there. */
function keepOne(company: ClientMailbox, own: ClientMailbox, context: RuleContext): readonly Fix[] {
  const { address, name, field } = company.recipient;
  const mayMoveUp = field === own.recipient.field || mayStandFor(company.place, context);
  const suits = kindsOf(context.judgement).every((kind) => fitOf(own.place, kind, context.policy) === "fine");
  const from = own.recipient.address.key;
  return [
    ...(mayMoveUp ? [{ kind: "replace-recipient" as const, from, to: address, name }] : []),
    ...(suits ? removeIfSpare(company, context) : []),
  ];
}

function moveToCc(
  { client, mailboxes }: ClientGroup,
  moved: readonly ClientMailbox[],
  context: RuleContext,
): readonly Fix[] {
  const left = {
    client,
    mailboxes: mailboxes.map((mailbox) => (moved.indexOf(mailbox) < 0 ? mailbox : inCc(mailbox))),
  };
  if (formalLack(left, context) !== undefined && formalLack({ client, mailboxes }, context) === undefined) return [];
  return [{ kind: "move-recipients", addresses: moved.map(({ recipient }) => recipient.address.key), field: "cc" }];
}

function inCc({ recipient, place }: ClientMailbox): ClientMailbox {
  return { place, recipient: { ...recipient, field: "cc" } };
}
