import type { AttachmentWords } from "./attachmentWord";
import { slipsOf } from "./slipsOf";

const MAIL = "(?:mail|e-?mail|courriel|message|courrier|envoi|lettre|mel)";
const PAPER =
  "(?:contrat|document|fichier|accord|devis|plan|manuel|tableau|bon|catalogue|rapport|certificat|formulaire|facture|liste|fiche|photo|offre|copie|proforma|tarif)";
const SEND = "(?:envoi|envoy|adress|transme|fai[st] suivre|remet|fais parvenir|mets|met[ts])";
const THING =
  "(?:caisse|carton|colis|tuyau|tube|bride|moteur|machine|vis|pompe|palette|couvercle|coffret|boite|conteneur|marchandise|livraison)s?";

export const fr: AttachmentWords = {
  claims:
    `ci-? ?(?:joint|annexe|inclus|attache|${slipsOf("joint")})(?:e?s?|es)|en (?:piece|fichier|copie|document)s? ?-?(?:jointe?s?|attachee?s?|${slipsOf("joint", "jointe")})|(?:en|les?|la) pj|pj ?:|en p\\.j|(?:voir|cf\\.?|selon|comme) (?:en )?(?:pj|(?:la |les )?pieces? jointes?|annexe)|(?:je|nous)(?: vous| te| y| l'| les)* (?:joins|joignons|annexe|annexons|attache)|j'(?:annexe|attache)|jointes?|(?:ai|avons)(?: bien)? (?:joint|attache|annexe)[es]*` +
    `|(?:est|sont|${PAPER})s? (?:est |sont |[a-z]{2,8} )?joints?|${PAPER}s? (?:en )?(?:attache|annexe)e?s?|(?:est|sont) (?:en )?(?:attache|annexe)e?s?|joint[es]* (?:a|avec) ce[t]? ${MAIL}|(?:^|[\\n ])joints? (?:le|la|les|notre|votre|un|une|vous|copie)` +
    `|en annexe(?= *(?:[.,;:!)\\n]|$))|en annexe,? (?:vous|je|nous|de ce|de cette|du present|a ce|au present|le|la|les|notre|nos|un|une)|(?:trouve[rz]|retrouverez|trouveras|${SEND}[a-z]*)[^,]{0,40} en (?:annexe|attache|pj)` +
    `|(?:${SEND}[a-z]*|trouve[a-z]*|recev[a-z]*)[^,]{0,60} (?:avec|dans|par|via) (?:ce|le present) ${MAIL}|(?:avec|dans|par) (?:ce|le present) ${MAIL},? (?:je|nous|vous)(?: vous)? (?:${SEND}|trouv|recev)[a-z]*`,
  others:
    `pas|ou (?:est|sont)|vide|sans (?:la |les |votre )?(?:piece|pj|fichier|annexe)[a-z]*|aucune?|rien|jamais|joindrai|joindrons|si|quand|des que(?! possible)|lorsque|(?:sera|seront|serez)|enverr[a-z]+|transmettr(?:ai|ons)|recevr[a-z]+|parviendr[a-z]+|ferons|efforts|une fois|demain|plus tard|ensuite|hier|dernier|derniere|precedente?|ci-dessous|lien|que vous|(?:votre|ta|ton|vos|tes) (?:piece|fichier|pj)[a-z -]*|vous (?:m'|nous |aviez |avez )*(?:joint|avez joint)|(?:merci de|veuillez|pouvez-vous|pourriez-vous|priere de)[^,]{0,40} (?:joindre|envoyer|renvoyer en)|au lieu d[e']|plutot qu[e']|trop (?:lourd|gros|volumineux)[a-z]*|(?:il )?manqu[a-z]+|vous avez oublie|ouvrir|ouvert[es]*` +
    `|colis|carton|echantillons?|enveloppe|silicone|torique|(?:jointe?s?|attachee?s?|annexee?s?) (?:a|aux?|par|sur|dans|sous) (?:l'|la |le |les |votre |vos |ton |mon |ma |notre |chaque )?(?!ce |cet |cette |present|${MAIL}(?! du))[a-z]+|(?:bien )?recue?s? (?:vos|votre|la|les|le|ta|tes)|merci pour (?:la|les|vos|votre) pieces?` +
    `|(?:piece|annexe|joint)[a-z ]{0,12} (?:a|de|dans|du )(?:mon|ma|notre|votre|vos|ton) (?:[a-z]+ )?${MAIL}|avai[st] (?:deja )?(?:joint|annexe|attache)[es]*|avions joint|joint[es]* (?:le \\d|lundi|mardi|mercredi|jeudi|vendredi|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|sept|oct|nov|dec))|jointe?s? (?:de|du) (?:lundi|mardi|mercredi|jeudi|vendredi|\\d)|annexe (?:\\d+|[b-d]|[ivx]+)|(?:du|au|de l'|de la) (?:contrat|accord|bail|convention) ?en annexe|ticket|portail|(?:dans|sur) (?:la|le|les|chaque) ${THING}`,
  farther: `(?:des (?:reception|que|paiement)|apres (?:reception|paiement|reglement|encaissement)|a reception|une fois|lorsque|quand|aussitot que)[^.]{0,110} (?:(?:joins|joignons|annexe|annexons)|(?:${SEND}|parvenir|recev)[a-z]*[^.]{0,60} (?:joint|pj|annexe)[a-z]*)|(?:joins|joignons)[^.]{0,60},? (?:des que (?!possible)[a-z]+|une fois|lorsque|quand)|(?:dans|sur) (?:la|le|les|chaque) ${THING}[^.]{0,40} joint[es]*`,
};
