import { displayOf } from "../address/mailboxAddress";
import { defineRule } from "../ruleKit/defineRule";
import { isMailbox } from "../ruleKit/reviewedRecipient";
import { sameMailboxes } from "../ruleKit/sameMailboxes";

export default defineRule({
  id: "duplicate-recipient",
  docs: {
    summary: { en: "Every mailbox gets a message once.", "zh-CN": "同一个邮箱只列一次。" },
    why: {
      en: "Who gets the same message twice wonders whether it was meant, and whoever stands in To and Cc does not know whether to answer. Gmail does not read dots, and many services do not read what follows a plus sign.",
      "zh-CN":
        "重复收到同一封邮件会让人疑惑；同时列在收件人和抄送中，对方也不知道是否需要回复。Gmail 忽略地址中的点，许多邮件服务忽略加号及其后的文字。",
    },
    example: {
      en: { flagged: "To and Cc sales@acme.example.", remedy: "Keep it in To only." },
      "zh-CN": { flagged: "sales@acme.example 同时列在收件人和抄送中。", remedy: "只保留在收件人中。" },
    },
  },
  messages: {
    twice: {
      en: "{address} is among the recipients more than once.",
      "zh-CN": "{address} 在收件人中出现了不止一次。",
    },
    otherSpelling: {
      en: "{address} and {other} are most likely the same mailbox.",
      "zh-CN": "{address} 和 {other} 很可能是同一个邮箱。",
    },
  },
  check: ({ recipients }) =>
    sameMailboxes(recipients.filter(isMailbox)).map(({ kept, repeated }) => {
      const { address } = repeated.recipient;
      const data = { address: displayOf(address) };
      const client = kept.place.status === "client" ? { client: kept.place.client.id } : {};
      const report = { severity: "hint" as const, address, ...client, about: { kept, repeated } };
      return address.key === kept.recipient.address.key
        ? { ...report, messageId: "twice", data }
        : { ...report, messageId: "otherSpelling", data: { ...data, other: displayOf(kept.recipient.address) } };
    }),
  fixes: ({ messageId, about: { kept, repeated } }) => {
    const { address, name } = kept.recipient;
    return messageId === "twice"
      ? [{ kind: "remove-repeats", addresses: [address.key] }]
      : [{ kind: "replace-recipient", from: repeated.recipient.address.key, to: address, name }];
  },
});
