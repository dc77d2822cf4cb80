import type { AddressKey } from "../address/mailboxAddress";
import { nameOf } from "../book/clientQuestions";
import { placeOf } from "../book/placeOf";
import type { Draft } from "../draft/draft";
import { defineRule } from "../ruleKit/defineRule";
import { distinctMailboxes } from "../ruleKit/distinctMailboxes";
import { newsIn } from "../ruleKit/newsIn";
import type { PlacedMailbox, ReviewedRecipient } from "../ruleKit/reviewedRecipient";

/** From so many companies on, even a message that says little of itself is a circular, and no talk between them. */
const MANY_COMPANIES = 3;

export default defineRule({
  id: "many-in-bcc",
  docs: {
    summary: {
      en: "The same news to many people goes in Bcc, with only yourself in To.",
      "zh-CN": "群发同样的消息时，收件人只填自己，其他人放在密件抄送中。",
    },
    why: {
      en: "In To and Cc everybody reads everybody's address: clients learn of each other, addresses are passed on, and one answer to all reaches them all.",
      "zh-CN": "放在收件人和抄送中，所有人都能看到彼此的地址：客户会互相知道，地址会外泄，一次“全部答复”会打扰所有人。",
    },
    example: {
      en: { flagged: "A new catalogue to twelve clients in To.", remedy: "Move them to Bcc and put yourself in To." },
      "zh-CN": {
        flagged: "把新目录发给十二个客户，全部放在收件人中。",
        remedy: "把他们移到密件抄送，收件人填自己。",
      },
    },
  },
  messages: {
    seeEachOther: {
      en: "Many people of several companies see each other's addresses in To and Cc.",
      "zh-CN": "收件人和抄送中有多家公司的许多人，他们能看到彼此的地址。",
    },
    colleagues: {
      en: "The same news goes to many people at {client}, all of them in To and Cc.",
      "zh-CN": "同一条消息发给 {client} 的许多人，他们都在收件人和抄送中。",
    },
    emptyTo: {
      en: "Everybody is in Bcc and nobody in To; many mail filters take such a message for spam.",
      "zh-CN": "所有人都在密件抄送中，收件人为空；许多邮件过滤器会把这样的邮件当作垃圾邮件。",
    },
  },
  check: ({ draft, policy, recipients, judgement }) => {
    const news = newsIn(judgement);
    const outside = news === "no" ? [] : distinctMailboxes(recipients).filter(isOutside);
    const { manyRecipients } = policy.thresholds;
    if (outside.length < manyRecipients) return [];
    const visible = outside.filter(isVisible);
    const about = visible.map(({ recipient }) => recipient.address.key);
    if (!recipients.some(isVisible)) return [{ messageId: "emptyTo", data: {}, severity: "hint", about }];
    if (visible.length < manyRecipients || areAllInThread(about, draft)) return [];
    const companies = new Set(visible.map(companyOf)).size;
    if (companies >= (news === "news" ? 2 : MANY_COMPANIES))
      return [{ messageId: "seeEachOther", data: {}, severity: "warn", about }];
    const place = visible[0]?.place;
    if (companies > 1 || news !== "news" || place?.status !== "client") return [];
    const { client } = place;
    const data = { client: nameOf(client) };
    return [{ messageId: "colleagues", data, severity: "hint", client: client.id, about }];
  },
  fixes: ({ messageId, about }, { draft: { sender }, page }) => {
    if (messageId !== "emptyTo") return [{ kind: "move-recipients", addresses: about, field: "bcc" }];
    return sender === undefined || placeOf(page, sender.address).status !== "own"
      ? []
      : [{ kind: "add-recipient", address: sender.address, name: sender.name, field: "to" }];
  },
});

/** Neither ours nor a party of the deal, which rightly stands beside its client. */
function isOutside({ place }: PlacedMailbox): boolean {
  return place.status === "client" || place.status === "stranger";
}

/** Tells companies apart; a private address is nobody's colleague. */
function companyOf({ recipient: { address }, place }: PlacedMailbox): string {
  if (place.status === "client") return ` ${place.client.id}`;
  return place.status === "stranger" && place.role === "personal" ? address.key : address.domain;
}

function isVisible({ recipient }: ReviewedRecipient): boolean {
  return recipient.field !== "bcc";
}

/** Who has answered each other before sees nothing new. */
function areAllInThread(keys: readonly AddressKey[], { threadAddresses }: Draft): boolean {
  const named = new Set(threadAddresses.map(({ key }) => key));
  return keys.every((key) => named.has(key));
}
