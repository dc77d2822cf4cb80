import type { DialogWords } from "../dialogTexts";

export const zhCn: DialogWords = {
  more: "另有 {count} 项。",
  moreOne: "另有 1 项。",
  openPane: "请打开 RightBox 进行更正。",
  secondSend: "请打开 RightBox 进行更正；如确认无误，再次点击“发送”即可发出。",
  button: "打开 RightBox",
  unchecked: "RightBox 未能检查这封邮件。请再次核对收件人，然后选择发送或返回。",
  uncheckedPlain: "RightBox 未能检查这封邮件。请再次核对收件人；如确认无误，再次点击“发送”即可发出。",
  unrecorded:
    "贵组织要求每封邮件在发送前先留有记录，但这次未能写入记录。请打开 RightBox 登录，或检查网络连接，然后重新发送。",
  doesNotFit: "RightBox：{text}",
  doNotFit: "RightBox：有 {count} 处不合适。{text}",
};
