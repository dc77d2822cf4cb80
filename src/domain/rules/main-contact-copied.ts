import { displayOf } from "../address/mailboxAddress";
import { mainContactOf, nameOf, officialMailbox } from "../book/clientQuestions";
import { kindsOf, isFormal, type Kind } from "../kinds/kind";
import { clientGroups, type ClientGroup } from "../ruleKit/clientGroups";
import { defineRule, type RuleContext } from "../ruleKit/defineRule";

export default defineRule({
  id: "main-contact-copied",
  docs: {
    summary: {
      en: "When a department gets a technical message, the client's main contact or official mailbox gets a copy.",
      "zh-CN": "给客户部门发技术邮件时，应抄送主要联系人或官方邮箱。",
    },
    why: {
      en: "The person who looks after the business must know what was agreed on the technical side, and is the one who answers when the department does not.",
      "zh-CN": "负责业务的人需要了解技术方面的约定，部门没有回复时也要靠他跟进。",
    },
    example: {
      en: { flagged: "A technical question to tech@acme.example alone.", remedy: "Copy the main contact." },
      "zh-CN": { flagged: "技术问题只发给了 tech@acme.example。", remedy: "抄送主要联系人。" },
    },
  },
  messages: {
    notCopied: {
      en: "{contact} of {client} does not get a copy of this message: {kind}.",
      "zh-CN": "这封邮件（{kind}）没有抄送 {client} 的 {contact}。",
    },
  },
  check: (context) => {
    const kind = kindsOf(context.judgement).find((candidate) => wantsContact(candidate, context));
    if (kind === undefined) return [];
    return clientGroups(context.recipients).reduce<ReadonlyArray<ReturnType<typeof reportFor>[number]>>(
      (reports, group) => reports.concat(reportFor(group, kind)),
      [],
    );
  },
});

/** Formal kinds have their own must-haves in `formal-to-official`. */
function wantsContact(kind: Kind, { policy }: RuleContext): boolean {
  return !isFormal(kind) && policy.matrix[kind].mustHave.copied.indexOf("main-contact") >= 0;
}

function reportFor({ client, mailboxes }: ClientGroup, kind: Kind) {
  const contact = mainContactOf(client) ?? officialMailbox(client);
  const isCopied = mailboxes.some(
    ({ recipient, place }) => recipient.address.key === client.mainContact || place.role === "official",
  );
  if (contact === undefined || isCopied) return [];
  return [
    {
      messageId: "notCopied" as const,
      data: { contact: displayOf(contact.address), client: nameOf(client), kind: { kind } },
      severity: "hint" as const,
      fixes: [{ kind: "add-recipient" as const, address: contact.address, name: contact.name, field: "cc" as const }],
    },
  ];
}
