import { displayOf } from "../address/mailboxAddress";
import type { ClientId } from "../book/book";
import { recipientText } from "../draft/recipientText";
import { formalKindsOf } from "../kinds/kind";
import type { Fit } from "../policy/matrix";
import { clientGroups } from "../ruleKit/clientGroups";
import { defineRule, type RuleContext } from "../ruleKit/defineRule";
import { distinctMailboxes } from "../ruleKit/distinctMailboxes";
import { placeInBook } from "../ruleKit/placeInBook";
import { removeIfSpare } from "../ruleKit/recipientFixes";
import type { PlacedMailbox } from "../ruleKit/reviewedRecipient";
import { worstFit } from "../ruleKit/worstFit";
import type { Severity } from "../severity";

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
    unreadable: { en: "{address} is not a readable address.", "zh-CN": "{address} 不是可识别的邮箱地址。" },
  },
  check: (context) => {
    const { recipients } = context;
    const clients = clientGroups(recipients).map(({ client }) => client);
    const client = clients.length === 1 ? clients[0]?.id : undefined;
    const severity = severityOf(context, client);
    if (severity === "fine") return [];
    // About the stranger, not about the client beside it: the finding stays the same one when another client comes in.
    const report = { severity };
    const strangers = distinctMailboxes(recipients)
      .filter(({ place }) => place.status === "stranger")
      .filter(mattersIn(context, severity))
      .map((mailbox) => {
        const { address } = mailbox.recipient;
        const data = { address: displayOf(address) };
        return { ...report, messageId: "stranger" as const, data, address, about: mailbox };
      });
    const unreadable = recipients
      .filter(({ recipient }) => recipient.status === "unreadable")
      .map(({ recipient }) => ({
        ...report,
        messageId: "unreadable" as const,
        data: { address: recipientText(recipient) },
        about: undefined,
      }));
    return [...strangers, ...unreadable];
  },
  fixes: ({ about }, context) =>
    about === undefined ? [] : [...placeInBook(about, context), ...removeIfSpare(about, context)],
});

/**
 * Another rule speaks of formal papers to a private mailbox. And everyday talk that no client has a part in is nobody's business
 * here: an answer to a stranger who wrote first, or our own people with one outsider.
 */
function mattersIn(context: RuleContext, severity: Severity): (stranger: PlacedMailbox) => boolean {
  const { draft, judgement, recipients } = context;
  const isFormal = formalKindsOf(judgement).length > 0;
  const isTrade = recipients.some(({ place }) => place.status === "client" || place.status === "party");
  if (severity !== "hint" || isTrade)
    return ({ place }) => !isFormal || place.status !== "stranger" || place.role !== "personal";
  const isAmongOwn = recipients.filter(({ place }) => place.status !== "own").length === 1 && recipients.length > 1;
  const thread = new Set(draft.threadAddresses.map(({ key }) => key));
  return ({ recipient }) => !isAmongOwn && !thread.has(recipient.address.key);
}

function severityOf(context: RuleContext, client: ClientId | undefined): Fit {
  const fit = worstFit(context, "unknown", client);
  return context.page.clientCount === 0 && fit !== "fine" ? "hint" : fit;
}
