import type { NoticeWords } from "./noticeWords";

const MAIL =
  "(?:adresses? )?(?:e-?mails?|mails?|courriels?|mels?|electroniques?|de messagerie)|(?:boite|adresse) (?:aux lettres|mail|e-?mail|electronique|de messagerie|courriel)|messagerie|boite";
const OWN = "(?:cette|cet|ce|mon|ma|notre|l'ancienne|l'|la|nos|mes)";
const COMPANY = "(?:societe|entreprise|groupe|maison|cabinet|structure|§+)";
const ENDED =
  "(?:n'est plus|ne sera plus|n'est pas plus|n'existe plus|sera (?:ferm|desactiv|supprim|clotur|inactiv)[a-z]*|est (?:ferm|desactiv|supprim|inactiv|clotur|obsolete)[a-z]*|a ete (?:ferm|desactiv|supprim|clotur)[a-z]*|va etre (?:ferm|desactiv|supprim)[a-z]*|ne fonctionne(?:ra)? plus|cesse(?:ra)?)";

/** Bounces: Microsoft 365 and Orange in French. Answers: as France, Belgium, Québec and the Maghreb write them. */
export const fr: NoticeWords = {
  isSpaced: true,
  bounce: {
    title: "non remis|echec de (?:la )?(?:remise|distribution|livraison)|non distribuable|message non delivre",
    returned:
      "non remis|n'a pas pu etre (?:remis|delivre|distribue)|non (?:distribue|delivre)|echec de (?:la )?(?:remise|distribution|livraison)|non distribuable|message non delivre|retour(?:ne)? a l'expediteur",
    delayed:
      "retarde|remise retardee|(?:de (?:nous )?)?(?:communiquer|indiquer) (?:la|le|une?|sa|leur)|communiquez|indiquez|pas encore ete remis|continuera|nouvelle tentative",
    noSuchMailbox:
      "(?:destinataire|adresse|utilisateur|boite|compte)[^.]{0,40} (?:introuvable|n'existe pas|inconnue?|inexistante?|desactivee?|n'a pas ete trouvee?|invalide)|introuvable a|utilisateur inconnu",
    mailboxFull: "(?:boite|messagerie)[^.]{0,40} (?:pleine|saturee)|quota (?:depasse|atteint)|espace insuffisant",
    domainGone: "domaine[^.]{0,40} (?:introuvable|n'existe pas|inconnu|inexistant)",
    refused: "spam|trop volumineux|bloque|indesirable|taille|refuse|strategie|non autorise|virus|expediteur",
    expired: "delai|expire",
    copy: "en-tetes de message(?:s)? d'origine|message d'origine|copie du message",
  },
  answer: {
    automatic: "reponse automatique|absence(?: du bureau)?|absent(?:e)?",
    left:
      `j'ai (?:[a-z]+ )?quitte (?:definitivement )?(?:(?:la |l'|notre |le )?${COMPANY}|mes fonctions|mon poste)|je (?:quitte|vais quitter|quitterai) (?:[a-z]+ )?(?:la |l'|notre |le )?(?:${COMPANY}|mes fonctions|mon poste)|je ne (?:travaille|fais|suis|serai) plus (?:[a-z]+ )?(?:chez|pour|a|au|partie|dans|en poste|employ|salari)|mon dernier jour|je (?:pars|suis parti|suis partie|prends ma|prendrai ma|pars a la) (?:en |a la )?retraite|j'ai (?:pris ma retraite|demissionne|fait valoir mes droits)` +
      "|(?:cette personne|ce collaborateur|cette collaboratrice|cet employe|la personne que vous|votre correspondante?|votre interlocuteur)[^;]{0,60} (?:plus|quitte)",
    leftSomebody: `(?:a|ont|va|avait) (?:[a-z]+ )?quitter? (?:[a-z]+ )?(?:la |l'|notre |le )?${COMPANY}|ne (?:travaille|fait) plus (?:[a-z]+ )?(?:chez|pour|partie|dans|au sein)|n'est plus (?:[a-z]+ )?(?:chez|dans|au sein|en poste|employee?|salariee?|parmi)|est (?:partie?|parti) (?:a la|en) retraite|a pris sa retraite|a demissionne`,
    closed: `${OWN} ?(?:[a-z]+ )?(?:${MAIL})(?: @+)?,? ${ENDED}|@+,? ${ENDED}|l'ancienne ${ENDED}|(?:je n'utilise|nous n'utilisons|je ne consulte|nous ne consultons|je ne lis) plus (?:cette|ce|mon|l')|n'(?:ecrivez|envoyez|utilisez) plus (?:rien )?(?:a |sur )?(?:cette|mon|l')`,
    moved: `nouvelles? (?:${MAIL})|nouveau (?:mail|e-?mail|courriel)|chang(?:ement|e|er|ons|ee?) (?:d'|de |notre |mon |nos |mes )*(?:${MAIL})|(?:mon|notre|nos) (?:${MAIL}) (?:a|ont|va|change|sera|devient|est desormais)[^;]{0,20}|nouveau (?:nom de )?domaine|changement de (?:nom de )?domaine`,
    movedPerhaps: "nouvelle adresse|nouvelles coordonnees",
    contact:
      "contact[a-z]*|adress(?:er|ez|e)|ecri(?:re|vez|s)|envoy[a-z]+|transmet[a-z]+|prendre contact|joindre|joignable|rapprocher|rediriger|interlocut[a-z]+|successeu?r[a-z]*|remplac[a-z]+|reprend(?:ra)?|reprise?|releve|tourner|utiliser|m'ecrire|nous ecrire|en charge|prend(?:ra)? (?:la suite|le relais)|faire parvenir",
    me: "a cette adresse|avec moi|m'ecrire|me contacter|contactez-moi|ecrivez-moi|adressez-vous a moi|je (?:prends|reprends|serai|suis) (?:la suite|le relais|desormais votre|votre)",
    old: "ancienne?|precedente?|au lieu de|a la place de",
    away: "absente?|absence|en conges?|conges?|vacances|en deplacement|conge (?:de )?(?:maternite|parental|maladie)|de retour|retour (?:le|au|en)|salon|arret maladie|fermeture|fermes? (?:du|jusqu)|ferie|hors du bureau|acces limite|rtt",
    doubtful:
      "si (?:m|mme|monsieur|madame|vous|votre|le|la|ce|cette|je|l')|s'il|au cas ou|votre (?:nouvelle )?(?:adresse|mail|e-?mail|courriel|messagerie|societe|boite)|vos|n'ai pas|n'a pas|usine|bureau ce|(?:de (?:nous )?)?(?:communiquer|indiquer) (?:la|le|une?|sa|leur)|communiquez|indiquez|pas encore|rumeurs?|livraison|inchange[a-z]*",
    today: "aujourd'hui|ce soir|ce matin",
  },
};
