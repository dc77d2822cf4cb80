import type { AttachmentWords } from "./attachmentWord";

export const fr: AttachmentWords = {
  claims:
    "ci-? ?joint(?:e?s?|es)|en (?:piece|fichier|copie|document)s? ?-?jointe?s?|en pj|(?:voir|cf\\.?) (?:pj|(?:la )?piece jointe|annexe)|(?:je|nous)(?: vous| te| y)* (?:joins|joignons)|jointes?|(?:est|sont|contrat|document|fichier|accord|devis|plan|manuel)s? (?:est |sont )?joints?" +
    "|en annexe,? (?:vous|je|nous|de ce)|(?:trouve[rz]|retrouverez)[^,]{0,40} en (?:annexe|attache)",
  others:
    "pas|sans (?:piece|pj|fichier)[a-z]*|aucune?|rien|jamais|joindrai|joindrons|si|quand|des que|lorsque|demain|plus tard|ensuite|hier|dernier|derniere|precedente?|ci-dessous|lien|que vous|(?:votre|ta|ton|vos|tes) (?:piece|fichier|pj)[a-z -]*|vous (?:m'|nous |aviez |avez )*(?:joint|avez joint)|(?:merci de|veuillez|pouvez-vous)[^,]{0,20} (?:joindre|envoyer|renvoyer en)" +
    "|colis|carton|echantillons?|enveloppe|silicone|torique|(?:jointe?s?) (?:au?x?|par) (?:tuyau|tube|bride|moteur|machine|vis)[a-z]*",
};
