import type { DialogTexts } from "../dialogTexts";

export const fr: DialogTexts = {
  words: {
    more: "Et {count} autres.",
    moreOne: "Et 1 autre.",
    openPane: "Ouvrez RightBox pour corriger.",
    secondSend: "Ouvrez RightBox pour corriger, ou cliquez de nouveau sur Envoyer pour l’envoyer tel quel.",
    button: "Ouvrir RightBox",
    unchecked:
      "RightBox n’a pas pu vérifier ce message. Relisez les destinataires, puis envoyez-le ou revenez en arrière.",
    uncheckedPlain:
      "RightBox n’a pas pu vérifier ce message. Relisez les destinataires ; cliquez de nouveau sur Envoyer pour l’envoyer tel quel.",
    doesNotFit: "RightBox : {text}",
    doNotFit: "RightBox : {count} points ne conviennent pas. {text}",
  },
  kinds: {
    contract: "contrat",
    legal: "document juridique",
    "proforma-invoice": "facture proforma",
    "commercial-invoice": "facture commerciale",
    order: "commande",
    "project-notice": "notification formelle",
    payment: "paiement",
    shipping: "expédition",
    inquiry: "demande ou offre",
    sample: "échantillon",
    technical: "question technique",
    complaint: "réclamation",
    greeting: "message de courtoisie",
    announcement: "annonce",
    general: "sujet général",
  },
  roles: {
    official: "officielle",
    personal: "personnelle",
    purchasing: "des achats",
    technical: "technique",
    finance: "de la comptabilité",
    logistics: "de la logistique",
    quality: "de la qualité",
    legal: "juridique",
    sales: "des ventes",
    other: "à autre usage",
  },
  findings: {},
};
