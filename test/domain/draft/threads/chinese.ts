import type { Family } from "./thread";

/** Foxmail, QQ, WeChat Work, NetEase (163), Coremail and Alibaba. */
export const chinese: Family = {
  quoted: [
    ["Foxmail", "发件人： Bob Lee\n发送时间： 2026-03-02 09:03\n收件人： 李娜\n主题： x\n"],
    ["Foxmail in English", "From: Bob Lee\nDate: 2026-03-02 09:03\nTo: li.na\nSubject: x\n"],
    [
      "QQ",
      '------------------ 原始邮件 ------------------\n发件人: "Bob Lee" <bob@acme.example>;\n发送时间: 2026年3月2日(星期一) 上午9:03\n收件人: "李娜";\n主题: x\n',
    ],
    [
      "QQ in English",
      '------------------&nbsp;Original&nbsp;------------------\nFrom:&nbsp;"Bob Lee";\nDate:&nbsp;Mon, Mar 2, 2026 09:03 AM\nTo:&nbsp;"Li Na";\nSubject:&nbsp;x\n',
    ],
    ["WeChat Work", "原始邮件\n\n发件人：Bob Lee\n发件时间：2026年3月2日 09:03\n收件人：李娜\n主题：x\n"],
    ["NetEase", '在 2026-03-02 09:03:00，"Bob Lee" <bob@acme.example> 写道：'],
    ["NetEase in English", 'At 2026-03-02 09:03:00, "Bob Lee" <bob@acme.example> wrote:'],
    [
      "NetEase on the phone",
      "---- 回复的原邮件 ----\n| 发件人 | Bob Lee |\n| 日期 | 2026年03月02日 09:03 |\n| 收件人 | 李娜 |\n| 主题 | x |\n",
    ],
    [
      "NetEase on the phone in English",
      "---- Replied Message ----\n| From | Bob Lee |\n| Date | 03/02/2026 09:03 |\n| To | Li Na |\n| Subject | x |\n",
    ],
    ["Coremail", "-----原始邮件-----\n发件人:Bob Lee\n发送时间:2026-03-02 09:03:00 (星期一)\n收件人:李娜\n主题:x\n"],
    [
      "Alibaba",
      "------------------------------------------------------------------\n发件人：Bob Lee <bob@acme.example>\n发送时间：2026年3月2日(星期一) 09:03\n收件人：李娜\n主　题：x\n",
    ],
    ["Taiwan", "從:Bob Lee\n日期:2026年3月2日 星期一\n至:李娜\n主旨:x\n"],
  ],
  forwarded: [
    [
      "NetEase",
      "-------- 转发邮件信息 --------\n发件人：Bob Lee\n发送日期：2026-03-02 09:03:00\n收件人：李娜\n主题：x\n",
    ],
    [
      "NetEase on the phone",
      "---- 转发的原邮件 ----\n| 发件人 | Bob Lee |\n| 日期 | 2026年03月02日 |\n| 收件人 | 李娜 |\n| 主题 | x |\n",
    ],
    ["QQ", "------------------ 转发的邮件 ------------------\n发件人: Bob Lee\n主题: x\n"],
  ],
};
