import type { AnswerWords } from "../answerWords";

export const fr: AnswerWords = {
  purposes: {
    official: "contrat|contrats|accord|accords|documents officiels|documents importants",
    personal: "privé*|personnel*|perso",
    purchasing:
      "acheteur|acheteurs|acheter|commande|commandes|bon de commande|bons de commande|achat|achats|devis|offre de prix|offres|offre|approvisionnement*",
    technical:
      "technique|techniques|plan|plans|bureau d'études|dessin|dessins|fiche technique|fiches techniques|spécification*|ingénierie",
    finance:
      "administratif|administratives|payer|facturer|facture|factures|facturation|paiement|paiements|règlement|règlements|comptabilité|compta|avoirs|avoir commercial|relevé de compte|relevés|finance|finances|trésorerie|proforma*",
    logistics:
      "expédition|expéditions|transport|transports|logistique|livraison|livraisons|bl|bons de livraison|bon de livraison|douane|douanes|connaissement*|liste de colisage|embarquement|documents d'expédition",
    quality: "qualité|réclamation*|litige|litiges|sav|non-conformité*|certificat*|garantie*",
    legal: "juridique*|service juridique|avocat*|confidentialité",
    sales: "marketing",
    everything:
      "tout|tous les documents|toute la correspondance|tous les mails|tous vos mails|l'ensemble|pour tout|toutes vos demandes",
    rest: "le reste|tout le reste|autres sujets|autres demandes|autres questions|pour les autres|général|générale",
  },
  cues: {
    yes: "affirmatif|bien sûr|en effet|certainement|oui|tout à fait|exact|exactement|c'est exact|c'est ça|effectivement|c'est bien ça|correct|parfait|absolument|ok|d'accord|je confirme",
    thanks: "merci|merci beaucoup|bonne journée|cordialement",
    no: "non|plus maintenant|malheureusement non",
    not: "ne pas|pas|ne … pas|jamais",
    right:
      "la même|c'est la bonne|c'est toujours le cas|tout est bon|tout est ok|c'est ok|elle est bonne|aucune modification|toujours la bonne|toujours la même|toujours bon|toujours bonne|toujours valable*|toujours valide*|toujours correct*|toujours d'actualité|toujours active*|est correct*|sont correct*|est exact*|est la bonne|est bonne|sont bonnes|c'est bon|sont valables|rien n'a changé|rien ne change|pas de changement*|aucun changement|inchangé*|comme avant|comme d'habitude|comme toujours|je confirme|nous confirmons|je vous confirme|sans changement|vous pouvez continuer|reste la même|restent les mêmes|restent valables",
    gone: "ne fonctionne plus|ne reçoit plus|sera fermé*|va être fermé*|n'est plus … utilisé*|n'est plus|ne sont plus|n'existe plus|n'utilisez plus|n'utilisons plus|ne plus utiliser|ne plus … utiliser|ne m'écrivez plus|n'écrivez plus|n'envoyez plus|ne plus envoyer|ne plus écrire|supprimé*|désactivé*|obsolète*|fermé*|plus valable*|plus valide*|hors service|plus en service",
    left: "a quitté|ont quitté|ne travaille plus|ne fait plus partie|plus dans la société|plus chez nous|parti en retraite|partie en retraite|à la retraite",
    insteadOf: "au lieu de|au lieu d'|à la place de|et non|et pas à|remplace",
    ratherThan: "est remplacé* par|a été remplacé* par|remplacé* par",
    change:
      "ensuite|à partir de|à compter de|a été changé*|sera|désormais|dorénavant|maintenant|nouvelle adresse|nouveau|nouvelle|à présent|à l'avenir|à partir de maintenant|remplac*|à la place|a changé|plutôt",
    here: "cette adresse|ce mail|cet e-mail|cet email|cette boîte|mon adresse|mon mail",
    me: "avec moi|je m'occupe|c'est moi|je gère|je suis responsable|pour moi|à moi|m'envoyer|m'écrire|me les envoyer|à moi-même|m'adresser",
    use: "utiliser|utilisez|envoyer|envoyez|écrire|écrivez|adresser|adressez|à|adresse|mail|vont|voir|voyez|contactez",
    unclear:
      "je pense|je crois|il me semble|peut-être|sans doute|probablement|pas sûr|pas sûre|pas certain*|je ne sais pas|à vérifier|vérifie|vérifier|je vois avec|voir avec ma|voir avec mon|je demande|je me renseigne|reviens vers vous|revenons vers vous|reviendrai|tiens au courant|demain|la semaine prochaine|je vous confirmerai",
    told: "transmis|transmise|transféré*|j'ai envoyé|avons envoyé|a été envoyé*|ont été envoyé*|bien reçu|reçu|reçue|reçus",
    away: "ne pas répondre à ce|message automatique|sera traité* dans|en congé|en congés|absent|absente|hors du bureau|absent du bureau|en déplacement jusqu*|réponse automatique|de retour le|en vacances",
    copy: "cc|en copie|copie à|mettre en copie|me mettre en copie",
    inCopy: "en copie|en cc",
    request: "pourriez-vous|pouvez-vous|pourrais-tu|peux-tu|voudriez-vous|serait-il possible|merci de bien vouloir",
    but: "mais|en revanche|par contre|sauf|seulement|cependant|toutefois",
  },
};
