import type { PassTrouble } from "../../app/records/leavePass";
import type { Language } from "../../domain/language";

/** The words for a message that Send would stop, since its record could not be written. */
export interface PassText {
  readonly stops: (why: string) => string;
  readonly trouble: Readonly<Record<PassTrouble, string>>;
  readonly signIn: string;
  readonly tryAgain: string;
  readonly signingIn: string;
  readonly ready: string;
}

const all: Readonly<Record<Language, PassText>> = {
  en: {
    stops: (why) =>
      `Your organisation wants each message on record before it is sent. As things stand, Send would stop this message. ${why}`,
    trouble: {
      "not-configured": "No SharePoint site is set up for send records. Ask your administrator to set one up.",
      "no-sign-in":
        "This Outlook cannot sign in to SharePoint for add-ins. Send the message from another Outlook, such as the one on the web.",
      "consent-needed": "RightBox is not signed in. Sign in, then press Send.",
      "other-account":
        "You are signed in with another account than this mailbox. Sign in with the mailbox's account, then press Send.",
      offline: "SharePoint cannot be reached. Check your connection and try again.",
      throttled: "SharePoint is busy. Try again in a few minutes.",
      forbidden: "You may not write the send records. Ask the owner of the SharePoint site for access.",
      "lists-missing": "The lists for send records do not exist. Ask your administrator to create them.",
      failed: "The send records could not be reached. Try again in a moment.",
      "not-kept":
        "This Outlook keeps nothing with a message that Send could sign in with. Send it from a newer Outlook, such as the one on the web.",
    },
    signIn: "Sign in",
    tryAgain: "Try again",
    signingIn: "Signing in…",
    ready:
      "RightBox can write the record now. Press Send. If the message is stopped once more, send it from Outlook on the web.",
  },
  "zh-CN": {
    stops: (why) => `贵组织要求每封邮件在发送前先留有记录。目前点击“发送”时，这封邮件会被拦下。${why}`,
    trouble: {
      "not-configured": "尚未为发送记录设置 SharePoint 网站。请联系管理员进行设置。",
      "no-sign-in": "此 Outlook 无法为加载项登录 SharePoint。请改用其他 Outlook（例如网页版）发送这封邮件。",
      "consent-needed": "RightBox 尚未登录。请先登录，然后点击“发送”。",
      "other-account": "当前登录的账户与此邮箱不同。请用邮箱对应的账户登录，然后点击“发送”。",
      offline: "无法连接 SharePoint。请检查网络连接后重试。",
      throttled: "SharePoint 繁忙，请几分钟后重试。",
      forbidden: "您没有写入发送记录的权限。请联系 SharePoint 网站的所有者。",
      "lists-missing": "发送记录所需的列表尚不存在。请联系管理员创建。",
      failed: "暂时无法访问发送记录，请稍后重试。",
      "not-kept": "此 Outlook 无法为“发送”保存登录信息。请改用较新的 Outlook（例如网页版）发送这封邮件。",
    },
    signIn: "登录",
    tryAgain: "重试",
    signingIn: "正在登录…",
    ready: "现在可以写入记录了。请点击“发送”。如果邮件再次被拦下，请改用 Outlook 网页版发送。",
  },
};

export function passTextOf(language: Language): PassText {
  return all[language];
}
