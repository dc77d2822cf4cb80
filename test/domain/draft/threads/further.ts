import type { Family } from "./thread";

/** Lotus and HCL Notes, Yandex, Mail.ru, The Bat!, Yahoo, Thunderbird, phones, and what people type themselves. */
export const further: Family = {
  quoted: [
    ["Notes", "From:\tBob Lee/ACME\nTo:\tLi Na/OURCO\nDate:\t02.03.2026 09:03\nSubject:\tx\n"],
    [
      "Notes, wrote",
      "-----Bob Lee/ACME wrote: -----\nTo: Li Na\nFrom: Bob Lee/ACME\nDate: 03/02/2026 09:03AM\nSubject: x\n",
    ],
    ["Yandex", '02.03.2026, 09:03, "Bob Lee" <bob@acme.example>:'],
    ["Mail.ru", "Понедельник, 2 марта 2026, 9:03 +03:00 от Bob Lee <bob@acme.example>:"],
    ["The Bat!", "Вы писали 2 марта 2026 г., 9:03:02:"],
    ["Yahoo", "On Monday, March 2, 2026, 09:03:12 AM GMT+1, Bob Lee <bob@acme.example> wrote:"],
    ["Yahoo in German", "Am Montag, 2. März 2026, 09:03:14 MEZ hat Bob Lee <bob@acme.example> Folgendes geschrieben:"],
    ["Thunderbird", "Am 02.03.2026 um 09:03 schrieb Bob Lee:"],
    ["Thunderbird in Polish", "W dniu 2026-03-02 o 09:03, Bob Lee pisze:"],
    [
      "phone",
      "-------- Original message --------\nFrom: Bob Lee <bob@acme.example>\nDate: 02/03/2026 09:03 (GMT+01:00)\nTo: Li Na\nSubject: x\n",
    ],
    ["by hand, with date", "Sipho M. wrote (3 March):"],
    ["by hand, with day", "Shane wrote on Sunday:"],
    ["by hand, name", "Luhai wrote:"],
    ["by hand, Chinese", "佟先生写道："],
  ],
  forwarded: [
    [
      "Notes",
      "----- Forwarded by Li Na/OURCO on 03/02/2026 09:03 AM -----\n\nFrom: Bob Lee/ACME\nTo: Li Na\nSubject: x\n",
    ],
    ["Notes in German", "--- Weitergeleitet von Li Na/OURCO am 02.03.2026 ---\nVon: Bob Lee\nAn: Li Na\n"],
    ["Yandex", "-------- Пересылаемое сообщение--------\nОт кого: Bob Lee\nКому: Li Na\nТема: x\n"],
    [
      "Thunderbird",
      "-------- Forwarded Message --------\nSubject: \tx\nDate: \tMon, 2 Mar 2026\nFrom: \tBob Lee\nTo: \tLi Na\n",
    ],
    [
      "Thunderbird in Spanish",
      "-------- Mensaje reenviado --------\nAsunto: x\nFecha: 2 mar 2026\nDe: Bob Lee\nPara: Li Na\n",
    ],
    [
      "Thunderbird in German",
      "-------- Weitergeleitete Nachricht --------\nBetreff: x\nDatum: 2 Mar 2026\nVon: Bob Lee\nAn: Li Na\n",
    ],
    [
      "Thunderbird in French",
      "-------- Message transféré --------\nSujet : x\nDate : 2 mars 2026\nDe : Bob Lee\nPour : Li Na\n",
    ],
    [
      "Thunderbird in Portuguese",
      "-------- Mensagem encaminhada --------\nAssunto: x\nData: 2 mar 2026\nDe: Bob Lee\nPara: Li Na\n",
    ],
    ["by hand", "----- Forwarded by Eric -----"],
  ],
};
