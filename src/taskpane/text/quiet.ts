import type { NotMuted } from "../../app/quiet/quietAccess";
import type { SaveAnswer } from "../../app/ports/bookStore";
import type { Quieted } from "../../domain/quiet/quieten";
import type { Outcomes } from "../../domain/quiet/score";
import type { Language } from "../../domain/language";

/** The words of quietness: mutes, habits, and how often RightBox was right. */
export interface QuietText {
  readonly title: string;
  readonly notAgain: string;
  readonly notAgainFor: (about: string, kind: string) => string;
  readonly days: Readonly<Record<7 | 30 | 90, string>>;
  readonly untilDate: string;
  readonly lastDay: string;
  readonly lastDayHint: (latest: string) => string;
  readonly notADay: (latest: string) => string;
  readonly mute: string;
  readonly muted: (until: string) => string;
  readonly quieted: (count: number) => string;
  readonly because: Readonly<Record<Exclude<Quieted["because"], "covered">, (until: string) => string>>;
  readonly showAgain: string;
  readonly showAgainThis: (finding: string) => string;
  readonly shownAgain: string;
  readonly mutes: string;
  readonly noMutes: string;
  readonly forKind: (kind: string) => string;
  readonly muteTime: (since: string, until: string) => string;
  readonly remove: string;
  readonly removeThis: (rule: string, about: string) => string;
  readonly removed: string;
  readonly habits: string;
  readonly noHabits: string;
  readonly habit: (times: number, last: string) => string;
  readonly onTheWay: (times: number, last: string) => string;
  readonly forget: string;
  readonly forgetThis: (rule: string, about: string) => string;
  readonly forgotten: string;
  readonly counter: string;
  readonly month: string;
  readonly nothingYet: string;
  readonly noneIn: (month: string) => string;
  readonly rightNow: (warned: number, heeded: number) => string;
  readonly rightIn: (month: string, warned: number, heeded: number) => string;
  readonly byRule: string;
  readonly rule: string;
  readonly outcomes: Readonly<Record<keyof Outcomes, string>>;
  readonly reset: string;
  readonly wasReset: string;
  readonly onThisDevice: string;
  readonly undone: string;
  readonly notMuted: Readonly<Record<NotMuted, string>>;
  readonly notSaved: Readonly<Record<Exclude<SaveAnswer["status"], "saved">, string>>;
}

const times = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${String(count)} times`);
const warnings = (count: number): string => (count === 1 ? "1 warning" : `${String(count)} warnings`);

const en: QuietText = {
  title: "Quiet",
  notAgain: "Not again…",
  notAgainFor: (about, kind) => `Not again for ${about} and this kind (${kind})`,
  days: { 7: "For a week", 30: "For a month", 90: "For three months" },
  untilDate: "Until a day…",
  lastDay: "Quiet up to and including",
  lastDayHint: (latest) => `${latest} at the latest.`,
  notADay: (latest) => `Choose a day from today to ${latest}.`,
  mute: "Be quiet",
  muted: (until) => `RightBox is quiet about this until ${until}.`,
  quieted: (count) => (count === 1 ? "1 finding is quiet" : `${String(count)} findings are quiet`),
  because: {
    muted: (until) => `Muted until ${until}`,
    settled: () => "Acknowledged in this conversation",
  },
  showAgain: "Show again",
  showAgainThis: (finding) => `Show again: ${finding}`,
  shownAgain: "RightBox says it again.",
  mutes: "Muted",
  noMutes: "Nothing is muted. A finding in a message has “Not again…” for one mailbox and one kind.",
  forKind: (kind) => `Kind: ${kind}`,
  muteTime: (since, until) => `From ${since} until ${until}`,
  remove: "End",
  removeThis: (rule, about) => `End the mute for ${about}: ${rule}`,
  removed: "The mute has ended: RightBox says it again.",
  habits: "Sent all the same",
  noHabits: "Nothing yet. What you send three times although RightBox warns becomes a hint.",
  habit: (count, last) => `Sent all the same ${times(count)}, last on ${last}: only a hint now`,
  onTheWay: (count, last) => `Sent all the same ${times(count)}, last on ${last}: still a warning`,
  forget: "Forget",
  forgetThis: (rule, about) => `Forget this for ${about}: ${rule}`,
  forgotten: "Forgotten: RightBox warns again.",
  counter: "How often RightBox was right",
  month: "Month",
  nothingYet: "Nothing yet. RightBox counts once a message that it warned about is found in Sent Items.",
  noneIn: (month) => `No warnings in ${month}.`,
  rightNow: (warned, heeded) => `Of ${warnings(warned)} this month you heeded ${String(heeded)}.`,
  rightIn: (month, warned, heeded) => `Of ${warnings(warned)} in ${month} you heeded ${String(heeded)}.`,
  byRule: "By rule",
  rule: "Rule",
  outcomes: { heeded: "Heeded", overridden: "Sent anyway", muted: "Muted" },
  reset: "Count anew",
  wasReset: "RightBox counts anew.",
  onThisDevice: "Counted on this device.",
  undone: "Taken back.",
  notMuted: {
    stop: "This holds a message and cannot be muted. Put it right, or send it anyway with a reason.",
    locked: "Your organisation's policy does not let this be muted.",
    "nothing-named": "This is about the message as such, and no mailbox that could be muted.",
    "too-many": "A hundred mutes are the most. End some that you no longer need, under Clients.",
    "no-future": "That day is over. Choose a later one.",
  },
  notSaved: {
    full: "Outlook has no more room for it. End mutes that you no longer need, or take clients out of your book.",
    refused: "Outlook did not save it. Try again.",
  },
};

const zh: QuietText = {
  title: "静默",
  notAgain: "不再提醒…",
  notAgainFor: (about, kind) => `对 ${about} 的此类邮件（${kind}）不再提醒`,
  days: { 7: "一周内", 30: "一个月内", 90: "三个月内" },
  untilDate: "到某一天为止…",
  lastDay: "静默至（含当天）",
  lastDayHint: (latest) => `最晚 ${latest}。`,
  notADay: (latest) => `请选择今天至 ${latest} 之间的日期。`,
  mute: "静默",
  muted: (until) => `RightBox 在 ${until} 之前不再提醒此事。`,
  quieted: (count) => `${String(count)} 项提醒已静默`,
  because: {
    muted: (until) => `已静默至 ${until}`,
    settled: () => "已在此对话中确认",
  },
  showAgain: "重新显示",
  showAgainThis: (finding) => `重新显示：${finding}`,
  shownAgain: "RightBox 会再次提醒。",
  mutes: "已静默",
  noMutes: "没有静默的提醒。在邮件的提醒中选择“不再提醒…”，可针对某个邮箱和某类邮件静默。",
  forKind: (kind) => `类型：${kind}`,
  muteTime: (since, until) => `${since} 起，至 ${until} 止`,
  remove: "结束",
  removeThis: (rule, about) => `结束对 ${about} 的静默：${rule}`,
  removed: "静默已结束，RightBox 会再次提醒。",
  habits: "仍然发送",
  noHabits: "暂无。某项警告被您忽略并仍然发送三次后，会降为提示。",
  habit: (count, last) => `已有 ${String(count)} 次仍然发送，最近一次是 ${last}：现在仅作提示`,
  onTheWay: (count, last) => `已有 ${String(count)} 次仍然发送，最近一次是 ${last}：仍会警告`,
  forget: "忘记",
  forgetThis: (rule, about) => `忘记 ${about} 的这一项：${rule}`,
  forgotten: "已忘记，RightBox 会再次警告。",
  counter: "RightBox 的警告有多准",
  month: "月份",
  nothingYet: "暂无数据。在“已发送邮件”中找到曾被警告的邮件后，RightBox 才会计数。",
  noneIn: (month) => `${month}没有警告。`,
  rightNow: (warned, heeded) => `本月 ${String(warned)} 次警告中，您采纳了 ${String(heeded)} 次。`,
  rightIn: (month, warned, heeded) => `${month} ${String(warned)} 次警告中，您采纳了 ${String(heeded)} 次。`,
  byRule: "按规则查看",
  rule: "规则",
  outcomes: { heeded: "采纳", overridden: "仍发送", muted: "静默" },
  reset: "重新计数",
  wasReset: "RightBox 已重新开始计数。",
  onThisDevice: "仅在此设备上计数。",
  undone: "已撤消。",
  notMuted: {
    stop: "此项会阻止发送，不能静默。请更正，或说明原因后仍然发送。",
    locked: "您组织的策略不允许静默此项。",
    "nothing-named": "此项针对整封邮件，没有可静默的邮箱。",
    "too-many": "最多可静默一百项。请在“客户”页结束不再需要的静默。",
    "no-future": "该日期已过，请选择更晚的日期。",
  },
  notSaved: {
    full: "Outlook 已没有空间保存。请结束不再需要的静默，或从地址簿中移除一些客户。",
    refused: "Outlook 未能保存，请重试。",
  },
};

const all: Readonly<Record<Language, QuietText>> = { en, "zh-CN": zh };

export function quietTextOf(language: Language): QuietText {
  return all[language];
}
