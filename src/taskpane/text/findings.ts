import type { DraftFix, FixKind } from "../../domain/fix/fix";
import type { Language } from "../../domain/language";

/** Why a change of the message did not come about. */
export type FixTrouble = "list-in-field" | "subject" | "delivery" | "quoted-text" | "no-window" | "changed" | "refused";

/** The words of findings: what a fix changes, what was done, why not, and the reasons for sending anyway. */
export interface FindingsText {
  /** What a value stands behind. */
  readonly labelled: (label: string) => string;
  readonly before: string;
  readonly after: string;
  readonly nothing: string;
  readonly subject: string;
  readonly noSubject: string;
  readonly yourTime: string;
  readonly timeOf: (client: string) => string;
  readonly atOnce: string;
  readonly quotedText: string;
  readonly notInBook: string;
  readonly facts: (role: string, standing: string) => string;
  readonly more: (names: string, count: number) => string;
  readonly notes: Readonly<Partial<Record<FixKind, string>>>;
  readonly because: (reason: string) => string;
  readonly takeBack: string;
  readonly takenBack: string;
  readonly otherReason: string;
  readonly yourReason: string;
  readonly mostCharacters: (left: number) => string;
  readonly undone: (label: string) => string;
  readonly failed: Readonly<Record<FixTrouble, string>>;
  readonly notUndone: Readonly<Record<"changed" | DraftFix["kind"], string>>;
  readonly split: {
    readonly intro: string;
    readonly messageTo: (client: string) => string;
    readonly copyRecipients: string;
    readonly copySubject: string;
    readonly copyText: string;
    readonly words: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly takeOut: string;
    readonly takenOut: string;
  };
}

const undoByHand = "Outlook did not take it back. Put the recipients right by hand.";

const en: FindingsText = {
  labelled: (label) => `${label}: `,
  before: "Before:",
  after: "After:",
  nothing: "nothing",
  subject: "Subject",
  noSubject: "no subject",
  yourTime: "Your time",
  timeOf: (client) => `Time at ${client}`,
  atOnce: "at once",
  quotedText: "Quoted text",
  notInBook: "not in your book",
  facts: (role, standing) => `${role}, ${standing}`,
  more: (names, count) => `${names} and ${String(count)} more`,
  notes: {
    "split-message": "Attachments and quoted text do not come along: attach what the others need once more.",
    "delay-delivery": "Press Send as usual. The message waits until then; classic Outlook cannot call it back.",
    "cut-quoted-text": "What you wrote stays as it is.",
  },
  because: (reason) => `Reason: ${reason}`,
  takeBack: "Take back",
  takenBack: "Taken back: RightBox checks it again.",
  otherReason: "Another reason",
  yourReason: "Your reason",
  mostCharacters: (left) => `${String(left)} characters left`,
  undone: (label) => `Undone: ${label}.`,
  failed: {
    "list-in-field":
      "This field holds a contact list or an entry that Outlook lets no add-in write back. Nothing was changed; change the recipients by hand.",
    subject: "Outlook takes no subject longer than 255 characters. Nothing was changed; shorten it by hand.",
    delivery:
      "This Outlook lets no add-in set when a message goes. Nothing was changed; choose Delay Delivery or Schedule Send in Outlook itself.",
    "quoted-text":
      "RightBox cannot tell for certain where the quoted text begins. Nothing was changed; delete it by hand below your own text.",
    "no-window":
      "Outlook opens no new message from here. Nothing was changed; write to the others in messages of their own and remove them here.",
    changed: "The message has changed meanwhile. Nothing was done; look at it again.",
    refused: "Outlook did not take the change. The message is as it was; change it by hand, or try again.",
  },
  notUndone: {
    changed:
      "You have written on since, and putting it back as it was would lose that. Put back by hand what you need.",
    "set-subject": "Outlook did not take the old subject back. Type it again by hand.",
    "delay-delivery":
      "Outlook did not take the delivery time back. Open Delay Delivery or Schedule Send in Outlook and remove the time.",
    "cut-quoted-text": "Outlook did not take the quoted text back. Paste what you need from the original message.",
    "replace-recipient": undoByHand,
    "add-recipient": undoByHand,
    "move-recipients": undoByHand,
    "remove-recipient": undoByHand,
    "remove-repeats": undoByHand,
    "split-message": undoByHand,
  },
  split: {
    intro:
      "Outlook opens no new message from here. Open one for each client yourself and paste into it what you copy here.",
    messageTo: (client) => `Message to ${client}`,
    copyRecipients: "Copy the recipients",
    copySubject: "Copy the subject",
    copyText: "Copy the text",
    words: "The text, without what is quoted",
    copied: "It is on the clipboard.",
    notCopied: "It could not be copied. It is selected: press Ctrl+C.",
    takeOut: "Take them out of this message",
    takenOut: "The other clients are out of this message",
  },
};

const undoByHandZh = "Outlook 未能撤消。请手动更正收件人。";

const zh: FindingsText = {
  labelled: (label) => `${label}：`,
  before: "更改前：",
  after: "更改后：",
  nothing: "无",
  subject: "主题",
  noSubject: "无主题",
  yourTime: "您的时间",
  timeOf: (client) => `${client} 当地时间`,
  atOnce: "立即",
  quotedText: "引用内容",
  notInBook: "不在客户簿中",
  facts: (role, standing) => `${role}，${standing}`,
  more: (names, count) => `${names} 等，另有 ${String(count)} 个`,
  notes: {
    "split-message": "附件和引用内容不会一并带过去，请为其他客户重新附加所需的文件。",
    "delay-delivery": "照常点击“发送”即可，邮件会等到该时间再送出；经典 Outlook 发送后无法撤回。",
    "cut-quoted-text": "您自己写的内容保持不变。",
  },
  because: (reason) => `原因：${reason}`,
  takeBack: "收回",
  takenBack: "已收回，RightBox 会重新检查。",
  otherReason: "其他原因",
  yourReason: "您的原因",
  mostCharacters: (left) => `还可输入 ${String(left)} 个字符`,
  undone: (label) => `已撤消：${label}。`,
  failed: {
    "list-in-field": "该字段中有联系人列表或加载项无法写回的条目。未做任何更改，请手动修改收件人。",
    subject: "Outlook 的主题不能超过 255 个字符。未做任何更改，请手动缩短。",
    delivery: "此版本的 Outlook 不允许加载项设置发送时间。未做任何更改，请在 Outlook 中使用“延迟传递”或“安排发送”。",
    "quoted-text": "RightBox 无法确定引用内容从哪里开始。未做任何更改，请手动删除您的正文下方的引用内容。",
    "no-window": "Outlook 无法从这里打开新邮件。未做任何更改，请另写邮件给其他客户，并在此处移除他们。",
    changed: "邮件在此期间已有变化，未执行任何操作，请重新查看。",
    refused: "Outlook 未接受此更改。邮件保持原样，请手动修改或重试。",
  },
  notUndone: {
    changed: "您之后又作了修改，恢复原样会丢失这些修改。请手动恢复所需的部分。",
    "set-subject": "Outlook 未能恢复原主题，请手动重新输入。",
    "delay-delivery": "Outlook 未能取消送达时间。请在 Outlook 的“延迟传递”或“安排发送”中删除该时间。",
    "cut-quoted-text": "Outlook 未能恢复引用内容。请从原邮件中粘贴所需内容。",
    "replace-recipient": undoByHandZh,
    "add-recipient": undoByHandZh,
    "move-recipients": undoByHandZh,
    "remove-recipient": undoByHandZh,
    "remove-repeats": undoByHandZh,
    "split-message": undoByHandZh,
  },
  split: {
    intro: "Outlook 无法从这里打开新邮件。请自行为每个客户新建一封邮件，再粘贴从这里复制的内容。",
    messageTo: (client) => `给 ${client} 的邮件`,
    copyRecipients: "复制收件人",
    copySubject: "复制主题",
    copyText: "复制正文",
    words: "正文（不含引用内容）",
    copied: "已复制到剪贴板。",
    notCopied: "无法复制。内容已选中，请按 Ctrl+C。",
    takeOut: "将他们移出这封邮件",
    takenOut: "已将其他客户移出这封邮件",
  },
};

const all: Readonly<Record<Language, FindingsText>> = { en, "zh-CN": zh };

export function findingsTextOf(language: Language): FindingsText {
  return all[language];
}
