import { nameOf } from "../book/clientQuestions";
import { defineRule } from "../ruleKit/defineRule";
import { otherClients } from "../ruleKit/otherClients";
import { theirClients } from "../ruleKit/theirClients";

/** A message that names more clients than this is about none of them. */
const MOST = 5;

export default defineRule({
  id: "other-clients-content",
  docs: {
    summary: {
      en: "A message to one client, and what is attached to it, does not name another client.",
      "zh-CN": "发给一个客户的邮件及其附件中不应出现另一个客户。",
    },
    why: {
      en: "The wrong file, or a text taken from another message, shows one client the other's prices, orders and plans.",
      "zh-CN": "附错文件或套用旧邮件，会让一个客户看到另一个客户的价格、订单和计划。",
    },
    example: {
      en: {
        flagged: "A quotation for Nordlicht attached to a message to sales@acme.example.",
        remedy: "Attach the quotation for Acme.",
      },
      "zh-CN": {
        flagged: "发给 sales@acme.example 的邮件附上了给 Nordlicht 的报价单。",
        remedy: "换成给 Acme 的报价单。",
      },
    },
  },
  messages: {
    inSubject: {
      en: "The subject names {client} (“{words}”), but this message goes to {recipient}.",
      "zh-CN": "主题中出现了 {client}（“{words}”），而这封邮件是发给 {recipient} 的。",
    },
    inText: {
      en: "The text names {client} (“{words}”), but this message goes to {recipient}.",
      "zh-CN": "正文中出现了 {client}（“{words}”），而这封邮件是发给 {recipient} 的。",
    },
    inFile: {
      en: "{file} names {client} (“{words}”), but this message goes to {recipient}.",
      "zh-CN": "附件 {file} 中出现了 {client}（“{words}”），而这封邮件是发给 {recipient} 的。",
    },
  },
  check: (context) => {
    const [main] = theirClients(context);
    if (main === undefined) return [];
    return otherClients(context)
      .slice(0, MOST)
      .map(({ client, words, place, file }) => {
        const data = { client: nameOf(client), words, recipient: nameOf(main) };
        const report = { severity: "warn", client: client.id, about: undefined } as const;
        if (file !== undefined) return { ...report, messageId: "inFile", data: { ...data, file } };
        return { ...report, messageId: place === "subject" ? "inSubject" : "inText", data };
      });
  },
  fixes: () => [],
});
