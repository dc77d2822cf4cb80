import type { AnswerWords } from "../answerWords";

export const de: AnswerWords = {
  purposes: {
    official: "vertrag*|verträge*|rahmenvertrag*|offizielle*|wichtige unterlagen|wichtige dokumente",
    personal: "privat*|persönlich*",
    purchasing:
      "bestellwesen|bestell*|einkäufer*|bestellung*|auftrag|aufträge*|auftragsbestätigung*|einkauf*|angebot|angebote*|anfragen|order|beschaffung",
    technical: "technisch*|technik*|zeichnung*|konstruktion*|datenblatt*|datenblätter*|spezifikation*|entwicklung",
    finance:
      "belege|rechnung*|zahlung*|buchhaltung*|kreditoren*|gutschrift*|mahnung*|kontoauszug*|finanz*|eingangsrechnung*",
    logistics:
      "versand*|lieferschein*|lieferpapier*|frachtpapier*|frachtbrief*|logistik*|spedition*|zoll*|lieferavis*|transport*|packliste*",
    quality: "reklamation*|qualität*|prüfzeugnis*|zeugnis*|mängel*|beanstandung*|qs",
    legal: "rechtlich*|rechtsabteilung|juristisch*|geheimhaltung*",
    sales: "marketing|vertrieb*",
    everything: "alles|sämtliche*|alle unterlagen|alle dokumente|alle mails|alle e-mails|alle vier|für alle",
    rest: "ansonsten|sonst|rest|übriges|alle anderen|alle übrigen|alle weiteren|alles andere|alles übrige|alles weitere|alles sonstige|übrigen|sonstiges|sonstige*|den rest|der rest|allgemeine*",
  },
  cues: {
    yes: "ja|jawohl|jep|genau|richtig|korrekt|stimmt|passt|okay|bestätigt",
    thanks: "danke|dankeschön|vielen dank|besten dank|bitte",
    no: "nein|nicht mehr|leider nein|leider nicht mehr",
    not: "nicht|kein|keine|keinesfalls",
    right:
      "dieselbe adresse|die gleiche adresse|gleiche adresse|ist okay|ist ok|sind okay|sind ok|gilt noch|gelten noch|ist weiterhin|sind weiterhin|stimmt noch|stimmt so|stimmt|stimmen|passt|passen|weiterhin gültig|noch gültig|noch aktuell|weiterhin aktuell|noch richtig|weiterhin richtig|ist richtig|ist korrekt|sind richtig|sind korrekt|nach wie vor|unverändert|wie gehabt|wie bisher|keine änderung*|nichts geändert|hat sich nicht geändert|bestätige*|bleibt so|bleibt alles|bleibt gleich|bleiben gleich|weiter verwenden|weiterhin verwenden|weiter nutzen",
    gone: "empfängt nichts mehr|funktioniert nicht mehr|ist … tot|tot|abgestellt|nicht mehr … verwenden|nicht mehr|gibt es nicht|existiert nicht|ungültig|abgeschaltet|stillgelegt|gelöscht|veraltet|deaktiviert|nicht verwenden|nicht benutzen|aufgelöst|geschlossen",
    left: "nicht mehr bei uns|nicht mehr im haus|ausgeschieden|verlassen|in rente|im ruhestand|nicht mehr im unternehmen|nicht mehr für uns tätig",
    insteadOf: "statt|anstatt|anstelle von|anstelle|und nicht an|nicht an|ersetzt",
    ratherThan: "wurde ersetzt durch|wird ersetzt durch|ersetzt durch",
    change:
      "danach|ab dem|ab januar|ab februar|ab märz|ab april|umgestellt|gewechselt|künftig|ab sofort|zukünftig|in zukunft|jetzt|neu|neue|neuen|stattdessen|nun|geändert|nachfolger*|ab jetzt|ansprechpartner*|zuständig",
    here: "diese adresse|dieser adresse|diese mailadresse|diese e-mail-adresse|diese e-mail|dieses postfach|diese mail|meine adresse",
    me: "bin ich|ich bin ihr ansprechpartner|bei mir|über mich|ich kümmere mich|ich bin zuständig|bin ich zuständig|mache ich|an mich|mir",
    use: "verwenden|nutzen|nehmen|senden|schicken|schreiben|richten|mailen|adresse|an|e-mail|mail",
    unclear:
      "jein|möglicherweise|eventuell|soweit ich weiß|meines wissens|bespreche|besprechen|bekomme noch|ich glaube|glaube ich|glaube schon|vermutlich|wahrscheinlich|vielleicht|nicht sicher|unsicher|weiß nicht|weiß ich nicht|klären|kläre|prüfen|prüfe|nachfragen|frage nach|melde mich|melden uns|sage ihnen bescheid|gebe … bescheid|rücksprache|teile … mit|teilen … mit|morgen|nächste woche|keine ahnung|müsste",
    told: "weitergeleitet|habe … geschickt|haben … geschickt|habe … gesendet|haben … gesendet|wurde … geschickt|wurde … gesendet|erhalten|bekommen|eingegangen",
    away: "antworten sie nicht auf diese|automatisch erzeugt|automatisch generiert|erhalten in kürze|wird in kürze bearbeitet|nicht im büro|abwesend|abwesenheit*|außer haus|im urlaub bis|bin im urlaub|in elternzeit|wieder erreichbar|nicht erreichbar|automatische antwort|betriebsferien",
    copy: "cc|in kopie|kopie an|in cc",
    inCopy: "in kopie|in cc|auf kopie|im cc",
    request:
      "könnten sie|können sie|würden sie|könntet ihr|könnt ihr|kannst du|könntest du|dürfen wir sie bitten|darf ich sie bitten",
    but: "aber|sondern|jedoch|allerdings|nur",
  },
};
