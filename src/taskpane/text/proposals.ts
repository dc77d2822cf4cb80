import type { MailboxTrouble } from "../../app/ports/mailboxContacts";
import type { GuessReason } from "../../domain/book/book";
import type { Language } from "../../domain/language";
import type { BounceCause } from "../../domain/notices/notice";

/** Troubles that something can be done about. Where RightBox has no way to the inbox at all, its pages do not speak of it. */
export type PassingTrouble = Exclude<MailboxTrouble, "not-configured" | "no-sign-in">;

/** What a sentence about a mailbox is filled with. */
export interface About {
  readonly address: string;
  readonly client: string;
  /** Empty where nothing is said of it. */
  readonly role: string;
  /** Where mail goes instead; empty where there is none. */
  readonly instead: string;
}

type Sentence = (about: About) => string;

/** The words of what a received message suggests. */
export interface ProposalsText {
  readonly title: string;
  readonly reading: string;
  readonly unreadable: string;
  readonly accept: string;
  readonly acceptThis: (what: string) => string;
  readonly notNow: string;
  readonly notNowThis: (what: string) => string;
  readonly acceptAll: (count: number) => string;
  readonly accepted: (count: number) => string;
  readonly bringBack: (count: number) => string;
  readonly says: string;
  readonly unsure: string;
  readonly role: string;
  readonly answer: Readonly<Record<"confirm" | "add" | "retire", Sentence>>;
  readonly left: Sentence;
  readonly moved: Sentence;
  readonly bounced: Readonly<Record<BounceCause, Sentence>>;
  readonly from: (day: string) => string;
  readonly willRetire: Sentence;
  readonly willBounce: Sentence;
  readonly willAdd: (addresses: string) => string;
  readonly sender: Sentence;
  readonly because: Readonly<Record<GuessReason, (word: string) => string>>;
  readonly stranger: (teller: string, client: string) => string;
  readonly elsewhere: (address: string, client: string) => string;
  readonly inbox: {
    readonly title: string;
    readonly looking: string;
    readonly reading: (number: number, of: number) => string;
    readonly found: (count: number) => string;
    readonly none: (looked: number, since: string) => string;
    readonly cut: string;
    readonly fromMessage: (subject: string, sender: string, at: string) => string;
    readonly look: string;
    readonly allow: string;
    readonly trouble: Readonly<Record<PassingTrouble, string>>;
  };
}

const en: ProposalsText = {
  title: "What this message says",
  reading: "Reading the message…",
  unreadable: "RightBox could not read the text of this message. Try again, or open the message in its own window.",
  accept: "Accept",
  acceptThis: (what) => `Accept: ${what}`,
  notNow: "Not now",
  notNowThis: (what) => `Not now: ${what}`,
  acceptAll: (count) => `Accept all ${String(count)}`,
  accepted: (count) => (count === 1 ? "The book is changed." : `${String(count)} proposals are in the book.`),
  bringBack: (count) => (count === 1 ? "Bring back what was put aside" : `Bring back ${String(count)} put aside`),
  says: "The message says:",
  unsure: "RightBox is not sure of this. Read the message first.",
  role: "It is for",
  answer: {
    confirm: ({ address, client, role }) => `Confirm ${address} as ${client}’s ${role} mailbox.`,
    add: ({ address, client, role }) => `Add ${address} as ${client}’s ${role} mailbox.`,
    retire: ({ address, instead }) =>
      instead === "" ? `Retire ${address}.` : `Retire ${address}. Mail goes to ${instead} instead.`,
  },
  left: ({ address, client }) => `Nobody at ${client} reads ${address} any more.`,
  moved: ({ address, instead }) => `${address} has moved to ${instead}.`,
  bounced: {
    "no-such-mailbox": ({ address }) => `Mail to ${address} came back: there is no such mailbox.`,
    "domain-gone": ({ address }) => `Mail to ${address} came back: its domain takes no mail any more.`,
    "mailbox-full": ({ address }) => `Mail to ${address} came back: the mailbox is full.`,
    refused: ({ address }) => `Mail to ${address} came back: it was refused.`,
    other: ({ address }) => `Mail to ${address} came back.`,
  },
  from: (day) => `From when: ${day}.`,
  willRetire: ({ instead }) =>
    instead === "" ? "It will be retired." : `It will be retired; ${instead} takes its place.`,
  willBounce: ({ instead }) =>
    instead === ""
      ? "It will be marked as bouncing, so that nobody relies on it."
      : `It will be marked as bouncing; ${instead} stands in for it.`,
  willAdd: (addresses) => `New in your book, not verified: ${addresses}.`,
  sender: ({ address, client }) => `Is ${address} a mailbox of ${client}?`,
  because: {
    "department-word": (word) => `It lies at the client’s domain, and “${word}” names a department.`,
    "free-mail": () => "It lies at a free mail provider.",
    "client-domain": () => "It lies at the client’s domain.",
    "person-name": () => "It lies at the client’s domain and has the name of a person.",
    "general-mailbox": (word) => `It lies at the client’s domain, and “${word}” is a general mailbox.`,
    "display-name": () => "The sender’s name shows it:",
    signature: () => "The signature shows it:",
    thread: () => "Nobody but this client stands in the conversation:",
    contacts: () => "Your contacts show it:",
    "company-group": () => "It belongs to the same group of companies:",
    none: () => "Nothing but the message speaks for it.",
  },
  stranger: (teller, client) =>
    `${teller} is not in your book. Ask ${client} by telephone before you accept: fraud begins like this.`,
  elsewhere: (address, client) =>
    `${address} does not lie at a domain of ${client}. Ask by telephone before you accept: fraud begins like this.`,
  inbox: {
    title: "Your inbox",
    looking: "Looking through your inbox…",
    reading: (number, of) => `Reading message ${String(number)} of ${String(of)}…`,
    found: (count) => (count === 1 ? "1 proposal from your inbox" : `${String(count)} proposals from your inbox`),
    none: (looked, since) =>
      `Nothing new about mailboxes in ${looked === 1 ? "1 message" : `${String(looked)} messages`} since ${since}.`,
    cut: "There are more messages than RightBox looks at in one go. Decide on these, then look again.",
    fromMessage: (subject, sender, at) => `“${subject}” from ${sender}, ${at}`,
    look: "Look again",
    allow: "Allow and look",
    trouble: {
      "consent-needed":
        "With your consent RightBox looks through your inbox for mail that came back and for people who have left. Nothing leaves your mailbox.",
      "other-account":
        "You are signed in with another account than this mailbox. Switch to the mailbox’s account and try again.",
      offline: "Your inbox cannot be reached. Check the connection and try again.",
      throttled: "Outlook is busy. Try again in a few minutes.",
      forbidden: "RightBox may not read this inbox. Ask your administrator for access.",
      failed: "Your inbox could not be read. Try again.",
    },
  },
};

const zh: ProposalsText = {
  title: "这封邮件说明了什么",
  reading: "正在读取邮件…",
  unreadable: "RightBox 无法读取这封邮件的正文。请重试，或在单独的窗口中打开邮件。",
  accept: "接受",
  acceptThis: (what) => `接受：${what}`,
  notNow: "以后再说",
  notNowThis: (what) => `以后再说：${what}`,
  acceptAll: (count) => `全部接受（${String(count)} 条）`,
  accepted: (count) => (count === 1 ? "地址簿已更新。" : `已按 ${String(count)} 条建议更新地址簿。`),
  bringBack: (count) => `重新显示已搁置的 ${String(count)} 条`,
  says: "邮件原文：",
  unsure: "RightBox 对此没有把握，请先阅读邮件。",
  role: "用途",
  answer: {
    confirm: ({ address, client, role }) => `确认 ${address} 是 ${client} 的${role}邮箱。`,
    add: ({ address, client, role }) => `将 ${address} 添加为 ${client} 的${role}邮箱。`,
    retire: ({ address, instead }) =>
      instead === "" ? `停用 ${address}。` : `停用 ${address}，邮件改发到 ${instead}。`,
  },
  left: ({ address, client }) => `${client} 已无人查看 ${address}。`,
  moved: ({ address, instead }) => `${address} 已改为 ${instead}。`,
  bounced: {
    "no-such-mailbox": ({ address }) => `发往 ${address} 的邮件被退回：该邮箱不存在。`,
    "domain-gone": ({ address }) => `发往 ${address} 的邮件被退回：该域名已不接收邮件。`,
    "mailbox-full": ({ address }) => `发往 ${address} 的邮件被退回：邮箱已满。`,
    refused: ({ address }) => `发往 ${address} 的邮件被退回：对方拒收。`,
    other: ({ address }) => `发往 ${address} 的邮件被退回。`,
  },
  from: (day) => `生效时间：${day}。`,
  willRetire: ({ instead }) => (instead === "" ? "该邮箱将被停用。" : `该邮箱将被停用，由 ${instead} 接替。`),
  willBounce: ({ instead }) =>
    instead === "" ? "该邮箱将标记为“退信”，以免再次误用。" : `该邮箱将标记为“退信”，暂由 ${instead} 代替。`,
  willAdd: (addresses) => `将新增到地址簿，尚未核实：${addresses}。`,
  sender: ({ address, client }) => `${address} 是 ${client} 的邮箱吗？`,
  because: {
    "department-word": (word) => `该地址属于客户的域名，“${word}”表示部门。`,
    "free-mail": () => "该地址属于免费邮箱服务商。",
    "client-domain": () => "该地址属于客户的域名。",
    "person-name": () => "该地址属于客户的域名，并以人名命名。",
    "general-mailbox": (word) => `该地址属于客户的域名，“${word}”是公共邮箱。`,
    "display-name": () => "发件人姓名表明这一点：",
    signature: () => "签名表明这一点：",
    thread: () => "往来邮件中只有该客户：",
    contacts: () => "您的联系人表明这一点：",
    "company-group": () => "属于同一集团：",
    none: () => "除邮件本身外没有其他依据。",
  },
  stranger: (teller, client) => `${teller} 不在地址簿中。接受前请致电 ${client} 核实：诈骗往往这样开始。`,
  elsewhere: (address, client) => `${address} 不属于 ${client} 的域名。接受前请致电核实：诈骗往往这样开始。`,
  inbox: {
    title: "收件箱",
    looking: "正在查看收件箱…",
    reading: (number, of) => `正在读取第 ${String(number)} 封邮件，共 ${String(of)} 封…`,
    found: (count) => `收件箱中有 ${String(count)} 条建议`,
    none: (looked, since) => `自 ${since} 以来的 ${String(looked)} 封邮件中，没有与邮箱变动有关的内容。`,
    cut: "邮件太多，RightBox 一次无法全部查看。请先处理这些建议，然后再次查看。",
    fromMessage: (subject, sender, at) => `“${subject}”，来自 ${sender}，${at}`,
    look: "再次查看",
    allow: "同意并查看",
    trouble: {
      "consent-needed": "经您同意，RightBox 会在收件箱中查找退信和离职通知。任何内容都不会离开您的邮箱。",
      "other-account": "当前登录的帐户与此邮箱不同。请切换到此邮箱的帐户后重试。",
      offline: "无法连接到收件箱。请检查网络连接后重试。",
      throttled: "Outlook 繁忙，请几分钟后重试。",
      forbidden: "RightBox 无权读取此收件箱。请联系管理员开通权限。",
      failed: "无法读取收件箱，请重试。",
    },
  },
};

const all: Readonly<Record<Language, ProposalsText>> = { en, "zh-CN": zh };

export function proposalsTextOf(language: Language): ProposalsText {
  return all[language];
}
