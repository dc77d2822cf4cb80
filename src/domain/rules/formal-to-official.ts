import { nameOf, officialMailbox } from "../book/clientQuestions";
import type { Role } from "../book/book";
import type { RecipientField } from "../draft/draft";
import type { Fix } from "../fix/fix";
import { formalKindsOf, type FormalKind } from "../kinds/kind";
import type { MustHave } from "../policy/matrix";
import { giveRole } from "../ruleKit/bookFix";
import { clientGroups, isInTo, type ClientGroup } from "../ruleKit/clientGroups";
import { defineRule, type RuleContext } from "../ruleKit/defineRule";
import { personalMailboxes } from "../ruleKit/personalMailboxes";

export default defineRule({
  id: "formal-to-official",
  docs: {
    summary: {
      en: "Formal papers are addressed to the client's official mailbox, or to the department that the matrix allows with the official mailbox copied.",
      "zh-CN": "正式文件应发往客户的官方邮箱，或发往规则允许的部门并抄送官方邮箱。",
    },
    why: {
      en: "The official mailbox is the one that the client stands by. What reached it was delivered; what went elsewhere can be denied or overlooked.",
      "zh-CN": "官方邮箱代表客户公司。发到那里就算送达；发到别处可能被否认或被遗漏。",
    },
    example: {
      en: { flagged: "A contract to tech@acme.example alone.", remedy: "Add sales@acme.example in To." },
      "zh-CN": { flagged: "合同只发给了 tech@acme.example。", remedy: "把 sales@acme.example 加到收件人。" },
    },
  },
  messages: {
    notAddressed: {
      en: "This message is formal ({kind}), and none of the mailboxes of {client} in To is meant for it.",
      "zh-CN": "这封邮件属于正式文件（{kind}），但“收件人”中没有 {client} 的适用邮箱。",
    },
    notCopied: {
      en: "This message is formal ({kind}), and the official mailbox of {client} does not get a copy.",
      "zh-CN": "这封邮件属于正式文件（{kind}），但没有抄送 {client} 的官方邮箱。",
    },
  },
  check: (context) => {
    const groups = clientGroups(context.recipients);
    const addressed = groups.filter(({ mailboxes }) => mailboxes.some(isInTo));
    const formal = formalKindsOf(context.judgement);
    return (addressed.length > 0 ? addressed : groups)
      .filter((group) => !isPersonalMatter(group, context))
      .reduce<readonly Lack[]>((lacks, group) => lacks.concat(firstLack(group, formal, context)), [])
      .map(({ group, kind, what }) => ({
        messageId: what,
        data: { client: nameOf(group.client), kind: { kind } },
        severity: "warn",
        client: group.client.id,
        about: group,
      }));
  },
  fixes: ({ messageId, about }) =>
    messageId === "notAddressed" ? [...addOfficial(about, "to"), ...declareOfficial(about)] : addOfficial(about, "cc"),
});

interface Lack {
  readonly group: ClientGroup;
  readonly kind: FormalKind;
  readonly what: "notAddressed" | "notCopied";
}

/** Where a personal mailbox in To is what is wrong, `formal-not-to-personal` says so and its fix brings the official one in. */
function isPersonalMatter(group: ClientGroup, context: RuleContext): boolean {
  return personalMailboxes(context).some(
    ({ mailbox }) => isInTo(mailbox) && group.mailboxes.some(({ recipient }) => recipient === mailbox.recipient),
  );
}

function firstLack(group: ClientGroup, formal: readonly FormalKind[], { policy }: RuleContext): readonly Lack[] {
  for (const kind of formal) {
    const what = lackOf(group, kind, policy.matrix[kind].mustHave);
    if (what !== undefined) return [{ group, kind, what }];
  }
  return [];
}

function lackOf(group: ClientGroup, kind: FormalKind, { to, copied }: MustHave): Lack["what"] | undefined {
  if (to.length > 0 && !group.mailboxes.some((mailbox) => isInTo(mailbox) && serves(mailbox.place, to, kind)))
    return "notAddressed";
  const isCopied = copied.length === 0 || group.mailboxes.some(({ place }) => serves(place, copied, kind));
  return isCopied || officialMailbox(group.client) === undefined ? undefined : "notCopied";
}

function serves(
  place: ClientGroup["mailboxes"][number]["place"],
  wanted: ReadonlyArray<Role | "main-contact">,
  kind: FormalKind,
): boolean {
  const isPreferred = place.known?.standing === "confirmed" && place.known.preferredFor.indexOf(kind) >= 0;
  return isPreferred || wanted.indexOf(place.role) >= 0;
}

function addOfficial({ client }: ClientGroup, field: RecipientField): readonly Fix[] {
  const official = officialMailbox(client);
  return official === undefined
    ? []
    : [{ kind: "add-recipient", address: official.address, name: official.name, field }];
}

function declareOfficial({ client, mailboxes }: ClientGroup): readonly Fix[] {
  const inTo = mailboxes.filter(isInTo);
  return inTo.length === 1 ? inTo.map(({ recipient }) => giveRole(client, recipient, "official")) : [];
}
