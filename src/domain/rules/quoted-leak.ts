import { clientsAt } from "../book/clientsAt";
import { displayOf } from "../address/mailboxAddress";
import { nameOf } from "../book/clientQuestions";
import { placeOf } from "../book/placeOf";
import { defineRule, type Report, type RuleContext } from "../ruleKit/defineRule";
import { internalTalkIn } from "../ruleKit/internalTalk";
import { onlyClientOf } from "../ruleKit/onlyClientOf";
import { quotedMessages } from "../ruleKit/quotedMessages";
import { isOneOfThem, outsiderOf, theirClients } from "../ruleKit/theirClients";
import { threadPlaces } from "../ruleKit/threadPlaces";

export default defineRule({
  id: "quoted-leak",
  docs: {
    summary: {
      en: "The thread below a message holds neither another client's mail nor our internal talk.",
      "zh-CN": "邮件下方引用的往来内容不应包含其他客户的邮件或公司内部讨论。",
    },
    why: {
      en: "Who answers an old message or adds somebody to it sends on all that stands below, and few read down there before they press Send.",
      "zh-CN": "在旧邮件上回复或添加收件人时，下方的全部内容也会一起发出，而发送前很少有人往下看。",
    },
    example: {
      en: {
        flagged: "An answer to a colleague's mail about our margin, with sales@acme.example added in Cc.",
        remedy: "Cut the quoted text, or write a new message.",
      },
      "zh-CN": {
        flagged: "回复同事关于毛利的邮件时抄送了 sales@acme.example。",
        remedy: "删除引用内容，或新建一封邮件。",
      },
    },
  },
  messages: {
    otherClient: {
      en: "The thread below holds mail of {client}, but this message goes to {recipient}.",
      "zh-CN": "下方引用的内容包含 {client} 的邮件，而这封邮件是发给 {recipient} 的。",
    },
    internal: {
      en: "The thread below is mail among colleagues, and {address} is outside.",
      "zh-CN": "下方引用的是公司内部邮件，而 {address} 是外部收件人。",
    },
    internalWords: {
      en: "The thread below holds internal talk (“{words}”), and {address} is outside.",
      "zh-CN": "下方引用的内容包含内部讨论（“{words}”），而 {address} 是外部收件人。",
    },
  },
  check: (context) => {
    const { draft } = context;
    const thread = `${draft.quotedText}\n${draft.forwardedText}`;
    if (thread.trim() === "") return [];
    return [...otherClient(context, thread), ...internal(context, thread)];
  },
  // What is forwarded is the message itself: it cannot be cut away from it.
  fixes: (_, { draft }) => (draft.forwardedText === "" ? [{ kind: "cut-quoted-text" }] : []),
});

/** A client whose mail is below, and nobody of those who get this message has a part in that mail. */
function otherClient(context: RuleContext, thread: string): ReadonlyArray<Report<"otherClient">> {
  const theirs = theirClients(context);
  const [main] = theirs;
  if (main === undefined) return [];
  const isTheirs = isOneOfThem(context, theirs);
  const places = [threadPlaces(context)].concat(
    quotedMessages(thread).map(({ from, to }) =>
      to.concat(from ?? []).map((address) => placeOf(context.page, address)),
    ),
  );
  return places
    .map((each) => clientsAt(each))
    .filter((clients) => !clients.some((client) => theirs.indexOf(client) >= 0))
    .reduce((all, clients) => all.concat(clients), [])
    .filter((client) => !isTheirs(client))
    .slice(0, 1)
    .map((client) => ({
      messageId: "otherClient",
      data: { client: nameOf(client), recipient: nameOf(main) },
      severity: "warn",
      client: client.id,
      about: undefined,
    }));
}

function internal(context: RuleContext, thread: string): ReadonlyArray<Report<"internal" | "internalWords">> {
  const outsider = outsiderOf(context);
  const talk = outsider === undefined ? undefined : internalTalkIn(context, thread);
  if (outsider === undefined || talk === undefined) return [];
  const data = { address: displayOf(outsider.recipient.address) };
  const report = { severity: "warn", ...onlyClientOf(context.recipients), about: undefined } as const;
  return talk.words === undefined
    ? [{ ...report, messageId: "internal", data }]
    : [{ ...report, messageId: "internalWords", data: { ...data, words: talk.words } }];
}
