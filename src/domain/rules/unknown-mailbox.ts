import { inferRole } from "../book/inferRole";
import { recipientText } from "../draft/recipientText";
import { formalKindsOf, kindsOf } from "../kinds/kind";
import type { Fit } from "../policy/matrix";
import { clientGroups } from "../ruleKit/clientGroups";
import { defineRule, type RuleContext } from "../ruleKit/defineRule";
import type { ReviewedRecipient } from "../ruleKit/reviewedRecipient";
import { stronger, type Severity } from "../severity";

/** More than this many clients to choose from is no help. */
const MOST_CLIENTS_OFFERED = 3;

export default defineRule({
  id: "unknown-mailbox",
  docs: {
    summary: { en: "Every recipient is somebody your book knows.", "zh-CN": "每个收件人都应在地址簿中。" },
    why: {
      en: "A slip of the keyboard, an old contact or a stranger in the thread looks just like a client. Put a new address under its client once, and it is quiet from then on.",
      "zh-CN": "打错字、旧联系人或混进邮件往来的陌生人，看上去都和客户一样。把新地址归入客户一次，以后就不再提示。",
    },
    example: {
      en: {
        flagged: "A message to info@acme-tools.example, which nobody has placed.",
        remedy: "Add it to Acme, or take it out.",
      },
      "zh-CN": { flagged: "发给尚未归属的 info@acme-tools.example。", remedy: "加入 Acme，或移除该收件人。" },
    },
  },
  messages: {
    stranger: { en: "{address} is not in your book.", "zh-CN": "{address} 不在地址簿中。" },
    list: {
      en: "{address} is a list; nobody can see from here who is on it.",
      "zh-CN": "{address} 是通讯组列表，无法查看其中包含哪些人。",
    },
    unreadable: { en: "{address} is not a readable address.", "zh-CN": "{address} 不是可识别的邮箱地址。" },
  },
  check: (context) => {
    const severity = severityOf(context);
    if (severity === "fine") return [];
    return context.recipients
      .filter((reviewed) => isUnknown(reviewed, context))
      .map(({ recipient }) => {
        const report = { data: { address: recipientText(recipient) }, severity };
        return recipient.status === "mailbox"
          ? { ...report, messageId: "stranger", address: recipient.address, about: recipient }
          : { ...report, messageId: recipient.status, about: undefined };
      });
  },
  fixes: ({ about }, { draft, recipients }) => {
    if (about === undefined) return [];
    const { address, name } = about;
    const add = clientGroups(recipients)
      .slice(0, MOST_CLIENTS_OFFERED)
      .map(({ client }) => ({
        kind: "add-to-book" as const,
        client: client.id,
        address,
        name,
        role: inferRole(address, false),
      }));
    const remove = draft.recipients.length > 1 ? [{ kind: "remove-recipient" as const, address: address.key }] : [];
    return [...add, ...remove];
  },
});

function isUnknown({ recipient, place }: ReviewedRecipient, { judgement }: RuleContext): boolean {
  if (place.status !== "stranger") return false;
  const isPersonalMatter = place.role === "personal" && formalKindsOf(judgement).length > 0;
  return recipient.status !== "mailbox" || !isPersonalMatter;
}

function severityOf({ judgement, policy, page }: RuleContext): Fit {
  const kinds = kindsOf(judgement);
  const fits = kinds.map((kind) => policy.matrix[kind].fits.unknown);
  const notable = fits.filter((fit): fit is Severity => fit !== "fine");
  if (kinds.length > 0 && notable.length === 0) return "fine";
  return page.clientCount === 0 ? "hint" : notable.reduce<Severity>(stronger, "hint");
}
