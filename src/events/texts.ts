import type { Worded } from "../domain/language";

/** At most 20 characters (office-js docs, Smart Alerts walkthrough). */
export const openPaneLabel: Worded = { en: "Open RightBox", "zh-CN": "打开 RightBox" };

/** Shown when the check itself failed and policy says to ask. */
export const uncheckedText: Readonly<Record<"override" | "plain", Worded>> = {
  override: {
    en: "RightBox could not check this message. Look at the recipients once more, then send it or go back.",
    "zh-CN": "RightBox 未能检查这封邮件。请再次核对收件人，然后选择发送或返回。",
  },
  plain: {
    en: "RightBox could not check this message. Look at the recipients once more; press Send again to send it as it is.",
    "zh-CN": "RightBox 未能检查这封邮件。请再次核对收件人；如确认无误，再次点击“发送”即可发出。",
  },
};

/** The line above the message while it is written. */
export const doesNotFit: Readonly<Record<"one" | "many", Worded>> = {
  one: { en: "RightBox: {text}", "zh-CN": "RightBox：{text}" },
  many: { en: "RightBox: {count} things do not fit. {text}", "zh-CN": "RightBox：有 {count} 处不合适。{text}" },
};
