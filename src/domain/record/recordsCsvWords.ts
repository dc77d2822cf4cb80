import type { Worded } from "../language";
import type { Severity } from "../severity";
import type { RecordState, SentFrom } from "./recordRow";
import type { SendRecord } from "./sendRecord";

/** The columns of exported records, in their order. */
export const csvHeader = {
  sent: { en: "Time (UTC)", "zh-CN": "时间 (UTC)" },
  state: { en: "State", "zh-CN": "状态" },
  client: { en: "Client", "zh-CN": "客户" },
  clientId: { en: "Client id", "zh-CN": "客户编号" },
  mailbox: { en: "Mailbox", "zh-CN": "邮箱" },
  sender: { en: "From", "zh-CN": "发件人" },
  writer: { en: "Written by", "zh-CN": "撰写人" },
  to: { en: "To", "zh-CN": "收件人" },
  cc: { en: "Cc", "zh-CN": "抄送" },
  bcc: { en: "Bcc", "zh-CN": "密件抄送" },
  subject: { en: "Subject", "zh-CN": "主题" },
  kinds: { en: "Kind", "zh-CN": "类型" },
  confirmation: { en: "Written confirmation", "zh-CN": "书面确认" },
  numbers: { en: "Document numbers", "zh-CN": "单据编号" },
  attachments: { en: "Attachments", "zh-CN": "附件" },
  outcome: { en: "Check", "zh-CN": "检查" },
  findings: { en: "Findings", "zh-CN": "检查结果" },
  reasons: { en: "Reasons given", "zh-CN": "所填理由" },
  fixes: { en: "Fixes used", "zh-CN": "采用的修正" },
  sentFrom: { en: "Sent from", "zh-CN": "发送设备" },
  leftOut: { en: "Not kept", "zh-CN": "未保留项数" },
  messageId: { en: "Message-ID", "zh-CN": "Message-ID" },
  key: { en: "Record", "zh-CN": "记录编号" },
} as const satisfies Readonly<Record<string, Worded>>;

export type CsvColumn = keyof typeof csvHeader;

interface CsvWords {
  readonly yes: Worded;
  readonly state: Readonly<Record<RecordState, Worded>>;
  readonly outcome: Readonly<Record<SendRecord["outcome"], Worded>>;
  readonly severity: Readonly<Record<Severity, Worded>>;
  readonly sentFrom: Readonly<Record<SentFrom, Worded>>;
}

/** What stands in the cells. */
export const csvWords: CsvWords = {
  yes: { en: "yes", "zh-CN": "是" },
  state: {
    intent: { en: "on its way", "zh-CN": "发送中" },
    sent: { en: "sent", "zh-CN": "已发送" },
    "not-sent": { en: "not sent", "zh-CN": "未发送" },
    "not-confirmed": { en: "not confirmed", "zh-CN": "未确认" },
    unchecked: { en: "sent unchecked", "zh-CN": "未经检查已发送" },
  },
  outcome: {
    checked: { en: "checked", "zh-CN": "已检查" },
    "sent-anyway": { en: "sent anyway", "zh-CN": "仍然发送" },
    unchecked: { en: "unchecked", "zh-CN": "未检查" },
  },
  severity: {
    hint: { en: "hint", "zh-CN": "提示" },
    warn: { en: "warning", "zh-CN": "警告" },
    stop: { en: "stop", "zh-CN": "阻止" },
  },
  sentFrom: {
    phone: { en: "phone", "zh-CN": "手机" },
    elsewhere: { en: "elsewhere", "zh-CN": "其他" },
  },
};
