import { displayOf } from "../address/mailboxAddress";
import type { Kind } from "../kinds/kind";
import { mailboxesFor, nameOf } from "../book/clientQuestions";
import { rowFor } from "../policy/policy";
import { clientGroups, isInTo, type ClientGroup } from "../ruleKit/clientGroups";
import { confirmMailbox } from "../ruleKit/confirmMailbox";
import { defineRule, type RuleContext } from "../ruleKit/defineRule";
import { distinctMailboxes } from "../ruleKit/distinctMailboxes";
import { replaceBy } from "../ruleKit/recipientFixes";
import type { ClientMailbox } from "../ruleKit/reviewedRecipient";
import { judgedKinds } from "../ruleKit/worstFit";

export default defineRule({
  id: "confirmed-mailbox",
  docs: {
    summary: {
      en: "A department's mailbox is confirmed before it is used, and any mailbox before it gets papers that must arrive.",
      "zh-CN": "部门邮箱先确认再使用；必须送达的文件只发往已确认的邮箱。",
    },
    why: {
      en: "An address that somebody jotted down, or that was only guessed, may be misspelt, given up or read by nobody. One question to the main contact settles it for good.",
      "zh-CN": "随手记下或推测出来的地址可能拼错、已停用或无人查看。向主要联系人问一次，就能一劳永逸。",
    },
    example: {
      en: {
        flagged: "A drawing to tech@acme.example, which nobody at Acme has confirmed.",
        remedy: "Ask Acme's main contact, then confirm the mailbox with one click.",
      },
      "zh-CN": {
        flagged: "把图纸发到 Acme 尚未确认的 tech@acme.example。",
        remedy: "先询问 Acme 的主要联系人，再一键确认该邮箱。",
      },
    },
  },
  messages: {
    unverified: {
      en: "Nobody has confirmed yet that {address} is the {role} mailbox of {client}.",
      "zh-CN": "还没有人确认 {address} 是 {client} 的{role}邮箱。",
    },
    asked: {
      en: "{client} has been asked whether {address} is its {role} mailbox, and has not answered yet.",
      "zh-CN": "已询问 {client}，{address} 是否为其{role}邮箱，尚未得到答复。",
    },
    inferred: {
      en: "{address} is only taken to be the {role} mailbox of {client}, and this message should be sure to arrive: {kind}.",
      "zh-CN": "{address} 只是推测为 {client} 的{role}邮箱，而这封邮件应确保送达：{kind}。",
    },
  },
  check: (context) =>
    clientGroups(distinctMailboxes(context.recipients))
      .reduce<readonly Doubt[]>((doubts, group) => doubts.concat(doubtsOf(group, context)), [])
      .map(({ messageId, mailbox, kind }) => {
        const { recipient, place } = mailbox;
        const { address } = recipient;
        return {
          messageId,
          data: {
            address: displayOf(address),
            client: nameOf(place.client),
            role: { role: place.role },
            ...(kind === undefined ? {} : { kind: { kind } }),
          },
          severity: "warn",
          address,
          client: place.client.id,
          ...(kind === undefined || messageId !== "inferred" ? {} : { restsOn: kind }),
          about: mailbox,
        };
      }),
  fixes: ({ about }, context) => {
    const { client } = about.place;
    const { address } = about.recipient;
    return [
      confirmMailbox(about),
      { kind: "ask-client", client: client.id, question: "confirm", address },
      ...replaceBy([mailboxesFor(client, about.place.role)[0], mailboxesFor(client, "official")[0]], about, context),
    ];
  },
});

interface Doubt {
  readonly messageId: "unverified" | "asked" | "inferred";
  readonly mailbox: ClientMailbox;
  readonly kind: Kind | undefined;
}

function doubtsOf(group: ClientGroup, context: RuleContext): readonly Doubt[] {
  const kind = judgedKinds(context).find((candidate) => isUnserved(candidate, group, context));
  return group.mailboxes.reduce<readonly Doubt[]>((doubts, mailbox) => {
    const messageId = doubtOf(mailbox, kind !== undefined && !isProven(mailbox, context));
    return messageId === undefined ? doubts : doubts.concat({ messageId, mailbox, kind });
  }, []);
}

/** Whether a kind must go to certain mailboxes of the client, and no confirmed one of them stands in To. */
function isUnserved(kind: Kind, { client, mailboxes }: ClientGroup, { policy }: RuleContext): boolean {
  const { to } = rowFor(policy, kind, client.id).mustHave;
  const isServing = ({ recipient, place: { standing, role } }: ClientMailbox): boolean =>
    recipient.field === "to" && standing === "confirmed" && to.indexOf(role) >= 0;
  return to.length > 0 && !mailboxes.some(isServing);
}

/** A guess is borne out where the mailbox wrote in this very thread, or is confirmed at another domain of the client. */
function isProven({ recipient: { address }, place }: ClientMailbox, { draft }: RuleContext): boolean {
  return (
    place.standing === "inferred" &&
    (draft.threadAddresses.some(({ key }) => key === address.key) ||
      place.client.addresses.some((known) => known.address.local === address.local && known.standing === "confirmed"))
  );
}

/** A personal mailbox is a matter of what goes there, not of whether it is confirmed: other rules speak of it. */
function doubtOf(mailbox: ClientMailbox, isBound: boolean): Doubt["messageId"] | undefined {
  const { client, role, standing } = mailbox.place;
  if (role === "personal" || (standing !== "unverified" && standing !== "asked" && standing !== "inferred"))
    return undefined;
  const isDepartment = role !== "official" && role !== "other" && mailbox.recipient.address.key !== client.mainContact;
  return (isDepartment && standing !== "inferred") || (isBound && isInTo(mailbox)) ? standing : undefined;
}
