import type { Family } from "./thread";

/** Gmail's line above a reply in nine languages; Russian and Japanese have no verb. What is forwarded begins in English always. */
export const gmail: Family = {
  quoted: [
    ["English", "On Mon, Mar 2, 2026 at 9:03 AM Bob Lee <bob@acme.example> wrote:"],
    ["English, broken in two", "On Mon, Mar 2, 2026 at 9:03 AM Bob Lee, Acme purchasing\n<bob@acme.example> wrote:"],
    ["English, broken in three", "On Mon, Mar 2, 2026 at 9:03 AM Bob Lee, Acme purchasing\n<bob@acme.example>\nwrote:"],
    ["simplified Chinese", "Bob Lee <bob@acme.example> 于2026年3月2日周一 09:03写道："],
    ["traditional Chinese", "Bob Lee <bob@acme.example> 於 2026年3月2日 週一 上午9:03寫道："],
    ["Spanish", "El lun, 2 mar 2026 a las 9:03, Bob Lee (<bob@acme.example>) escribió:"],
    ["German", "Am Mo., 2. März 2026 um 09:03 Uhr schrieb Bob Lee <bob@acme.example>:"],
    ["French", "Le lun. 2 mars 2026 à 09:03, Bob Lee <bob@acme.example> a écrit :"],
    ["Brazilian", "Em seg., 2 de mar. de 2026 às 09:03, Bob Lee <bob@acme.example> escreveu:"],
    ["Portuguese", "Bob Lee <bob@acme.example> escreveu (segunda, 2/03/2026 à(s) 09:03):"],
    ["Russian", "пн, 2 мар. 2026 г. в 09:03, Bob Lee <bob@acme.example>:"],
    ["Arabic", "في الاثنين، 2 مارس 2026 في 9:03 ص تمت كتابة ما يلي بواسطة Bob Lee <\u200fbob@acme.example>:"],
    ["Japanese", "2026年3月2日(月) 9:03 Bob Lee <bob@acme.example>:"],
    ["Polish", "pon., 2 mar 2026 o 09:03 Bob Lee <bob@acme.example> napisał(a):"],
  ],
  forwarded: [
    [
      "English",
      "---------- Forwarded message ---------\nFrom: Bob Lee <bob@acme.example>\nDate: Mon, Mar 2, 2026\nSubject: x\nTo: Li Na\n",
    ],
    ["French headers", "---------- Forwarded message ---------\nDe : Bob Lee\nDate: lun. 2 mars 2026\nSubject: x\n"],
    ["traditional Chinese", "---------- 轉寄郵件 ----------\n寄件者: Bob\n日期: 2026年3月2日\n主旨: x\n收件者: 李娜\n"],
  ],
};
