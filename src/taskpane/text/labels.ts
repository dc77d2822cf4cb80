import type { MailboxTrouble } from "../../app/ports/mailboxContacts";
import type { Language } from "../../domain/language";

/** The words of writing labels into the user's Outlook contacts. */
export interface LabelsText {
  readonly open: string;
  readonly title: string;
  readonly intro: (example: string) => string;
  readonly look: string;
  readonly looking: (read: number) => string;
  readonly plan: (changes: number, unchanged: number) => string;
  readonly nothing: string;
  readonly create: (count: number) => string;
  readonly write: (count: number) => string;
  readonly writing: (done: number, of: number) => string;
  readonly stop: string;
  readonly close: string;
  readonly report: (changed: number, created: number, unchanged: number) => string;
  readonly stopped: string;
  readonly failed: (count: number) => string;
  readonly failure: (name: string, because: string) => string;
  readonly trouble: Readonly<Record<MailboxTrouble, string>>;
}

const en: LabelsText = {
  open: "Label Outlook contacts…",
  title: "Labels in Outlook contacts",
  intro: (example) =>
    `The contact of each confirmed mailbox gets its label as a category, such as ${example}, and its company where none is set. Names, other categories and everything else stay as they are.`,
  look: "Look at my contacts",
  looking: (read) => `Reading contacts… ${String(read)}`,
  plan: (changes, unchanged) =>
    `${changes === 1 ? "1 contact gets" : `${String(changes)} contacts get`} a label; ${String(unchanged)} have theirs already.`,
  nothing: "Every contact of a confirmed mailbox has its label already. There is nothing to do.",
  create: (count) =>
    count === 1
      ? "Also create a contact for 1 mailbox that has none"
      : `Also create contacts for ${String(count)} mailboxes that have none`,
  write: (count) => (count === 1 ? "Write 1 contact" : `Write ${String(count)} contacts`),
  writing: (done, of) => `Contact ${String(done)} of ${String(of)}…`,
  stop: "Stop",
  close: "Close",
  report: (changed, created, unchanged) =>
    `${String(changed)} labelled, ${String(created)} created, ${String(unchanged)} unchanged.`,
  stopped: "It was stopped before the end. Start again to do the rest; what is done stays done.",
  failed: (count) =>
    count === 1 ? "1 contact could not be written:" : `${String(count)} contacts could not be written:`,
  failure: (name, because) => `${name}: ${because}`,
  trouble: {
    "not-configured": "Signing in is not set up for RightBox here. Your administrator can do so.",
    "no-sign-in":
      "This Outlook cannot sign in for add-ins. Open RightBox in Outlook on the web to label your contacts.",
    "consent-needed": "RightBox needs your consent to read and change your contacts. Try again and allow it.",
    "other-account":
      "You are signed in with another account than this mailbox. Switch to the mailbox’s account and try again.",
    offline: "Your contacts cannot be reached. Check the connection and try again.",
    throttled: "Outlook is busy. Try again in a few minutes.",
    forbidden: "RightBox may not change these contacts. Ask your administrator for access.",
    failed: "Outlook did not take it. Try again.",
  },
};

const zh: LabelsText = {
  open: "为 Outlook 联系人添加标签…",
  title: "Outlook 联系人标签",
  intro: (example) =>
    `已确认邮箱的联系人会以类别的形式加上标签，例如 ${example}；未填写公司的会补上公司。姓名、其他类别及其余内容均保持不变。`,
  look: "查看我的联系人",
  looking: (read) => `正在读取联系人… ${String(read)}`,
  plan: (changes, unchanged) => `${String(changes)} 个联系人将加上标签，${String(unchanged)} 个已有标签。`,
  nothing: "已确认邮箱的联系人都已有标签，无需操作。",
  create: (count) => `同时为 ${String(count)} 个没有联系人的邮箱新建联系人`,
  write: (count) => `写入 ${String(count)} 个联系人`,
  writing: (done, of) => `第 ${String(done)} 个联系人，共 ${String(of)} 个…`,
  stop: "停止",
  close: "关闭",
  report: (changed, created, unchanged) =>
    `已添加标签 ${String(changed)} 个，新建 ${String(created)} 个，未变 ${String(unchanged)} 个。`,
  stopped: "操作提前停止。再次开始即可完成其余部分，已完成的不受影响。",
  failed: (count) => `有 ${String(count)} 个联系人未能写入：`,
  failure: (name, because) => `${name}：${because}`,
  trouble: {
    "not-configured": "此处尚未为 RightBox 设置登录。管理员可以设置。",
    "no-sign-in": "此 Outlook 无法为加载项登录。请在 Outlook 网页版中打开 RightBox 来添加联系人标签。",
    "consent-needed": "RightBox 需要您同意读取和修改联系人。请重试并同意。",
    "other-account": "当前登录的帐户与此邮箱不同。请切换到此邮箱的帐户后重试。",
    offline: "无法连接到联系人。请检查网络连接后重试。",
    throttled: "Outlook 繁忙，请几分钟后重试。",
    forbidden: "RightBox 无权修改这些联系人。请联系管理员开通权限。",
    failed: "Outlook 未接受更改，请重试。",
  },
};

const all: Readonly<Record<Language, LabelsText>> = { en, "zh-CN": zh };

export function labelsTextOf(language: Language): LabelsText {
  return all[language];
}
