import type { NoticeWords } from "./noticeWords";

const MAIL =
  "(?:e-?mail|mail)(?:-?(?:adressen?|konto|postfach))?|e-?mail adressen?|postfach|mailbox|mailadressen?|emailadressen?";
const OWN = "(?:diese[srn]?|meine?|unsere?|das|die|alte[sn]?|bisherige[sn]?|obige|vorige)";
const COMPANY = "(?:unternehmen|firma|betrieb|haus|gesellschaft|§+)";

/** Bounces: Microsoft 365 and Domino in German. Answers: as German, Austrian and Swiss offices write them. */
export const de: NoticeWords = {
  isSpaced: true,
  bounce: {
    title: "unzustellbar[a-z]*|zustellung fehlgeschlagen|zustellfehler|nicht zugestellt",
    returned:
      "unzustellbar|nicht zugestellt|konnte nicht (?:zugestellt|ubermittelt)|zustellung fehlgeschlagen|zustellfehler|unzustellbare",
    delayed: "verzogert|noch nicht zugestellt|wird weiterhin versucht|erneut versucht|verzogerung",
    noSuchMailbox:
      "(?:empfanger|adresse|benutzer|postfach|konto)[^.]{0,40} (?:nicht gefunden|existiert nicht|nicht vorhanden|unbekannt|nicht bekannt|deaktiviert|gesperrt)|wurde bei [^ ]+ nicht gefunden|unbekannter (?:empfanger|benutzer)",
    mailboxFull: "(?:postfach|mailbox|speicher)[^.]{0,30} (?:voll|uberschritten|erschopft)|speicherplatz",
    domainGone: "(?:domane|domain|host)[^.]{0,40} (?:nicht gefunden|existiert nicht|unbekannt)",
    refused:
      "spam|zu gro(?:s|ss)|blockiert|abgelehnt|abgewiesen|gro(?:s|ss)enbeschrankung|nicht berechtigt|richtlinie|virus|absender",
    expired: "zeituberschreitung|abgelaufen|nicht erreichbar",
    copy: "ursprungliche nachrichtenkopfzeilen|ursprungliche nachricht|kopie der nachricht|originalnachricht",
  },
  answer: {
    automatic: "automatische antwort|abwesenheitsnotiz|abwesenheit|autom\\. antwort|abwesend",
    left:
      `(?:ich|bin|habe|werde) [^,;]{0,60}(?:${COMPANY}[^,;]{0,40}verlassen|ausgeschieden|ausscheiden|gekundigt|in (?:den|die) (?:ruhestand|rente|pension)|nicht (?:mehr|langer)[^,;]{0,30}(?:tatig|beschaftigt|angestellt))|(?:ich )?verlasse\\b[^,;]{0,40}${COMPANY}|scheide\\b[^,;]{0,40} aus|arbeite (?:ich )?nicht (?:mehr|langer)` +
      "|mein(?:en)? letzte[rn]? (?:arbeits|werk)?tag|gehe\\b[^;]{0,50} in (?:den |die )?(?:[a-z]+ )?(?:ruhestand|rente|pension)|(?:diese[rs]?|der|die|den) (?:mitarbeiter(?:in)?|kollege|kollegin|person|empfanger)[^;]{0,60}(?:nicht mehr|ausgeschieden|verlassen)|nicht mehr in diesem unternehmen",
    leftSomebody: `ausgeschieden|(?:hat|haben|wird) [^;]{0,40}${COMPANY}[^;]{0,30}verlassen|nicht (?:mehr|langer)[^;]{0,40}(?:tatig|beschaftigt|angestellt|mitarbeiter(?:in)?)|(?:arbeitet|ist) nicht (?:mehr|langer) (?:bei|fur|im|in) (?:uns|${COMPANY}|unser(?:em|er)?|diesem)|in (?:den ruhestand|rente|pension) (?:gegangen|getreten|verabschiedet)|in (?:rente|pension|ruhestand)`,
    closed:
      `${OWN} (?:[a-z]+ )?(?:${MAIL})(?: @+)?,? (?:wird|werden|ist|sind|wurde|wurden)[^;]{0,50}(?:nicht (?:mehr|langer)|geschlossen|abgeschaltet|deaktiviert|geloscht|eingestellt|stillgelegt|abgemeldet|aufgelost|ungultig|gesperrt)|@+[),]{0,2} (?:wird|ist|wurde)[^;]{0,40}(?:nicht (?:mehr|langer)|geschlossen|abgeschaltet|deaktiviert|geloscht|eingestellt|ungultig)` +
      `|(?:nutze|nutzen|verwende|verwenden)[^;]{0,20} ${OWN} (?:[a-z]+ )?(?:${MAIL})[^;]{0,20} nicht mehr|${OWN} (?:[a-z]+ )?(?:${MAIL}) (?:gilt|existiert|gibt es) nicht mehr|(?:schreiben|senden) sie[^;]{0,20} nicht mehr an (?:diese|meine alte|unsere alte)|(?:diese|meine|unsere|die) (?:alte|bisherige|obige) adresse (?:wird|ist|wurde)[^;]{0,40}(?:nicht (?:mehr|langer)|abgeschaltet|deaktiviert|geloscht|eingestellt|ungultig)`,
    moved: `neuen? (?:[a-z]+ )?(?:${MAIL})|(?:meine|unsere|die) (?:[a-z]+ )?(?:${MAIL})[^;]{0,40} (?:geandert|andert|andern|umgestellt|gewechselt)|(?:anderung|wechsel|umstellung) (?:der|unserer|meiner) (?:${MAIL})|(?:wechsel|anderung) (?:der|unserer) (?:domain|domane)|domainwechsel|domain-?umstellung|neue (?:mail-?|internet-?)?(?:domain|domane)|umstellung auf (?:eine )?neue domain|stelle?n?\\b[^;]{0,20} (?:${MAIL})[^;]{0,20} um\\b`,
    movedPerhaps: "neue (?:kontakt)?adresse(?: lautet)?|neu erreichbar unter",
    contact:
      "wenden|erreichen|kontaktieren|schreiben|senden|schicken|richten|ansprechpartner(?:in)?|nachfolger(?:in)?|nachfolge|ubernimmt|ubernehmen|ubernommen|zustandig|betreut|kontakt|verwenden|nutzen|kummert|adressieren|stattdessen|ab sofort|weiterleiten|zur verfugung|hilft|steht ihnen|erreichbar",
    me: "an diese adresse|unter dieser adresse|mit mir|(?:an|uber) mich|mich (?:zu )?kontaktieren|ich (?:ubernehme|bin (?:ab sofort |nun |jetzt |kunftig )?ihr)|schreiben sie mir|kontaktieren sie mich|bin ich ihr",
    old: "alten?|bisherigen?|vorherigen?|statt|anstelle|fruheren?|von(?= @+ (?:auf|zu|in))",
    away: "vertretung|nicht im (?:buro|haus)|im urlaub|urlaubs?|in elternzeit|elternzeit|mutterschutz|abwesend|abwesenheit|dienstreise|geschaftsreise|auf reisen|ich bin[^;]{0,20} unterwegs|auf der messe|betriebsferien|krank|wieder (?:fur sie )?(?:da|erreichbar|im (?:buro|haus))|zuruck|verreist|au(?:s|ss)er haus|feiertage?",
    doubtful:
      "falls|wenn (?:sie|ihr|der|die|herr|frau|ich)|sofern|sollten? (?:sie|ihr|ich|er|herr|frau)|ob|ihre? (?:neuen? |aktuellen? |eigenen? )?(?:e-?mail|mail|adresse|firma|postfach)[a-z-]*|teilen sie|nennen sie|geben sie|nicht (?:ausgeschieden|verlassen)|noch nicht|geruchte?|werk verlassen|buro verlassen|bleibt|bleiben",
    today: "heute|feierabend|schon nach hause",
  },
};
