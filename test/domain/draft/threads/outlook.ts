import type { Family } from "./thread";

const RULE = "_".repeat(32);

/** Outlook for Windows, Mac and the web; its header block in nine languages, with and without the rule above. */
export const outlook: Family = {
  quoted: [
    [
      "English",
      "From: Bob Lee <bob@acme.example>\nSent: Monday, March 2, 2026 9:03 AM\nTo: Li Na\nCc: Sales\nSubject: x\n",
    ],
    ["English on the web", `${RULE}\nFrom: Bob Lee\nSent: Monday, March 2, 2026 9:03 AM\nTo: Li Na\nSubject: x\n`],
    ["English on Mac", "From: Bob Lee\nDate: Monday, 2 March 2026 at 09:03\nTo: Li Na\nSubject: x\n"],
    [
      "old plain text",
      "-----Original Message-----\nFrom: Bob Lee [mailto:bob@acme.example]\nSent: Monday\nTo: Li Na\nSubject: x\n",
    ],
    ["bold in plain text", "*From:* Bob Lee\n*Sent:* Monday\n*To:* Li Na\n*Subject:* x\n"],
    [
      "long recipients",
      "From: Bob Lee\nSent: Monday\nTo: a@acme.example; b@acme.example;\n c@acme.example\nSubject: x\n",
    ],
    ["simplified Chinese", "发件人: Bob Lee\n发送时间: 2026年3月2日 9:03\n收件人: 李娜\n抄送: 销售\n主题: x\n"],
    ["traditional Chinese", "寄件者: Bob Lee\n寄件日期: 2026年3月2日 上午 9:03\n收件者: 李娜\n主旨: x\n"],
    ["Chinese on the web", `${RULE}\n发件人: Bob Lee\n已发送: 2026年3月2日 9:03\n收件人: 李娜\n主题: x\n`],
    ["Spanish", "De: Bob Lee\nEnviado el: lunes, 2 de marzo de 2026 9:03\nPara: Li Na\nAsunto: x\n"],
    ["Spanish on Mac", "De: Bob Lee\nFecha: lunes, 2 de marzo de 2026, 9:03\nPara: Li Na\nAsunto: x\n"],
    ["German", "Von: Bob Lee\nGesendet: Montag, 2. März 2026 09:03\nAn: Li Na\nBetreff: x\n"],
    ["German original", "-----Ursprüngliche Nachricht-----\nVon: Bob Lee\nGesendet: Montag\nAn: Li Na\nBetreff: x\n"],
    ["French", "De : Bob Lee\nEnvoyé : lundi 2 mars 2026 09:03\nÀ : Li Na\nObjet : x\n"],
    ["French original", "-----Message d'origine-----\nDe : Bob Lee\nEnvoyé : lundi\nÀ : Li Na\nObjet : x\n"],
    ["Portuguese", "De: Bob Lee\nEnviada em: segunda-feira, 2 de março de 2026 09:03\nPara: Li Na\nAssunto: x\n"],
    ["Russian", "От: Bob Lee\nОтправлено: 2 марта 2026 г. 9:03\nКому: Li Na\nТема: x\n"],
    ["Arabic", "\u200fمن: Bob Lee\n\u200fتم الإرسال: 2 مارس 2026\n\u200fإلى: Li Na\n\u200fالموضوع: x\n"],
    ["Arabic on the web", "من: Bob Lee\nتاريخ الإرسال: \u200f\u200f2 مارس 2026\nإلى: Li Na\nالموضوع: x\n"],
    ["Japanese", "差出人: Bob Lee\n送信日時: 2026年3月2日 9:03\n宛先: 李娜\n件名: x\n"],
    ["Turkish", "Kimden: Bob Lee\nGönderme Tarihi: 2 Mart 2026\nKime: Li Na\nKonu: x\n"],
    ["Polish", "Od: Bob Lee\nWysłano: poniedziałek\nDo: Li Na\nTemat: x\n"],
  ],
  forwarded: [],
};
