import { displayOf } from "../address/mailboxAddress";
import type { ClientAddress } from "../book/book";
import { mainContactOf, nameOf, officialMailbox } from "../book/clientQuestions";
import { formalKindsOf, kindsOf, type Kind } from "../kinds/kind";
import { rowFor } from "../policy/policy";
import { clientGroups, type ClientGroup } from "../ruleKit/clientGroups";
import { defineRule, type RuleContext } from "../ruleKit/defineRule";
import { isOnlyClient } from "../ruleKit/isOnlyClient";
import { mayStandFor } from "../ruleKit/recipientFixes";
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
  check: (context) =>
    present(
      clientGroups(context.recipients).map((group) => {
        const { client } = group;
        const kind = kindWithCopy(group, context);
        const contact = mainContactOf(client) ?? officialMailbox(client);
        return kind === undefined || contact === undefined || isCopied(group)
          ? undefined
          : {
              messageId: "notCopied",
              data: { contact: displayOf(contact.address), client: nameOf(client), kind: { kind } },
              severity: "hint" as const,
              client: client.id,
              about: { client, contact },
            };
      }),
    ),
  fixes: ({ about: { client, contact } }, context) =>
    present(isOnlyClient(client, context.recipients) ? [contact, officialMailbox(client)] : [])
      .filter((entry, index, all) => all.indexOf(entry) === index)
      .filter((known) =>
        mayStandFor({ status: "client", client, role: known.role, standing: known.standing, known }, context),
      )
      .map(({ address, name }: ClientAddress) => ({ kind: "add-recipient", address, name, field: "cc" })),
});

/** The kind of this draft of which the main contact wants a copy. Formal kinds have their own must-haves in `formal-to-official`. */
function kindWithCopy({ client }: ClientGroup, { judgement, policy }: RuleContext): Kind | undefined {
  return formalKindsOf(judgement).length > 0
    ? undefined
    : kindsOf(judgement).find((kind) => rowFor(policy, kind, client.id).mustHave.copied.indexOf("main-contact") >= 0);
}

function isCopied({ client, mailboxes }: ClientGroup): boolean {
  return mailboxes.some(
    ({ recipient, place }) => recipient.address.key === client.mainContact || place.role === "official",
  );
}
