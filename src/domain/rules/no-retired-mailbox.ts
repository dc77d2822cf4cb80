import { displayOf } from "../address/mailboxAddress";
import { nameOf } from "../book/clientQuestions";
import { confirmMailbox } from "../ruleKit/confirmMailbox";
import { defineRule, type Report } from "../ruleKit/defineRule";
import { distinctMailboxes } from "../ruleKit/distinctMailboxes";
import { lastSuccessor, mainMailboxes, mayStandFor, removeIfSpare, replaceBy } from "../ruleKit/recipientFixes";
import { isClientMailbox, type ClientMailbox } from "../ruleKit/reviewedRecipient";
import { worstFit } from "../ruleKit/worstFit";

export default defineRule({
  id: "no-retired-mailbox",
  docs: {
    summary: {
      en: "Nothing goes to a mailbox that the client has given up.",
      "zh-CN": "不往客户已停用的邮箱发邮件。",
    },
    why: {
      en: "Old and new mailboxes exist side by side in contacts and threads. What goes to the old one is read late, by somebody else, or never, and no error tells you so.",
      "zh-CN":
        "新旧邮箱会同时留在联系人和往来邮件里。发到旧邮箱的邮件可能很晚才有人看、被别人看到，或者根本没人看，而且不会有退信提醒。",
    },
    example: {
      en: { flagged: "A question to old@acme.example, which Acme gave up.", remedy: "Send it to sales@acme.example." },
      "zh-CN": {
        flagged: "把问题发到 Acme 已停用的 old@acme.example。",
        remedy: "改发到 sales@acme.example。",
      },
    },
  },
  messages: {
    retired: {
      en: "{client} has given up {address}: nobody may read what goes there.",
      "zh-CN": "{client} 已停用 {address}，发到那里的邮件可能无人查看。",
    },
    succeeded: {
      en: "{client} has given up {address} and writes from {successor} now.",
      "zh-CN": "{client} 已停用 {address}，现在使用 {successor}。",
    },
  },
  check: (context) =>
    distinctMailboxes(context.recipients)
      .filter(isClientMailbox)
      .filter(({ place }) => place.standing === "retired")
      .reduce<readonly Retired[]>((found, mailbox) => {
        const { recipient, place } = mailbox;
        const severity = worstFit(context, "retired", place.client.id);
        if (severity === "fine") return found;
        const successor = lastSuccessor(place);
        const data = { address: displayOf(recipient.address), client: nameOf(place.client) };
        return found.concat({
          ...(successor === undefined
            ? { messageId: "retired", data }
            : { messageId: "succeeded", data: { ...data, successor: displayOf(successor.address) } }),
          severity,
          address: recipient.address,
          client: place.client.id,
          about: mailbox,
        });
      }, []),
  fixes: ({ about }, context) => [
    ...replaceBy([lastSuccessor(about.place), ...mainMailboxes(about.place)], about, context),
    ...removeIfSpare(about, context),
    // As a mailbox in use it is subject to what is said of those.
    ...(mayStandFor({ ...about.place, standing: "confirmed" }, context, about.place) ? [confirmMailbox(about)] : []),
  ],
});

type Retired = Report<"retired" | "succeeded", ClientMailbox>;
