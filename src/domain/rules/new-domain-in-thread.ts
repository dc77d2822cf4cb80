import { isFreeMail } from "../address/freeMail";
import { displayOf } from "../address/mailboxAddress";
import type { Fix } from "../fix/fix";
import { conversationOf, type Writer } from "../ruleKit/conversation";
import { defineRule, type Report, type RuleContext } from "../ruleKit/defineRule";
import { distinctMailboxes } from "../ruleKit/distinctMailboxes";
import { placeInBook } from "../ruleKit/placeInBook";
import { mayStandFor, removeIfSpare } from "../ruleKit/recipientFixes";
import { isMailbox, type PlacedMailbox } from "../ruleKit/reviewedRecipient";

export default defineRule({
  id: "new-domain-in-thread",
  docs: {
    summary: {
      en: "An answer goes to those who were in the conversation, or to companies that the book knows.",
      "zh-CN": "回复只发给原邮件往来中的人，或地址簿中已有的公司。",
    },
    why: {
      en: "Fraudsters slip into a conversation by an address that looks right, or have answers go elsewhere than the mail came from. Then they send a new bank account.",
      "zh-CN": "骗子会用看似正确的地址混进邮件往来，或让回复发到别的地址，随后发来一个新的银行账户。",
    },
    example: {
      en: {
        flagged: "An answer to bob.lee@acme-sales.example, while Bob Lee wrote from bob.lee@acme.example.",
        remedy: "Answer bob.lee@acme.example, or phone him.",
      },
      "zh-CN": {
        flagged: "Bob Lee 来信用的是 bob.lee@acme.example，回复却发往 bob.lee@acme-sales.example。",
        remedy: "回复到 bob.lee@acme.example，或打电话核实。",
      },
    },
  },
  messages: {
    newDomain: {
      en: "{address} is new here: nobody in this conversation and no company in your book writes from {domain}.",
      "zh-CN": "{address} 是新加入的：这组往来邮件和地址簿中都没有人使用 {domain}。",
    },
    newAddress: {
      en: "{address} is new here: it is neither in this conversation nor in your book.",
      "zh-CN": "{address} 是新加入的：既不在这组往来邮件中，也不在地址簿中。",
    },
    sameName: {
      en: "{address} is new here: in this conversation, that name writes from {usual}.",
      "zh-CN": "{address} 是新加入的：在这组往来邮件中，同名者使用的是 {usual}。",
    },
    tookOver: {
      en: "{address} came in with the latest mail; before that, this conversation was with {former}.",
      "zh-CN": "{address} 是最新一封邮件才出现的，此前往来的是 {former}。",
    },
  },
  check: (context) => {
    const conversation = context.draft.composeType === "reply" ? conversationOf(context) : undefined;
    if (conversation === undefined) return [];
    const mailboxes = distinctMailboxes(context.recipients).filter(isOutsideBook);
    return mailboxes.reduce<readonly Newcomer[]>((found, mailbox) => {
      const { address } = mailbox.recipient;
      const former = conversation.has(address) ? conversation.formerOf(mailbox) : undefined;
      if (conversation.has(address) && former === undefined) return found;
      const usual = conversation.usualOf(mailbox);
      const data = { address: displayOf(address) };
      return found.concat({
        ...(usual !== undefined
          ? { messageId: "sameName", data: { ...data, usual: displayOf(usual.address) } }
          : former !== undefined
            ? { messageId: "tookOver", data: { ...data, former: displayOf(former.address) } }
            : isFreeMail(address.domain)
              ? { messageId: "newAddress", data }
              : { messageId: "newDomain", data: { ...data, domain: address.unicodeDomain } }),
        severity: "warn",
        address,
        ...(mailbox.place.status === "client" ? { client: mailbox.place.client.id } : {}),
        about: { mailbox, usual },
      });
    }, []);
  },
  fixes: ({ about: { mailbox, usual } }, context) => [
    ...(usual === undefined ? [] : replaceByUsual(mailbox, usual, context)),
    ...removeIfSpare(mailbox, context),
    ...placeInBook(mailbox, context),
  ],
});

type Newcomer = Report<
  "newDomain" | "newAddress" | "sameName" | "tookOver",
  { readonly mailbox: PlacedMailbox; readonly usual: Writer | undefined }
>;

/** Not in the book by itself or by its company; a private mailbox that is only taken to be a client's is not. */
function isOutsideBook({ place }: PlacedMailbox): boolean {
  return (
    place.status === "stranger" || (place.status === "client" && place.known === undefined && place.role === "personal")
  );
}

function replaceByUsual(
  { recipient }: PlacedMailbox,
  { address, place }: Writer,
  context: RuleContext,
): readonly Fix[] {
  const isThere = context.recipients.some((one) => isMailbox(one) && one.recipient.address.key === address.key);
  if (isThere || place.status === "stranger" || (place.status === "client" && !mayStandFor(place, context))) return [];
  const known = place.status === "client" ? place.known : undefined;
  return [{ kind: "replace-recipient", from: recipient.address.key, to: address, name: known?.name ?? recipient.name }];
}
