import { displayOf } from "../address/mailboxAddress";
import { nameOf } from "../book/clientQuestions";
import type { Fix } from "../fix/fix";
import { defineRule, type Report, type RuleContext } from "../ruleKit/defineRule";
import type { Acquaintance } from "../ruleKit/greetings/acquaintances";
import { missedPerson } from "../ruleKit/greetings/missedPerson";
import { isInTo } from "../ruleKit/clientGroups";
import { onlyClientOf } from "../ruleKit/onlyClientOf";
import { mayStandFor, replaceBy } from "../ruleKit/recipientFixes";
import { isClientMailbox, isMailbox } from "../ruleKit/reviewedRecipient";

export default defineRule({
  id: "greeting-matches",
  docs: {
    summary: {
      en: "Whoever is greeted is among the recipients.",
      "zh-CN": "正文称呼的人应在收件人之中。",
    },
    why: {
      en: "“Dear Mr Schmidt” to Bob Lee is how a price goes to the wrong company: autocomplete chose the address, or the text was copied from another message. Nicknames, initials and other spellings are known; greetings to everybody or to a role are not asked about.",
      "zh-CN":
        "给 Bob Lee 的邮件开头却写着“Dear Mr Schmidt”：多半是自动补全选错了地址，或是从别的邮件复制了正文，报价就这样发给了别的公司。昵称、缩写和不同拼写都能识别；对所有人或对部门的称呼不会触发提示。",
    },
    example: {
      en: { flagged: "“Dear Mr Schmidt” to bob.lee@acme.example.", remedy: "Correct the greeting or the recipient." },
      "zh-CN": { flagged: "发给 bob.lee@acme.example，开头是“Dear Mr Schmidt”。", remedy: "更正称呼或收件人。" },
    },
  },
  messages: {
    nobody: {
      en: "The text greets “{name}”, but no recipient goes by that name.",
      "zh-CN": "正文称呼的是“{name}”，但收件人中没有此人。",
    },
    somebodyElse: {
      en: "The text greets “{name}”: that may be {address} of {client}, who is not a recipient.",
      "zh-CN": "正文称呼的是“{name}”，可能是 {client} 的 {address}，但不在收件人中。",
    },
  },
  check: (context) => {
    const missed = missedPerson(context);
    if (missed === undefined) return [];
    const { name, elsewhere: about } = missed;
    const report = { severity: "warn" as const, ...onlyClientOf(context.recipients), ...onlyReader(context), about };
    return about === undefined
      ? [{ ...report, messageId: "nobody", data: { name } }]
      : [
          {
            ...report,
            messageId: "somebodyElse",
            data: { name, address: displayOf(about.entry.address), client: nameOf(about.client) },
          },
        ];
  },
  fixes: ({ about }, context) => (about === undefined ? [] : bringIn(about, context)),
});

/** Whom the greeting should name, where To holds one mailbox outside and no other. */
function onlyReader({ recipients }: RuleContext): Pick<Report<string>, "address"> {
  const [only, ...others] = recipients.filter((reviewed) => isInTo(reviewed) && reviewed.place.status !== "own");
  return only === undefined || others.length > 0 || !isMailbox(only) ? {} : { address: only.recipient.address };
}

/** A colleague of the recipients joins them or stands in for the only one; somebody of another client only takes the place of all. */
function bringIn({ client, entry }: Acquaintance, context: RuleContext): readonly Fix[] {
  const { address, name, role, standing } = entry;
  if (!mayStandFor({ status: "client", client, role, standing, known: entry }, context)) return [];
  const others = context.recipients.filter(({ place }) => place.status !== "own");
  const [first, ...more] = others.filter(isInTo);
  if (first === undefined || !isMailbox(first)) return [];
  if (isClientMailbox(first) && first.place.client.id === client.id)
    return [
      { kind: "add-recipient", address, name, field: "to" },
      ...(more.length === 0 ? replaceBy([entry], first, context) : []),
    ];
  const isAlone = others.length === 1 && context.draft.quotedText === "" && context.draft.attachments.length === 0;
  return isAlone ? [{ kind: "replace-recipient", from: first.recipient.address.key, to: address, name }] : [];
}
