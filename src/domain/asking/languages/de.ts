import type { AskingTexts } from "../askingTexts";

export const de: AskingTexts = {
  greeting: { named: "Guten Tag {name},", unnamed: "Sehr geehrte Damen und Herren," },
  signOff: "Mit freundlichen Grüßen\n{sender}",
  uses: {
    official: "Verträge, Bestellungen und Rechnungen",
    personal: "formlose Nachrichten",
    purchasing: "Bestellungen und Angebote",
    technical: "Zeichnungen und technische Fragen",
    finance: "Rechnungen und Zahlungen",
    logistics: "Versandpapiere",
    quality: "Qualitätsthemen und Reklamationen",
    legal: "rechtliche Fragen",
    sales: "das Tagesgeschäft",
    other: "unseren Schriftverkehr",
  },
  ask: {
    subject: "Welche E-Mail-Adresse für welche Unterlagen?",
    paragraphs: [
      "wir freuen uns auf die Zusammenarbeit mit Ihnen. Damit unsere Unterlagen von Anfang an an der richtigen Stelle ankommen: Welche E-Mail-Adresse dürfen wir verwenden für",
      "1. Verträge und Bestellungen\n2. Rechnungen und Zahlungen\n3. technische Fragen\n4. Versandpapiere?",
      "Falls alles an eine Adresse gehen soll, genügt uns diese eine. Vielen Dank für Ihre Hilfe.",
    ],
  },
  confirm: {
    one: {
      subject: "Ist {mailbox} noch die richtige Adresse?",
      paragraphs: [
        "bevor wir die nächsten Unterlagen senden, eine kurze Frage: Ist {mailbox} noch die richtige Adresse für {use}?",
        "Falls sich etwas geändert hat, nennen Sie uns bitte die neue Adresse. Vielen Dank.",
      ],
    },
    several: {
      subject: "Stimmen diese Adressen noch?",
      paragraphs: [
        "bevor wir die nächsten Unterlagen senden, eine kurze Frage: Stimmen diese Adressen noch?",
        "{mailboxes}",
        "Falls sich etwas geändert hat, nennen Sie uns bitte die neue Adresse. Vielen Dank.",
      ],
    },
    line: "{mailbox}: {use}",
  },
  "confirm-in-writing": {
    subject: "Bestätigung unserer Absprache: [Betreff]",
    paragraphs: [
      "vielen Dank für das Gespräch am [Datum] per [Telefon / WhatsApp / WeChat]. Damit auf beiden Seiten alles klar ist, halte ich unsere Absprache kurz fest:",
      "- Ware: [Artikel, Spezifikation]\n- Menge: [Menge]\n- Preis und Lieferbedingung: [Preis, Incoterm]\n- Liefertermin und Lieferort: [Datum, Ort]\n- Zahlung: [Zahlungsbedingungen]\n- Sonstiges: [weitere Punkte]",
      "Bitte bestätigen Sie dies kurz per E-Mail, oder sagen Sie mir, falls Sie einen Punkt anders verstanden haben.",
    ],
  },
};
