import type { AttachmentWords } from "./attachmentWord";
import { slipsOf } from "./slipsOf";

const HERE = `(?:anhang|attachment|${slipsOf("anhang")})`;
const MAIL = "(?:(?:e-?)?mail|nachricht|schreiben|brief)";
const HANG = "(?:fue?gen?|ha?e?ngen?|legen?)";
const THING =
  "(?:kisten?|kartons?|ware|lieferung|sendung|maschine|gerat|packung|palette|pumpe|deckel|werkzeugkasten|verpackung|container)";
const ADDED = "(?:beigefue?gt|beigelegt|angeha?e?ngt|beigeschlossen|beigeheftet)";
const SEND = "(?:sende|schicke|ubersende|ubermittel|uberreiche|uberlasse|erhalten|erhaltst|finde)";

export const de: AttachmentWords = {
  claims:
    `anbei|${slipsOf("anbei")}|(?:im|auf den|als|per|in) ${HERE}|(?:hier|nochmals?|diesmal|jetzt|nun) mit (?:dem )?${HERE}|(?:siehe|s\\.|lt\\.|laut|vgl\\.|gem\\.|gemass?) (?:${HERE}|anlagen?)|als (?:anlage|beilage)|in der (?:anlage|beilage) (?:finden|findest|${SEND}|stelle|ubergebe)[a-z]*` +
    `|${SEND}[a-z]*[^,]{0,60} (?:in der (?:anlage|beilage)|als anlage|anliegend[a-z]*)|(?:^|[\\n ])(?:in der (?:anlage|beilage)|anlagen?:) (?:die|das|der|den|unsere?n?|ein|eine|wie|noch|auch|nun)` +
    `|(?:${ADDED}|beiliegend|anliegend|anha?e?ngend)(?:e[nrsm]?)?|(?:${slipsOf("beigefugt", "angehangt")})(?:e[nrsm]?)?|(?:ich|wir) ${HANG}[^,]{0,60} (?:bei|an|dran)|${HANG} (?:ich|wir)[^,]{0,60} (?:bei|an|dran)` +
    `|(?:ha?e?ngt|ha?e?ngen|liegt|liegen)(?: (?:hier|auch|noch|nun|jetzt|diese[mr] ${MAIL}))? (?:an|dran|bei)(?= *(?:[.,;:!)\\n]|$| und | [-–—] ))` +
    `|${SEND}[a-z]*[^,]{0,60} (?:mit|in|per) diese[rm] ${MAIL}|(?:mit|in|per) diese[rm] ${MAIL} ${SEND}[a-z]*|(?:hiermit|hier) (?:ubersende|ubermittel|sende|schicke|erhalten sie)[a-z]*`,
  others:
    "kein[a-z]*|wo|leer|nicht|ohne (?:anhang|anlage|datei|attachment)[a-z]*|ohne den anhang|nichts|werden?|wird|sobald(?! (?:es )?moglich)|wenn|falls|sofern|morgen|spater|nachher|demnachst|folg(?:t|en)|(?:ihr|dein|euer|eure)(?:e[mnrs]?|en)? (?:anhang|anlage)|(?:sie|du|ihr|hast) (?:[^,]{0,30} )?(?:angehangt|beigefugt|mitgeschickt)" +
    `|letzte[nrs]?|versand|auslieferung|vorige[nrs]?|fruhere[nrs]?|gestern|gestrige[nrs]?|(?:mail|nachricht|siehe) unten|link|bitte[^,]{0,30} (?:schicken|senden|beifugen|anhangen)|paket[a-z]*|packchen|flasch[a-z]*|karton|muster(?!vertrag|bild|foto)[a-z]*|briefkasten|post|schild|schrauben|schlepper|traktor|statt|anstatt|anstelle|zu gros[a-z]*|fehlt[a-z]*|vergessen haben|erst nach` +
    `|(?:mein|unser|ihr|dein|eur)e?[mrs]? (?:[a-z]+ )?${MAIL}s? (?:vom|von|am)[^,]{0,30} (?:bei|an)ge[a-z]+|(?:zu|in|mit|an) (?:mein|unser)e[mr] ${MAIL}s? (?:vom|von|am)|(?:ihre[mrs]|deine[mrs]|eure[mrs]) (?:[a-z]+ )?(?:${MAIL}|bestellung|anfrage)[^,]{0,40} (?:bei|an)ge[a-z]+|(?:anhang|anlage) (?:zu |in |an )?(?:ihrer|ihres|deiner|deines|eurer|der letzten|meiner|unserer|vom|von)|(?:am|vom) [a-z]*(?:tag|woch) (?:bei|an)ge[a-z]+` +
    `|(?:anlage|anhang) (?:nr\\.? ?)?(?:\\d+|[a-d]|[ivx]+) (?:des|zum|zur|der|vom|unseres|ihres|im)|(?:laut|lt\\.|gem\\.|gemass?) (?:anlage|anhang) (?:\\d|[a-d]|[ivx]+)|nach (?:zahlung|eingang|erhalt|begleichung|geldeingang)[a-z]*` +
    `|an (?:der|dem|den|die|das|jede[a-z]*|ihre[a-z]*|eine[mr]) (?!(?:e-?)?mail|nachricht|schreiben)[a-z]+ (?:fest |direkt |werkseitig )?(?:an|bei)ge[a-z]+|(?:der|dem|jede[rm]|im|am) (?:[a-z]+ )?${THING} (?!ist|sind|habe)(?:[a-z]+ ){0,2}(?:bei|an)(?:ge[a-z]+)?|(?:liegt|liegen|ha?e?ng(?:t|en)) (?:de[rmn]|jede[rm]|an|in) (?:[a-z]+ )?${THING}` +
    "|(?:ticket|portal|vorgang)[^,]{0,20} (?:bei|an)(?:ge[a-z]+)?|(?:habe|haben) (?:ich |wir )?[^,]{0,50} erhalten|(?:sind|ist) (?:[a-z]+ )?(?:angekommen|eingegangen)|offnen",
  farther: `(?:sobald|nachdem|erst wenn|wenn (?:wir|ich|der|die|das))[^.]{0,100},? (?:${HANG} (?:ich|wir)|(?:sende|schicke|bekommen|erhalten|mailen)[^.]{0,60} (?:anhang|anlage|beigefugt|anbei))|${HANG} (?:ich|wir)[^.]{0,60},? (?:sobald|wenn (?:wir|ich|der|die|das)|nachdem|erst)|(?:ich|wir) ${HANG}[^.]{0,60},? (?:sobald|wenn (?:wir|ich|der|die|das)|nachdem)|(?:kommt|folgt|schicke|sende)[^.]{0,60} (?:anhang|anlage|beigefugt),? (?:sobald|wenn|nachdem)`,
};
