import type { AttachmentWords } from "./attachmentWord";

export const de: AttachmentWords = {
  claims:
    "anbei|(?:im|auf den) anhang|als anhang|(?:siehe|s\\.|als|lt\\.|laut) (?:anhang|anlage)|in der anlage (?:finden|sende|schicke|erhalten|ubersende|ubermittel?n?|senden)|(?:finden|erhalten|sende|schicke|ubersende)n?[^,]{0,40} (?:in der|als) anlage" +
    "|beigefue?gte?[nrs]?|angeha?e?ngte?[nrs]?|beiliegende?[nrs]?|(?:ich|wir) (?:fuge?n?|ha?e?nge?n?)[^,]{0,40} (?:bei|an)|fuge ich[^,]{0,40} bei|ha?e?nge ich[^,]{0,40} an",
  others:
    "kein[a-z]*|nicht|ohne (?:anhang|anlage|datei)[a-z]*|nichts|werden?|wird|sobald|wenn|falls|sofern|morgen|spater|nachher|demnachst|folg(?:t|en)|(?:ihr|dein|euer|eure)(?:e[mnrs]?|en)? (?:anhang|anlage)|(?:sie|du|ihr|hast) (?:[^,]{0,30} )?(?:angehangt|beigefugt)" +
    "|letzte[nrs]?|vorige[nrs]?|fruhere[nrs]?|gestern|(?:mail|nachricht|siehe) unten|link|bitte[^,]{0,30} (?:schicken|senden|beifugen|anhangen)|paket[a-z]*|packchen|flasch[a-z]*|karton[a-z]*|muster[a-z]*|briefkasten|post|schild|schrauben|schlepper|traktor",
};
