import type { DialogTexts } from "../dialogTexts";

export const de: DialogTexts = {
  words: {
    more: "Und {count} weitere.",
    moreOne: "Und 1 weiterer Punkt.",
    openPane: "Öffnen Sie RightBox, um es zu berichtigen.",
    secondSend:
      "Öffnen Sie RightBox, um es zu berichtigen, oder klicken Sie noch einmal auf Senden, um sie so zu senden.",
    button: "RightBox öffnen",
    unchecked:
      "RightBox konnte diese Nachricht nicht prüfen. Sehen Sie die Empfänger noch einmal durch, dann senden Sie sie oder gehen Sie zurück.",
    uncheckedPlain:
      "RightBox konnte diese Nachricht nicht prüfen. Sehen Sie die Empfänger noch einmal durch; klicken Sie noch einmal auf Senden, um sie so zu senden.",
    doesNotFit: "RightBox: {text}",
    doNotFit: "RightBox: {count} Punkte passen nicht. {text}",
  },
  kinds: {
    contract: "Vertrag",
    legal: "Rechtsdokument",
    "proforma-invoice": "Proformarechnung",
    "commercial-invoice": "Handelsrechnung",
    order: "Bestellung",
    "project-notice": "förmliche Mitteilung",
    payment: "Zahlung",
    shipping: "Versand",
    inquiry: "Anfrage oder Angebot",
    sample: "Muster",
    technical: "technische Frage",
    complaint: "Reklamation",
    greeting: "Gruß",
    announcement: "Rundschreiben",
    general: "Allgemeines",
  },
  roles: {
    official: "offizielles",
    personal: "persönliches",
    purchasing: "Einkaufs-",
    technical: "technisches",
    finance: "Buchhaltungs-",
    logistics: "Logistik-",
    quality: "Qualitäts-",
    legal: "Rechts-",
    sales: "Vertriebs-",
    other: "sonstiges",
  },
  findings: {},
};
