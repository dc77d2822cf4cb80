import { displayOf } from "../address/mailboxAddress";
import { nameOf, officialMailbox } from "../book/clientQuestions";
import { giveRole } from "../ruleKit/bookFix";
import { defineRule } from "../ruleKit/defineRule";
import { isOnlyClient } from "../ruleKit/isOnlyClient";
import { personalMailboxes } from "../ruleKit/personalMailboxes";
import { removeIfSpare, replaceBy } from "../ruleKit/recipientFixes";

export default defineRule({
  id: "formal-not-to-personal",
  docs: {
    summary: {
      en: "Contracts, invoices, orders and other formal papers do not go to a personal mailbox.",
      "zh-CN": "合同、发票、订单等正式文件不发往个人邮箱。",
    },
    why: {
      en: "A personal mailbox belongs to a person, not to the company: papers sent there are lost when the person leaves, prove little in a dispute, and are what fraudsters copy first.",
      "zh-CN": "个人邮箱属于个人而不属于公司：人员离职后文件就找不到了，发生争议时证明力弱，也最容易被骗子仿冒。",
    },
    example: {
      en: {
        flagged: "A sales contract to bob@gmail.com.",
        remedy: "Send it to sales@acme.example, Acme's official mailbox.",
      },
      "zh-CN": { flagged: "把销售合同发到 bob@gmail.com。", remedy: "改发到 Acme 的官方邮箱 sales@acme.example。" },
    },
  },
  messages: {
    ofClient: {
      en: "{address} is a personal mailbox at {client}, and this message is formal: {kind}.",
      "zh-CN": "{address} 是 {client} 的个人邮箱，而这封邮件属于正式文件：{kind}。",
    },
    ofNobody: {
      en: "{address} is a personal mailbox that is not in your book, and this message is formal: {kind}.",
      "zh-CN": "{address} 是不在地址簿中的个人邮箱，而这封邮件属于正式文件：{kind}。",
    },
  },
  check: (context) =>
    personalMailboxes(context).map(({ mailbox, kind, severity }) => {
      const { recipient, place } = mailbox;
      const { address } = recipient;
      const data = { address: displayOf(address), kind: { kind } };
      const report = { severity, address, restsOn: kind, about: mailbox };
      return place.status === "client"
        ? { ...report, messageId: "ofClient", data: { ...data, client: nameOf(place.client) }, client: place.client.id }
        : { ...report, messageId: "ofNobody", data };
    }),
  fixes: ({ about: { recipient, place } }, context) => {
    if (place.status !== "client") return removeIfSpare({ recipient, place }, context);
    const { client } = place;
    const declare = giveRole(client, recipient, "official");
    if (!isOnlyClient(client, context.recipients)) return [declare];
    const mailbox = { recipient, place };
    return [...replaceBy([officialMailbox(client)], mailbox, context), ...removeIfSpare(mailbox, context), declare];
  },
});
