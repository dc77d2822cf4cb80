import type { Family } from "./thread";

/** Apple Mail on Mac and phones, which quotes what it forwards. */
export const apple: Family = {
  quoted: [
    ["English", "On 2 Mar 2026, at 09:03, Bob Lee <bob@acme.example> wrote:"],
    ["simplified Chinese", "在 2026年3月2日，09:03，Bob Lee <bob@acme.example> 写道："],
    ["traditional Chinese", "Bob Lee <bob@acme.example> 於 2026年3月2日 上午9:03 寫道："],
    ["Spanish", "El 2 mar 2026, a las 9:03, Bob Lee <bob@acme.example> escribió:"],
    ["German", "Am 2. März 2026 um 09:03 schrieb Bob Lee <bob@acme.example>:"],
    ["German without address", "Am 02.03.2026 um 09:03 schrieb Bob Lee:"],
    ["French", "Le 2 mars 2026 à 09:03, Bob Lee <bob@acme.example> a écrit :"],
    ["Portuguese", "Em 2 de mar. de 2026, à(s) 09:03, Bob Lee <bob@acme.example> escreveu:"],
    ["Russian", "2 марта 2026 г., в 09:03, Bob Lee <bob@acme.example> написал(а):"],
    ["Arabic", "في ٢ مارس ٢٠٢٦، الساعة ٩:٠٣، كتب Bob Lee:"],
    ["Japanese", "2026/03/02 9:03、Bob Lee <bob@acme.example>のメール:"],
  ],
  forwarded: [
    [
      "English",
      "Begin forwarded message:\n\nFrom: Bob Lee <bob@acme.example>\nSubject: x\nDate: 2 March 2026\nTo: Li Na\n",
    ],
    ["German", "Anfang der weitergeleiteten Nachricht:\n\nVon: Bob Lee\nBetreff: x\nDatum: 2. März 2026\nAn: Li Na\n"],
    ["Spanish", "Inicio del mensaje reenviado:\n\nDe: Bob Lee\nAsunto: x\nFecha: 2 de marzo\nPara: Li Na\n"],
    ["French", "Début du message réexpédié :\n\nDe : Bob Lee\nObjet : x\nDate : 2 mars 2026\nÀ : Li Na\n"],
    ["Portuguese", "Início da mensagem encaminhada:\n\nDe: Bob Lee\nAssunto: x\nData: 2 de março\nPara: Li Na\n"],
    ["Russian", "Начало переадресованного сообщения:\n\nОт: Bob Lee\nТема: x\nДата: 2 марта\nКому: Li Na\n"],
    ["Japanese", "転送されたメッセージ:\n\n差出人: Bob Lee\n件名: x\n日付: 2026年3月2日\n宛先: 李娜\n"],
    ["Chinese", "以下是转发的邮件：\n\n发件人: Bob Lee\n主题: x\n日期: 2026年3月2日\n收件人: 李娜\n"],
    ["Arabic", "بدء الرسالة المُعاد توجيهها:\n\nمن: Bob Lee\nالموضوع: x\nالتاريخ: ٢ مارس\nإلى: Li Na\n"],
  ],
};
