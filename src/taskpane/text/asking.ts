import type { AskingKind } from "../../domain/asking/draftOf";
import type { Language } from "../../domain/language";

/** The words of asking a client for its mailboxes. */
export interface AskingText {
  readonly open: string;
  readonly openFor: (address: string) => string;
  readonly title: (client: string) => string;
  readonly kind: string;
  readonly kinds: Readonly<Record<AskingKind, string>>;
  readonly about: string;
  readonly sendTo: string;
  readonly most: (count: number) => string;
  readonly noMailbox: string;
  readonly chooseOne: string;
  readonly language: string;
  readonly preview: string;
  readonly to: string;
  readonly subject: string;
  readonly fillIn: string;
  readonly openInOutlook: string;
  readonly copy: string;
  readonly copySubject: string;
  readonly onlyCopy: string;
  readonly opening: string;
  readonly notOpened: string;
  readonly notCopied: string;
  readonly subjectCopied: string;
  readonly subjectNotCopied: string;
  readonly opened: (asked: number, client: string) => string;
  readonly copied: (asked: number, client: string) => string;
}

const en: AskingText = {
  open: "Ask or confirm…",
  openFor: (address) => `Ask or confirm: ${address}`,
  title: (client) => `Write to ${client}`,
  kind: "What do you want to do?",
  kinds: {
    ask: "Ask which mailbox is for what",
    confirm: "Ask whether mailboxes are still right",
    "confirm-in-writing": "Put what was agreed into writing",
  },
  about: "Which mailboxes do you ask about?",
  sendTo: "Where does it go?",
  most: (count) => `Nobody answers a longer list: ${String(count)} at most.`,
  noMailbox: "This client has no mailbox that takes mail. Add one first.",
  chooseOne: "Choose at least one mailbox.",
  language: "Language",
  preview: "The message",
  to: "To",
  subject: "Subject",
  fillIn: "Fill in what stands in square brackets before you send it.",
  openInOutlook: "Open in Outlook",
  copy: "Copy the text",
  copySubject: "Copy the subject",
  onlyCopy: "Outlook opens no new message from here. Copy the text and paste it into one.",
  opening: "Opening the message…",
  notOpened: "Outlook did not open a new message, so nothing was changed. Try again, or copy the text.",
  notCopied: "The text could not be copied. It is selected: press Ctrl+C.",
  subjectCopied: "The subject is on the clipboard.",
  subjectNotCopied: "The subject could not be copied. Select it and press Ctrl+C.",
  opened: (asked, client) => `The message is open in Outlook. Read it and send it.${markedEn(asked, client)}`,
  copied: (asked, client) => `The text is on the clipboard. Paste it into a new message.${markedEn(asked, client)}`,
};

const zh: AskingText = {
  open: "询问或确认…",
  openFor: (address) => `询问或确认：${address}`,
  title: (client) => `写信给 ${client}`,
  kind: "您想做什么？",
  kinds: {
    ask: "询问各类邮件应发到哪个邮箱",
    confirm: "确认邮箱是否仍然正确",
    "confirm-in-writing": "将口头约定写成书面确认",
  },
  about: "要询问哪些邮箱？",
  sendTo: "发送到哪里？",
  most: (count) => `太长的列表没人会答复：最多选择 ${String(count)} 个。`,
  noMailbox: "该客户没有可用的邮箱，请先添加一个。",
  chooseOne: "请至少选择一个邮箱。",
  language: "语言",
  preview: "邮件内容",
  to: "收件人",
  subject: "主题",
  fillIn: "发送前请填写方括号中的内容。",
  openInOutlook: "在 Outlook 中打开",
  copy: "复制正文",
  copySubject: "复制主题",
  onlyCopy: "Outlook 无法从这里打开新邮件。请复制正文，粘贴到新邮件中。",
  opening: "正在打开邮件…",
  notOpened: "Outlook 没有打开新邮件，因此未做任何更改。请重试，或复制正文。",
  notCopied: "无法复制正文。正文已选中，请按 Ctrl+C。",
  subjectCopied: "主题已复制到剪贴板。",
  subjectNotCopied: "无法复制主题。请选中主题后按 Ctrl+C。",
  opened: (asked, client) => `邮件已在 Outlook 中打开，请检查后发送。${markedZh(asked, client)}`,
  copied: (asked, client) => `正文已复制到剪贴板，请粘贴到新邮件中。${markedZh(asked, client)}`,
};

function markedEn(asked: number, client: string): string {
  if (asked === 0) return "";
  return asked === 1
    ? ` One mailbox of ${client} is marked as asked.`
    : ` ${String(asked)} mailboxes of ${client} are marked as asked.`;
}

function markedZh(asked: number, client: string): string {
  return asked === 0 ? "" : `${client} 的 ${String(asked)} 个邮箱已标记为“已询问”。`;
}

const all: Readonly<Record<Language, AskingText>> = { en, "zh-CN": zh };

export function askingTextOf(language: Language): AskingText {
  return all[language];
}
