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
    unrecorded:
      "Votre organisation exige que chaque message soit enregistré avant l’envoi, et cet enregistrement n’a pas pu être effectué. Ouvrez RightBox pour vous connecter, ou vérifiez votre connexion, puis envoyez de nouveau le message.",
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
  findings: {
    "clear-subject": {
      empty: "Ce message est formel ({kind}) et n’a pas d’objet.",
      vague: "Ce message est formel ({kind}) et son objet ne le dit pas.",
      other: "Ce message est formel ({kind}), mais son objet nomme autre chose : {named}.",
      stale: "Ce message est formel ({kind}), mais garde l’objet du fil : {named}.",
    },
    "client-hours": {
      night: "Il arrive chez {client} à {time}, heure locale ; on y travaille de {begins}:00 à {ends}:00.",
      weekend: "Il arrive chez {client} à {time}, heure locale, pendant leur week-end.",
      holiday: "Il arrive chez {client} à {time}, heure locale, un jour férié : {holiday}.",
    },
    "confirmed-mailbox": {
      unverified: "Personne n’a encore confirmé que {address} est la boîte {role} de {client}.",
      asked: "{client} n’a pas encore répondu si {address} est sa boîte {role}.",
      inferred:
        "On suppose seulement que {address} est la boîte {role} de {client}, et ceci doit arriver à coup sûr : {kind}.",
    },
    "department-mailbox": {
      otherPurpose: "Chez {client}, {address} est la boîte {role}, et ce message est autre chose : {kind}.",
    },
    "distribution-list": {
      contactList: "Une liste de contacts figure parmi les destinataires ; on ne voit pas qui en fait partie.",
      unknownList: "{list} est une liste ; on ne voit pas qui en fait partie.",
      listAtClient: "{list} est une liste chez {client} ; on ne voit pas qui en fait partie.",
      ownList: "{list} est une de nos listes ; des externes peuvent en faire partie.",
    },
    "document-numbers": {
      subjectFile: "L’objet dit {one}, mais {file} est {other}.",
      subjectText: "L’objet dit {one}, mais le texte dit {other}.",
      textFile: "Le texte dit {one}, mais {file} est {other}.",
      fileContent: "{file} s’appelle {one}, mais contient {other}.",
      otherForm: "{one} ne ressemble pas aux numéros de {client} ({pattern}) : il manque peut-être un chiffre.",
    },
    "duplicate-recipient": {
      twice: "{address} figure plusieurs fois parmi les destinataires.",
      otherSpelling: "{address} et {other} sont sans doute la même boîte.",
    },
    "formal-not-to-personal": {
      ofClient: "{address} est une boîte personnelle chez {client}, et ce message est formel : {kind}.",
      ofNobody: "{address} est une boîte personnelle absente du carnet, et ce message est formel : {kind}.",
    },
    "formal-to-official": {
      notAddressed: "Ce message est formel ({kind}), et aucune boîte de {client} dans À n’est prévue pour cela.",
      notCopied: "Ce message est formel ({kind}), et la boîte officielle de {client} n’est pas en copie.",
    },
    "greeting-matches": {
      nobody: "Le texte salue « {name} », mais aucun destinataire ne porte ce nom.",
      somebodyElse: "Le texte salue « {name} » : peut-être {address} de {client}, qui n’est pas destinataire.",
    },
    "main-contact-copied": {
      notCopied: "{contact} de {client} n’est pas en copie de ce message : {kind}.",
    },
    "many-in-bcc": {
      seeEachOther: "Beaucoup de personnes de plusieurs sociétés voient les adresses des autres dans À et Cc.",
      colleagues: "La même nouvelle va à beaucoup de personnes chez {client}, toutes dans À et Cc.",
      emptyTo: "Tout le monde est en Cci et personne dans À ; beaucoup de filtres y voient un spam.",
    },
    "missing-attachment": {
      nothingAttached: "Le texte parle d’une pièce jointe, mais aucun fichier n’est joint.",
    },
    namesake: {
      otherClient: "{address} est chez {client}, mais ce message vise {other}, où {namesake} porte le même nom.",
      outsider: "{address} n’est pas chez {other}, que vise ce message et où {namesake} porte le même nom.",
      colleague: "{address} est chez {client}, mais ce message est entre collègues, et {namesake} porte le même nom.",
    },
    "new-domain-in-thread": {
      newDomain: "{address} est nouveau ici : personne dans ce fil ni dans le carnet n’écrit depuis {domain}.",
      newAddress: "{address} est nouveau ici : ni dans ce fil ni dans le carnet.",
      sameName: "{address} est nouveau ici : dans ce fil, ce nom écrit depuis {usual}.",
      tookOver: "{address} est arrivé avec le dernier message ; avant, ce fil était avec {former}.",
    },
    "no-bouncing-mailbox": {
      bouncing: "Le courrier à {address} de {client} est revenu ; celui-ci risque aussi de ne pas arriver.",
    },
    "no-lookalike-domain": {
      ofClient: "{address} n’est pas chez {domain}, le domaine de {client} : il lui ressemble seulement.",
      ofOurs: "{address} n’est pas chez {domain}, notre domaine : il lui ressemble seulement.",
    },
    "no-retired-mailbox": {
      retired: "{client} n’utilise plus {address} : personne ne lit peut-être ce qui y arrive.",
      succeeded: "{client} n’utilise plus {address} et écrit désormais depuis {successor}.",
    },
    "one-client-per-message": {
      secondClient: "{address} est chez {client}, mais ce message va à {mainClient}.",
    },
    "one-mailbox-per-client": {
      samePerson: "{address} et {kept} sont à la même personne chez {client}.",
      sameRole: "{address} et {kept} sont tous deux boîte {role} chez {client}, et tous deux dans À.",
      selectAll: "Beaucoup de boîtes de {client} sont dans À ; {kept} suffirait.",
    },
    "other-clients-content": {
      inSubject: "L’objet nomme {client} (« {words} »), mais ce message va à {recipient}.",
      inText: "Le texte nomme {client} (« {words} »), mais ce message va à {recipient}.",
      inFile: "{file} nomme {client} (« {words} »), mais ce message va à {recipient}.",
    },
    "own-bank-account": {
      inText: "Le compte bancaire {account} de ce message n’est pas un des nôtres.",
      inFile: "Le compte bancaire {account} dans {file} n’est pas un des nôtres.",
      theirsChanged:
        "{client} indique plus bas un nouveau compte bancaire. Avant de payer, appelez un numéro déjà connu.",
    },
    "quoted-leak": {
      otherClient: "Le fil ci-dessous contient du courrier de {client}, mais ce message va à {recipient}.",
      internal: "Le fil ci-dessous est entre collègues, et {address} est externe.",
      internalWords: "Le fil ci-dessous contient des propos internes (« {words} »), et {address} est externe.",
    },
    "unknown-mailbox": {
      stranger: "{address} n’est pas dans votre carnet d’adresses.",
      unreadable: "{address} n’est pas une adresse lisible.",
    },
  },
};
