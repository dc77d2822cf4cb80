import { displayOf } from "../address/mailboxAddress";
import type { Client, ClientAddress } from "../book/book";
import { mainContactOf, nameOf, officialMailbox } from "../book/clientQuestions";
import { kindsOf, isFormal, type Kind } from "../kinds/kind";
import { clientGroups, type ClientGroup } from "../ruleKit/clientGroups";
import { defineRule, type RuleContext } from "../ruleKit/defineRule";
import { present } from "../text/members";

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
    return present(clientGroups(context.recipients).map((group) => uncopied(group))).map(({ client, contact }) => ({
      messageId: "notCopied",
      data: { contact: displayOf(contact.address), client: nameOf(client), kind: { kind } },
      severity: "hint",
      client: client.id,
      about: contact,
    }));
  },
  fixes: ({ about: { address, name } }) => [{ kind: "add-recipient", address, name, field: "cc" }],
});

/** Formal kinds have their own must-haves in `formal-to-official`. */
function wantsContact(kind: Kind, { policy }: RuleContext): boolean {
  return !isFormal(kind) && policy.matrix[kind].mustHave.copied.indexOf("main-contact") >= 0;
}

/** The client and who of it should get a copy and does not. */
function uncopied({ client, mailboxes }: ClientGroup): { client: Client; contact: ClientAddress } | undefined {
  const contact = mainContactOf(client) ?? officialMailbox(client);
  const isCopied = mailboxes.some(
    ({ recipient, place }) => recipient.address.key === client.mainContact || place.role === "official",
  );
  return contact === undefined || isCopied ? undefined : { client, contact };
}
