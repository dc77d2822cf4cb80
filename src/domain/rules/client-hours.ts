import { nameOf } from "../book/clientQuestions";
import type { Client } from "../book/book";
import { closedAt, nextDelivery, type Closed } from "../hours/officeHours";
import { kindsOf } from "../kinds/kind";
import { isInTo } from "../ruleKit/clientGroups";
import { defineRule, type RuleContext } from "../ruleKit/defineRule";

export default defineRule({
  id: "client-hours",
  docs: {
    summary: {
      en: "A message arrives while somebody is in the client's office.",
      "zh-CN": "邮件在客户的办公时间送达。",
    },
    why: {
      en: "Mail that arrives at night, on a weekend or on a holiday is read last, under all that came in since. Delivered at the start of their day it lies on top.",
      "zh-CN": "夜间、周末或节假日到达的邮件会被后来的邮件压在下面，最后才被看到。在对方上班时送达，就会排在最上面。",
    },
    example: {
      en: {
        flagged: "An offer to a client in Lima, where it is four in the morning.",
        remedy: "Have Outlook deliver it at nine o'clock their time.",
      },
      "zh-CN": {
        flagged: "给利马的客户发报价，而当地是凌晨四点。",
        remedy: "让 Outlook 在当地时间九点送达。",
      },
    },
  },
  messages: {
    night: {
      en: "This message reaches {client} at {time} their time; the office day there is {begins}:00 to {ends}:00.",
      "zh-CN": "这封邮件将在当地时间 {time} 到达 {client}，对方办公时间为 {begins}:00 至 {ends}:00。",
    },
    weekend: {
      en: "This message reaches {client} at {time} their time, on their weekend.",
      "zh-CN": "这封邮件将在当地时间 {time} 到达 {client}，当天是对方的周末。",
    },
    holiday: {
      en: "This message reaches {client} at {time} their time, on a holiday: {holiday}.",
      "zh-CN": "这封邮件将在当地时间 {time} 到达 {client}，当天是对方的节假日：{holiday}。",
    },
  },
  check: (context) => {
    const client = onlyClientInTo(context);
    const closed = client === undefined ? undefined : closedAt(client, arrivalOf(context), context.policy.thresholds);
    if (client === undefined || closed === undefined || isWelcomeThen(closed, context)) return [];
    const { why, local, holiday } = closed;
    const { dayBegins, dayEnds } = context.policy.thresholds;
    return [
      {
        messageId: why,
        data: {
          client: nameOf(client),
          time: local.toISOString().slice(0, 16).replace("T", " "),
          begins: String(dayBegins),
          ends: String(dayEnds),
          ...(holiday === undefined ? {} : { holiday: { named: { en: holiday.en, "zh-CN": holiday.zh } } }),
        },
        severity: "hint",
        client: client.id,
        about: client,
      },
    ];
  },
  fixes: ({ about }, context) => {
    const moment = nextDelivery(about, arrivalOf(context), context.policy.thresholds);
    return moment === undefined ? [] : [{ kind: "delay-delivery", until: moment.toISOString() }];
  },
});

/** The client of all outsiders in To. Where they are of several companies nobody's hours are right for all. */
function onlyClientInTo({ recipients }: RuleContext): Client | undefined {
  const outside = recipients.filter((reviewed) => isInTo(reviewed) && reviewed.place.status !== "own");
  const place = outside[0]?.place;
  if (place?.status !== "client") return undefined;
  const { client } = place;
  return outside.every((one) => one.place.status === "client" && one.place.client.id === client.id)
    ? client
    : undefined;
}

/** When the message is delivered: now, or at the later time that Outlook was told. */
function arrivalOf({ draft, now }: RuleContext): Date {
  const told = new Date(draft.deliverAt ?? NaN);
  return told.getTime() > now.getTime() ? told : now;
}

/** Good wishes belong on the holiday itself. */
function isWelcomeThen({ why }: Closed, { judgement }: RuleContext): boolean {
  return why === "holiday" && kindsOf(judgement).indexOf("greeting") >= 0;
}
