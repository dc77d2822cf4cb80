import { displayOf } from "../address/mailboxAddress";
import { nameOf } from "../book/clientQuestions";
import type { Place } from "../book/placeOf";
import { defineRule, type Report } from "../ruleKit/defineRule";
import { distinctMailboxes } from "../ruleKit/distinctMailboxes";
import { namesakesIn, type Namesake } from "../ruleKit/namesakes";
import { mayStandFor, removeIfSpare } from "../ruleKit/recipientFixes";
import type { PlacedMailbox } from "../ruleKit/reviewedRecipient";
import { sidesOf, type Sides } from "../ruleKit/sides";

export default defineRule({
  id: "namesake",
  docs: {
    summary: {
      en: "A recipient is not somebody of the same name at another company.",
      "zh-CN": "收件人没有选成另一家公司的同名者。",
    },
    why: {
      en: "Outlook completes a name from all that you ever wrote to. Two people of one name at two clients are one keystroke apart, and the wrong one reads the other's prices.",
      "zh-CN":
        "Outlook 会从所有联系过的人中自动补全姓名。两个客户各有一位同名者时，只差一次按键就会选错，让对方看到别人的价格。",
    },
    example: {
      en: {
        flagged: "To wang.wei@solo.example in a thread with Acme, where another Wang Wei works.",
        remedy: "Send it to wang.wei@acme.example instead.",
      },
      "zh-CN": {
        flagged: "在与 Acme 的往来邮件中选了 wang.wei@solo.example，而 Acme 也有一位 Wang Wei。",
        remedy: "改发到 wang.wei@acme.example。",
      },
    },
  },
  messages: {
    otherClient: {
      en: "{address} is at {client}, but this message points to {other}, where {namesake} has the same name.",
      "zh-CN": "{address} 属于 {client}，而这封邮件看来是写给 {other} 的，那里的 {namesake} 与其同名。",
    },
    outsider: {
      en: "{address} is not at {other}, to which this message points and where {namesake} has the same name.",
      "zh-CN": "{address} 不属于 {other}，而这封邮件看来是写给 {other} 的，那里的 {namesake} 与其同名。",
    },
    colleague: {
      en: "{address} is at {client}, but this message is among colleagues, and {namesake} has the same name.",
      "zh-CN": "{address} 属于 {client}，而这封邮件看来是同事之间的，同事 {namesake} 与其同名。",
    },
  },
  check: (context) => {
    const mailboxes = distinctMailboxes(context.recipients).filter(({ place }) => place.status !== "party");
    const keys = new Set(mailboxes.map(({ recipient }) => recipient.address.key));
    const sides = sidesOf(context);
    if (sides.isCrowded) return [];
    const namesakesOf = namesakesIn(context);
    return mailboxes.reduce<readonly Confusion[]>((found, mailbox) => {
      const meant = namesakesOf(mailbox).find(
        (namesake) => !keys.has(namesake.address.key) && isMeant(namesake, mailbox, sides),
      );
      return meant === undefined ? found : found.concat(reportOf(mailbox, meant));
    }, []);
  },
  fixes: ({ about: { mailbox, meant } }, context) => {
    const { place, address, name } = meant;
    const mayReplace = place.status === "own" || mayStandFor(place, context);
    const from = mailbox.recipient.address.key;
    return [
      ...(mayReplace ? [{ kind: "replace-recipient" as const, from, to: address, name }] : []),
      ...removeIfSpare(mailbox, context),
    ];
  },
});

type Confusion = Report<
  "otherClient" | "outsider" | "colleague",
  { readonly mailbox: PlacedMailbox; readonly meant: Namesake }
>;

function reportOf(mailbox: PlacedMailbox, meant: Namesake): Confusion {
  const { recipient, place } = mailbox;
  const { address } = recipient;
  const other = clientName(meant.place);
  return {
    messageId: meant.place.status === "own" ? "colleague" : place.status === "client" ? "otherClient" : "outsider",
    data: { address: displayOf(address), client: clientName(place), other, namesake: displayOf(meant.address) },
    severity: "warn",
    address,
    ...(place.status === "client" ? { client: place.client.id } : {}),
    about: { mailbox, meant },
  };
}

function clientName(place: Place): string {
  return place.status === "client" ? nameOf(place.client) : "";
}

/** Whether all else in the draft points to the namesake's company, and nothing to the recipient's. */
function isMeant(namesake: Namesake, { recipient, place }: PlacedMailbox, sides: Sides): boolean {
  const { key } = recipient.address;
  if (sides.isInThread(key)) return false;
  // Our own people are copied on anything: one of them is only mistaken for somebody who wrote in this very thread.
  if (place.status === "own") return sides.isInThread(namesake.address.key) && sides.pointsTo(namesake.place, place);
  if (place.status === "stranger" && (place.role === "personal" || namesake.place.status === "own")) return false;
  return sides.pointsTo(namesake.place, place) && !sides.hasPart(place);
}
