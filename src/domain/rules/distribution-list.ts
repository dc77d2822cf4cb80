import { displayOf } from "../address/mailboxAddress";
import { nameOf } from "../book/clientQuestions";
import { placeOf, type Place } from "../book/placeOf";
import type { Recipient } from "../draft/draft";
import { formalKindsOf } from "../kinds/kind";
import { defineRule, type RuleContext } from "../ruleKit/defineRule";
import { newsIn } from "../ruleKit/newsIn";
import type { Severity } from "../severity";
import { present } from "../text/members";

export default defineRule({
  id: "distribution-list",
  docs: {
    summary: {
      en: "A list stands for people whom nobody sees from here, so it is never taken for internal.",
      "zh-CN": "通讯组列表中的成员无法查看，因此绝不视为内部收件人。",
    },
    why: {
      en: "Lists grow: people who left, agents and competitors may be on one. Whoever writes to it does not know who reads the paper or the price. An announcement to a list in Bcc is quiet.",
      "zh-CN":
        "列表会不断变化，其中可能有离职人员、代理甚至竞争对手。发往列表时，并不知道谁会看到文件或价格。用密件抄送向列表发公告则不提示。",
    },
    example: {
      en: {
        flagged: "A price list to partners@lists.example.",
        remedy: "Open the list with the plus sign in Outlook and keep those whom the message is for.",
      },
      "zh-CN": {
        flagged: "把价格表发到 partners@lists.example。",
        remedy: "在 Outlook 中点击加号展开列表，只保留应收到邮件的人。",
      },
    },
  },
  messages: {
    contactList: {
      en: "A contact list is among the recipients; nobody can see from here who is on it.",
      "zh-CN": "收件人中有联系人列表，无法查看其中包含哪些人。",
    },
    unknownList: {
      en: "{list} is a list; nobody can see from here who is on it.",
      "zh-CN": "{list} 是通讯组列表，无法查看其中包含哪些人。",
    },
    listAtClient: {
      en: "{list} is a list at {client}; nobody can see from here who is on it.",
      "zh-CN": "{list} 是 {client} 的通讯组列表，无法查看其中包含哪些人。",
    },
    ownList: {
      en: "{list} is a list of ours; people from outside may be on it.",
      "zh-CN": "{list} 是本公司的通讯组列表，其中可能有外部人员。",
    },
  },
  check: (context) => {
    const lists = context.recipients
      .map(({ recipient }) => recipient)
      .filter((recipient): recipient is List => recipient.status === "list" && !isNews(recipient, context));
    const contacts = lists.filter(({ address }) => address === undefined).slice(0, 1);
    return [
      ...contacts.map(() => ({
        messageId: "contactList" as const,
        data: {},
        severity: severityOf("stranger", context),
        about: undefined,
      })),
      ...present(lists.map(({ address }) => address)).map((address) => {
        const place = placeOf(context.page, address);
        const report = { address, severity: severityOf(place.status, context), about: undefined };
        const data = { list: displayOf(address) };
        if (place.status !== "client")
          return {
            ...report,
            messageId: place.status === "own" ? ("ownList" as const) : ("unknownList" as const),
            data,
          };
        const { client } = place;
        return {
          ...report,
          messageId: "listAtClient" as const,
          data: { ...data, client: nameOf(client) },
          client: client.id,
        };
      }),
    ];
  },
  fixes: () => [],
});

type List = Extract<Recipient, { status: "list" }>;

/** In Bcc news to a list is how news for many is sent. */
function isNews({ field }: Recipient, { judgement }: RuleContext): boolean {
  return field === "bcc" && newsIn(judgement) === "news";
}

/** At a client it is still that client; among ourselves only what is formal matters; who has no book yet knows nobody. */
function severityOf(status: Place["status"], { judgement, page }: RuleContext): Severity {
  const isMild =
    status === "client" || page.clientCount === 0 || (status === "own" && formalKindsOf(judgement).length === 0);
  return isMild ? "hint" : "warn";
}
