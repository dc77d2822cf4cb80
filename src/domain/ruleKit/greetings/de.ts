import type { GreetingWords } from "./greetingWords";

export const de: GreetingWords = {
  openers:
    "sehr geehrte[rs]?|geehrte[rs]?|liebe[rs]?|werte[rs]?|verehrte[rs]?|geschatzte[rs]?|hallo|guten (?:tag|morgen|abend)|moin|servus|gru(?:ss|ß|s)s? (?:gott|dich|sie)|gruezi|z. hd.|tach|mahlzeit|gruetzi|hallochen|schonen guten (?:tag|morgen|abend)|mein lieber|meine liebe",
  titles: "herrn?|hr|frau|fr|fraulein|dipl-?ing|mag|magister|ingenieur|ing",
  nobody:
    "damen|herren|kolleg|kund(?:e|en|in|innen)$|kundsch|klinik|apothek|rechtsanwalt|direktor|geschaft|lieferant|handler|freunde?$|alle$|zusammen$|miteinander|leute$|einkauf|buchhalt|vertrieb|abteilung|verwaltung|projekt|leitung|wegbegleit|interessent|mitarbeit|mitglied|nachbar|anwalt|mandant|patient|gaste$|bauleit|fachhandel|vorstand|sekretariat|buro$|ihr$|euch$|dich$|du$|sie$|da$|nur$|kurz$|anbei$|bitte$|danke$|vielen$|wie$|heute$|im$|zur$|entschuld|noch$|und$|familie|empfang|disposition|versand|produktion|technik|qualitat|werkstatt|meister$|chef$|chefin$|doktor$|professor$",
};
