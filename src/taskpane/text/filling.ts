import type { MailboxTrouble } from "../../app/ports/mailboxContacts";
import type { LeftOut } from "../../domain/book/filling/contactsOf";
import type { Language } from "../../domain/language";

/** How far back Sent Items are looked through. */
export type FillPeriod = "half-year" | "two-years" | "all";

/** The words of filling the book from the mailbox, and of looking through what would come into it. */
export interface FillingText {
  readonly title: string;
  readonly close: string;
  readonly intro: string;
  readonly sources: string;
  readonly sent: string;
  readonly contacts: string;
  readonly period: string;
  readonly periods: Readonly<Record<FillPeriod, string>>;
  readonly begin: string;
  readonly beginAgain: string;
  readonly consent: string;
  readonly counts: (messages: number, companies: number) => string;
  readonly contactsRead: (count: number) => string;
  readonly reached: (date: string) => string;
  readonly pause: string;
  readonly resume: string;
  readonly cancel: string;
  readonly paused: (date: string) => string;
  readonly waiting: (seconds: string) => string;
  readonly signIn: string;
  readonly tryAgain: string;
  readonly trouble: Readonly<Record<MailboxTrouble, string>>;
  readonly comparing: string;
  readonly found: (clients: number, mailboxes: number) => string;
  readonly nothingNew: string;
  readonly nothingNewHint: string;
  readonly leftOut: Readonly<Record<keyof LeftOut, (count: string) => string>>;
  readonly leftOutTitle: string;
  readonly ownDomain: (domain: string) => string;
  readonly confirms: string;
  readonly confirmsHint: string;
  readonly acceptAll: (count: string) => string;
  readonly acceptAndConfirmAll: (count: string) => string;
  readonly accept: string;
  readonly acceptClient: (client: string) => string;
  readonly accepted: (mailboxes: number, clients: number) => string;
  readonly proposed: string;
  readonly privatePeople: string;
  readonly privatePeopleHint: string;
  readonly isNew: string;
  readonly mailboxes: (count: number) => string;
  readonly detailsOnly: string;
  readonly showMailboxes: (client: string) => string;
  readonly show: string;
  readonly hide: string;
  readonly clientName: string;
  readonly takeClient: (client: string) => string;
  readonly roleOf: (address: string) => string;
  readonly move: string;
  readonly moveAddress: (address: string) => string;
  readonly moveTo: string;
  readonly perhaps: (client: string, word: string) => string;
  readonly join: (client: string) => string;
  readonly keepApart: string;
  readonly changes: (words: string) => string;
  readonly changedRole: (before: string, after: string) => string;
  readonly changedName: (name: string) => string;
  readonly changedElse: string;
  readonly more: (count: string) => string;
  readonly done: string;
}

/** Both languages write numbers alike. */
export const numbers = new Intl.NumberFormat("en");

/** A number with its noun. */
export function many(count: number, one: string, more: string): string {
  return `${numbers.format(count)} ${count === 1 ? one : more}`;
}

const en: FillingText = {
  title: "Fill the book from your mailbox",
  close: "Close",
  intro:
    "RightBox looks at whom you have written to, groups the addresses by company and proposes what each is for. Nothing is written to the book before you accept it, and no text of a message is read.",
  sources: "Look through",
  sent: "Sent Items",
  contacts: "Contacts",
  period: "How far back",
  periods: { "half-year": "Six months", "two-years": "Two years", all: "Everything" },
  begin: "Look through the mailbox",
  beginAgain: "Begin again",
  consent: "Outlook may ask for your consent to read recipients and contacts.",
  counts: (messages, companies) =>
    `${many(messages, "message", "messages")}, ${many(companies, "company", "companies")}`,
  contactsRead: (count) => many(count, "contact", "contacts"),
  reached: (date) => `back to ${date}`,
  pause: "Pause",
  resume: "Go on",
  cancel: "Cancel",
  paused: (date) => `Paused on ${date}. What was found is kept on this device.`,
  waiting: (seconds) => `Outlook is busy. RightBox goes on by itself in ${seconds} seconds.`,
  signIn: "Sign in",
  tryAgain: "Try again",
  trouble: {
    "not-configured":
      "Signing in is not set up for RightBox here. Ask your administrator, or import a file of contacts instead.",
    "no-sign-in":
      "This Outlook cannot sign in for add-ins. Do it once in Outlook on the web, or import a file of contacts instead.",
    "consent-needed": "RightBox needs your consent to read the recipients of sent messages and your contacts.",
    "other-account":
      "You are signed in with another account than this mailbox. Switch to the mailbox's account and try again.",
    offline: "The mailbox cannot be reached. Check the connection and try again; what was found is kept.",
    throttled: "Outlook is too busy. Try again in a few minutes; what was found is kept.",
    forbidden: "RightBox may not read this mailbox. Ask your administrator for access.",
    failed: "The mailbox could not be read. Try again; what was found is kept.",
  },
  comparing: "Comparing with your book…",
  found: (clients, mailboxes) =>
    `${many(mailboxes, "new mailbox", "new mailboxes")} of ${many(clients, "client", "clients")}`,
  nothingNew: "Nothing new",
  nothingNewHint: "Everything that was found is in your book already.",
  leftOutTitle: "Left out",
  leftOut: {
    ours: (count) => `${count} of our own company`,
    machines: (count) => `${count} that nobody reads, such as no-reply`,
    massOnly: (count) => `${count} that only stood in mail to more than 30 people`,
    parties: (count) => `${count} of forwarders, banks and others beside your clients`,
    unreadable: (count) => `${count} that are no mail addresses`,
  },
  ownDomain: (domain) => `${domain} is taken for your own company.`,
  confirms: "I know these mailboxes: confirm them",
  confirmsHint: "Otherwise they come in as guesses, and you confirm them later.",
  acceptAll: (count) => `Accept all ${count}`,
  acceptAndConfirmAll: (count) => `Accept and confirm all ${count}`,
  accept: "Accept",
  acceptClient: (client) => `Accept ${client}`,
  accepted: (mailboxes, clients) =>
    `${many(mailboxes, "mailbox", "mailboxes")} of ${many(clients, "client", "clients")} ${mailboxes === 1 ? "is" : "are"} in your book.`,
  proposed: "Proposed clients",
  privatePeople: "Private addresses of no known company",
  privatePeopleHint: "Tick those that are clients, or move them to a client.",
  isNew: "new",
  mailboxes: (count) => (count === 1 ? "1 mailbox" : `${String(count)} mailboxes`),
  detailsOnly: "More about this client; no new mailbox",
  showMailboxes: (client) => `Mailboxes of ${client}`,
  show: "Look closer",
  hide: "Show less",
  clientName: "Name of the new client",
  takeClient: (client) => `Take ${client}`,
  roleOf: (address) => `Role of ${address}`,
  move: "Move…",
  moveAddress: (address) => `Move ${address} to another client`,
  moveTo: "Move to",
  perhaps: (client, word) => `Perhaps the same company as ${client}: both are called “${word}”.`,
  join: (client) => `Join with ${client}`,
  keepApart: "Keep apart",
  changes: (words) => `In your book already; new: ${words}`,
  changedRole: (before, after) => `role ${after} (now ${before})`,
  changedName: (name) => `name ${name}`,
  changedElse: "details",
  more: (count) => `Show ${count} more`,
  done: "Done",
};

const zhCn: FillingText = {
  title: "从邮箱填充地址簿",
  close: "关闭",
  intro:
    "RightBox 查看您给谁写过邮件，按公司归类地址，并推测每个地址的用途。在您接受之前不会写入地址簿，也不会读取邮件内容。",
  sources: "查看范围",
  sent: "已发送邮件",
  contacts: "联系人",
  period: "时间范围",
  periods: { "half-year": "六个月", "two-years": "两年", all: "全部" },
  begin: "查看邮箱",
  beginAgain: "重新开始",
  consent: "Outlook 可能会请您同意读取收件人和联系人。",
  counts: (messages, companies) => `${numbers.format(messages)} 封邮件，${numbers.format(companies)} 家公司`,
  contactsRead: (count) => `${numbers.format(count)} 位联系人`,
  reached: (date) => `已查到 ${date}`,
  pause: "暂停",
  resume: "继续",
  cancel: "取消",
  paused: (date) => `已于 ${date} 暂停。找到的内容保存在此设备上。`,
  waiting: (seconds) => `Outlook 正忙，RightBox 将在 ${seconds} 秒后自动继续。`,
  signIn: "登录",
  tryAgain: "重试",
  trouble: {
    "not-configured": "此处尚未为 RightBox 设置登录。请联系管理员，或改为导入联系人文件。",
    "no-sign-in": "此版本的 Outlook 无法为加载项登录。请在 Outlook 网页版中操作一次，或改为导入联系人文件。",
    "consent-needed": "RightBox 需要您同意读取已发送邮件的收件人和联系人。",
    "other-account": "当前登录的帐户不是此邮箱的帐户。请切换到此邮箱的帐户后重试。",
    offline: "无法连接到邮箱。请检查网络后重试；已找到的内容不会丢失。",
    throttled: "Outlook 太忙。请几分钟后重试；已找到的内容不会丢失。",
    forbidden: "RightBox 无权读取此邮箱。请联系管理员开通权限。",
    failed: "无法读取邮箱。请重试；已找到的内容不会丢失。",
  },
  comparing: "正在与地址簿比较…",
  found: (clients, mailboxes) => `${numbers.format(clients)} 个客户的 ${numbers.format(mailboxes)} 个新邮箱`,
  nothingNew: "没有新内容",
  nothingNewHint: "找到的内容都已在地址簿中。",
  leftOutTitle: "未列入",
  leftOut: {
    ours: (count) => `本公司地址 ${count} 个`,
    machines: (count) => `无人查看的地址（如 no-reply）${count} 个`,
    massOnly: (count) => `只出现在超过 30 人的群发邮件中的地址 ${count} 个`,
    parties: (count) => `货代、银行等相关方的地址 ${count} 个`,
    unreadable: (count) => `不是邮箱地址的 ${count} 个`,
  },
  ownDomain: (domain) => `${domain} 视为本公司域名。`,
  confirms: "我了解这些邮箱，直接确认",
  confirmsHint: "不勾选则作为推测写入，以后再确认。",
  acceptAll: (count) => `全部接受（${count}）`,
  acceptAndConfirmAll: (count) => `全部接受并确认（${count}）`,
  accept: "接受",
  acceptClient: (client) => `接受 ${client}`,
  accepted: (mailboxes, clients) =>
    `${numbers.format(clients)} 个客户的 ${numbers.format(mailboxes)} 个邮箱已写入地址簿。`,
  proposed: "建议的客户",
  privatePeople: "不属于已知公司的个人地址",
  privatePeopleHint: "请勾选其中的客户，或移到某个客户。",
  isNew: "新",
  mailboxes: (count) => `${String(count)} 个邮箱`,
  detailsOnly: "补充客户资料，没有新邮箱",
  showMailboxes: (client) => `${client} 的邮箱`,
  show: "查看详情",
  hide: "收起",
  clientName: "新客户名称",
  takeClient: (client) => `选取 ${client}`,
  roleOf: (address) => `${address} 的用途`,
  move: "移动…",
  moveAddress: (address) => `将 ${address} 移到其他客户`,
  moveTo: "移到",
  perhaps: (client, word) => `可能与 ${client} 是同一家公司：名称中都有“${word}”。`,
  join: (client) => `与 ${client} 合并`,
  keepApart: "分开",
  changes: (words) => `已在地址簿中；新增：${words}`,
  changedRole: (before, after) => `用途 ${after}（现为 ${before}）`,
  changedName: (name) => `姓名 ${name}`,
  changedElse: "其他资料",
  more: (count) => `再显示 ${count} 个`,
  done: "完成",
};

const all: Readonly<Record<Language, FillingText>> = { en, "zh-CN": zhCn };

export function fillingText(language: Language): FillingText {
  return all[language];
}
