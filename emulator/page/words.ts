/** The mail program's own words. */
const en = {
  title: "Mail", newMail: "New mail", reply: "Reply", forward: "Forward", inbox: "Inbox", drafts: "Drafts", sentitems: "Sent Items", send: "Send", discard: "Discard", attach: "Attach file",
  from: "From", to: "To", cc: "Cc", bcc: "Bcc", subject: "Subject", body: "Message", remove: "Remove", emulator: "Emulator", close: "Close", nothing: "Select a message to read it.", empty: "Nothing here yet.",
  sent: "Your message was sent.", reset: "Start over", lists: "SharePoint lists", noLists: "No list has been created yet.", calls: "Calls of this message", noSubject: "(no subject)", wrote: "From: ", date: "Sent: ",
};
export type Words = typeof en;

const zh: Words = {
  title: "邮件", newMail: "新邮件", reply: "答复", forward: "转发", inbox: "收件箱", drafts: "草稿", sentitems: "已发送邮件", send: "发送", discard: "放弃", attach: "附加文件",
  from: "发件人", to: "收件人", cc: "抄送", bcc: "密件抄送", subject: "主题", body: "正文", remove: "移除", emulator: "模拟器", close: "关闭", nothing: "请选择一封邮件。", empty: "这里还没有内容。",
  sent: "邮件已发送。", reset: "重新开始", lists: "SharePoint 列表", noLists: "尚未创建任何列表。", calls: "本邮件的调用", noSubject: "（无主题）", wrote: "发件人: ", date: "发送时间: ",
};

export function wordsOf(language: string): Words {
  return language === "zh-CN" ? zh : en;
}
