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
    unrecorded:
      "Ihre Organisation verlangt, dass jede Nachricht vor dem Senden aufgezeichnet wird, und die Aufzeichnung konnte nicht geschrieben werden. Öffnen Sie RightBox, um sich anzumelden, oder prüfen Sie Ihre Verbindung, und senden Sie die Nachricht dann noch einmal.",
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
  findings: {
    "clear-subject": {
      empty: "Die Nachricht ist förmlich ({kind}) und hat keinen Betreff.",
      vague: "Die Nachricht ist förmlich ({kind}), und ihr Betreff sagt es nicht.",
      other: "Die Nachricht ist förmlich ({kind}), ihr Betreff nennt aber etwas anderes: {named}.",
      stale: "Die Nachricht ist förmlich ({kind}), trägt aber noch den Betreff des Verlaufs: {named}.",
    },
    "client-hours": {
      night: "Sie erreicht {client} um {time} Ortszeit; dort wird von {begins}:00 bis {ends}:00 gearbeitet.",
      weekend: "Sie erreicht {client} um {time} Ortszeit, an deren Wochenende.",
      holiday: "Sie erreicht {client} um {time} Ortszeit, an einem Feiertag: {holiday}.",
    },
    "confirmed-mailbox": {
      unverified: "Noch hat niemand bestätigt, dass {address} das Postfach von {client} ist ({role}).",
      asked: "{client} wurde gefragt, ob {address} das richtige Postfach ist ({role}), und hat noch nicht geantwortet.",
      inferred:
        "Dass {address} das Postfach von {client} ist ({role}), ist nur angenommen, und dies soll sicher ankommen: {kind}.",
    },
    "department-mailbox": {
      otherPurpose: "Bei {client} ist {address} für anderes da ({role}), und diese Nachricht ist: {kind}.",
    },
    "distribution-list": {
      contactList: "Unter den Empfängern ist eine Kontaktliste; wer darauf steht, ist nicht zu sehen.",
      unknownList: "{list} ist ein Verteiler; wer darauf steht, ist nicht zu sehen.",
      listAtClient: "{list} ist ein Verteiler bei {client}; wer darauf steht, ist nicht zu sehen.",
      ownList: "{list} ist ein Verteiler von uns; es können Externe darauf stehen.",
    },
    "document-numbers": {
      subjectFile: "Der Betreff sagt {one}, aber {file} ist {other}.",
      subjectText: "Der Betreff sagt {one}, der Text aber {other}.",
      textFile: "Der Text sagt {one}, aber {file} ist {other}.",
      fileContent: "{file} heißt {one}, darin steht aber {other}.",
      otherForm: "{one} sieht nicht aus wie die Nummern von {client} ({pattern}): vielleicht fehlt eine Ziffer.",
    },
    "duplicate-recipient": {
      twice: "{address} steht mehrmals unter den Empfängern.",
      otherSpelling: "{address} und {other} sind wohl dasselbe Postfach.",
    },
    "formal-not-to-personal": {
      ofClient: "{address} ist ein persönliches Postfach bei {client}, und diese Nachricht ist förmlich: {kind}.",
      ofNobody:
        "{address} ist ein persönliches Postfach, das nicht im Adressbuch steht, und diese Nachricht ist förmlich: {kind}.",
    },
    "formal-to-official": {
      notAddressed: "Die Nachricht ist förmlich ({kind}), und kein Postfach von {client} unter An ist dafür da.",
      notCopied: "Die Nachricht ist förmlich ({kind}), und das offizielle Postfach von {client} erhält keine Kopie.",
    },
    "greeting-matches": {
      nobody: "Der Text grüßt „{name}“, aber kein Empfänger heißt so.",
      somebodyElse: "Der Text grüßt „{name}“: vielleicht {address} von {client}, der kein Empfänger ist.",
    },
    "main-contact-copied": {
      notCopied: "{contact} von {client} erhält keine Kopie dieser Nachricht: {kind}.",
    },
    "many-in-bcc": {
      seeEachOther: "Viele Leute mehrerer Firmen sehen unter An und Cc die Adressen der anderen.",
      colleagues: "Dieselbe Nachricht geht an viele Leute bei {client}, alle unter An und Cc.",
      emptyTo: "Alle stehen unter Bcc, niemand unter An; viele Filter halten das für Spam.",
    },
    "missing-attachment": {
      nothingAttached: "Der Text spricht von einer Anlage, es ist aber keine Datei angefügt.",
    },
    namesake: {
      otherClient: "{address} gehört zu {client}, die Nachricht weist aber auf {other}, wo {namesake} genauso heißt.",
      outsider: "{address} ist nicht bei {other}, worauf die Nachricht weist und wo {namesake} genauso heißt.",
      colleague: "{address} gehört zu {client}, die Nachricht geht aber an Kollegen, und {namesake} heißt genauso.",
    },
    "new-domain-in-thread": {
      newDomain: "{address} ist hier neu: niemand in diesem Verlauf oder im Adressbuch schreibt von {domain}.",
      newAddress: "{address} ist hier neu: weder in diesem Verlauf noch im Adressbuch.",
      sameName: "{address} ist hier neu: in diesem Verlauf schreibt dieser Name von {usual}.",
      tookOver: "{address} kam mit der letzten Nachricht dazu; davor lief der Verlauf mit {former}.",
    },
    "no-bouncing-mailbox": {
      bouncing: "Mail an {address} von {client} kam zurück; auch diese kommt vielleicht nicht an.",
    },
    "no-lookalike-domain": {
      ofClient: "{address} ist nicht bei {domain}, der Domain von {client}: es sieht nur so aus.",
      ofOurs: "{address} ist nicht bei {domain}, unserer Domain: es sieht nur so aus.",
    },
    "no-retired-mailbox": {
      retired: "{client} nutzt {address} nicht mehr: was dort ankommt, liest vielleicht niemand.",
      succeeded: "{client} nutzt {address} nicht mehr und schreibt jetzt von {successor}.",
    },
    "one-client-per-message": {
      secondClient: "{address} gehört zu {client}, die Nachricht geht aber an {mainClient}.",
    },
    "one-mailbox-per-client": {
      samePerson: "{address} und {kept} gehören derselben Person bei {client}.",
      sameRole: "{address} und {kept} dienen bei {client} demselben Zweck ({role}), und beide stehen unter An.",
      selectAll: "Viele Postfächer von {client} stehen unter An; {kept} allein genügt.",
    },
    "other-clients-content": {
      inSubject: "Der Betreff nennt {client} („{words}“), die Nachricht geht aber an {recipient}.",
      inText: "Der Text nennt {client} („{words}“), die Nachricht geht aber an {recipient}.",
      inFile: "{file} nennt {client} („{words}“), die Nachricht geht aber an {recipient}.",
    },
    "own-bank-account": {
      inText: "Das Bankkonto {account} in dieser Nachricht ist keines von unseren.",
      inFile: "Das Bankkonto {account} in {file} ist keines von unseren.",
      theirsChanged:
        "{client} nennt unten ein neues Bankkonto. Rufen Sie vor dem Zahlen eine Nummer an, die Sie schon kannten.",
    },
    "quoted-leak": {
      otherClient: "Der Verlauf unten enthält Mail von {client}, die Nachricht geht aber an {recipient}.",
      internal: "Der Verlauf unten ist Mail unter Kollegen, und {address} ist extern.",
      internalWords: "Der Verlauf unten enthält Internes („{words}“), und {address} ist extern.",
    },
    "unknown-mailbox": {
      stranger: "{address} steht nicht in Ihrem Adressbuch.",
      unreadable: "{address} ist keine lesbare Adresse.",
    },
  },
};
