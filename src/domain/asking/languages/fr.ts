import type { AskingTexts } from "../askingTexts";

export const fr: AskingTexts = {
  greeting: { named: "Bonjour {name},", unnamed: "Madame, Monsieur," },
  signOff: "Bien cordialement,\n{sender}",
  uses: {
    official: "les contrats, commandes et factures",
    personal: "les échanges informels",
    purchasing: "les commandes et les devis",
    technical: "les plans et les questions techniques",
    finance: "les factures et les paiements",
    logistics: "les documents d’expédition",
    quality: "les questions de qualité et les réclamations",
    legal: "les questions juridiques",
    sales: "les échanges commerciaux courants",
    other: "notre correspondance",
  },
  ask: {
    subject: "Quelle adresse e-mail pour quels documents ?",
    paragraphs: [
      "Nous sommes heureux de travailler avec vous. Afin que nos documents parviennent dès le départ au bon service, pourriez-vous nous indiquer l’adresse e-mail à utiliser pour :",
      "1. les contrats et les commandes\n2. les factures et les paiements\n3. les questions techniques\n4. les documents d’expédition",
      "Si une seule adresse convient pour tout, il suffit de nous la communiquer. Merci d’avance pour votre aide.",
    ],
  },
  confirm: {
    one: {
      subject: "L’adresse {mailbox} est-elle toujours la bonne ?",
      paragraphs: [
        "Avant de vous envoyer les prochains documents, une petite question : l’adresse {mailbox} est-elle toujours la bonne pour {use} ?",
        "Si quelque chose a changé, merci de nous indiquer la nouvelle adresse.",
      ],
    },
    several: {
      subject: "Ces adresses sont-elles toujours valables ?",
      paragraphs: [
        "Avant de vous envoyer les prochains documents, une petite question : ces adresses sont-elles toujours valables ?",
        "{mailboxes}",
        "Si quelque chose a changé, merci de nous indiquer la nouvelle adresse.",
      ],
    },
    line: "{mailbox} : {use}",
  },
  "confirm-in-writing": {
    subject: "Confirmation de notre accord : [objet]",
    paragraphs: [
      "Merci pour notre échange du [date] par [téléphone / WhatsApp / WeChat]. Pour que tout soit clair de part et d’autre, je récapitule ce que nous avons convenu :",
      "- Marchandise : [article, spécification]\n- Quantité : [quantité]\n- Prix et conditions : [prix, Incoterm]\n- Livraison : [date, lieu]\n- Paiement : [conditions]\n- Divers : [autres points]",
      "Merci de me le confirmer en réponse à ce message, ou de me signaler tout point que vous auriez compris autrement.",
    ],
  },
};
