import { displayOf } from "../address/mailboxAddress";
import type { Role } from "../book/book";
import { mailboxesFor, nameOf, officialMailbox } from "../book/clientQuestions";
import type { Fix } from "../fix/fix";
import { formalKindsOf, isFormal } from "../kinds/kind";
import { rowFor } from "../policy/policy";
import { giveRole } from "../ruleKit/bookFix";
import { clientGroups } from "../ruleKit/clientGroups";
import { defineRule, type RuleContext } from "../ruleKit/defineRule";
import { misfitsOf, type Misfit } from "../ruleKit/departmentMisfits";
import { distinctMailboxes } from "../ruleKit/distinctMailboxes";
import { isOnlyClient } from "../ruleKit/isOnlyClient";
import { mayStandFor, removeIfSpare, replaceBy } from "../ruleKit/recipientFixes";
import type { ClientMailbox } from "../ruleKit/reviewedRecipient";
import { present } from "../text/members";

export default defineRule({
  id: "department-mailbox",
  docs: {
    summary: {
      en: "A message goes to the department that it is for, or to the official mailbox.",
      "zh-CN": "邮件应发到对口部门的邮箱，或发到官方邮箱。",
    },
    why: {
      en: "A department that has nothing to do with a matter passes it on late or never, and reads prices and terms that are not for it.",
      "zh-CN": "不相干的部门往往迟迟不转交，甚至不转交，还会看到与其无关的价格和条款。",
    },
    example: {
      en: {
        flagged: "A payment reminder to tech@acme.example.",
        remedy: "Send it to accounts@acme.example, Acme's finance mailbox.",
      },
      "zh-CN": {
        flagged: "把催款邮件发到 tech@acme.example。",
        remedy: "改发到 Acme 的财务邮箱 accounts@acme.example。",
      },
    },
  },
  messages: {
    otherPurpose: {
      en: "At {client}, {address} is for {role} matters, and this message is something else: {kind}.",
      "zh-CN": "{address} 是 {client} 的{role}邮箱，而这封邮件的内容是：{kind}。",
    },
  },
  check: (context) =>
    clientGroups(distinctMailboxes(context.recipients))
      .reduce<readonly Misfit[]>((all, group) => all.concat(misfitsOf(group, context)), [])
      .map((misfit) => {
        const { recipient, place } = misfit.mailbox;
        const { client, role } = place;
        const data = { address: displayOf(recipient.address), client: nameOf(client), role: { role } };
        return {
          messageId: "otherPurpose",
          data: { ...data, kind: { kind: misfit.kind } },
          severity: misfit.severity,
          address: recipient.address,
          client: client.id,
          restsOn: misfit.kind,
          about: misfit,
        };
      }),
  fixes: ({ about: { mailbox, kind, isBesideRight } }, context) => {
    const { client } = mailbox.place;
    const { departments } = rowFor(context.policy, kind, client.id);
    const role = isFormal(kind) ? "official" : (departments[0] ?? "official");
    const given = { status: "client" as const, client, role, standing: "confirmed" as const };
    const declare = mayStandFor(given, context, mailbox.place) ? [giveRole(client, mailbox.recipient, role)] : [];
    if (!isOnlyClient(client, context.recipients)) return declare;
    return isBesideRight
      ? [...removeIfSpare(mailbox, context), ...declare]
      : [...replaceByRight(mailbox, departments, context), ...declare];
  },
});

/** Its department's mailbox first. Alone that will not do where a formal kind wants a copy for another one; the official one does. */
function replaceByRight(
  { recipient, place }: ClientMailbox,
  departments: readonly Role[],
  context: RuleContext,
): readonly Fix[] {
  const { client } = place;
  const own = present(departments.map((role) => mailboxesFor(client, role)[0]))[0];
  const isEnough = formalKindsOf(context.judgement).every(
    (kind) => rowFor(context.policy, kind, client.id).mustHave.copied.length === 0,
  );
  const role = own !== undefined && isEnough ? own.role : place.role;
  return replaceBy([own, officialMailbox(client)], { recipient, place: { ...place, role } }, context);
}
