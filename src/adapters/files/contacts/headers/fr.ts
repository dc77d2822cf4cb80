import type { HeaderWords } from "./headerWords";

export const french: HeaderWords = {
  whole: {
    address:
      "Adresse de messagerie|Adresse e-mail|Adresse électronique|Courriel|Courriels|E-mail|Mél|Messagerie|Adresse courriel|Adresse mail|Adresse email|Adresse de courriel|Adresse électronique principale|Adresse électronique secondaire|Première adresse électronique|Deuxième adresse électronique|Courrier électronique|Adresse principale|Email professionnel",
    name: "Nom complet|Nom affiché|Nom à afficher|Contact|Personne de contact|Interlocuteur|Nom du contact|Nom et prénom|Prénom et nom|Nom Prénom|Nom d'affichage|Prénom Nom|Interlocuteurs",
    nameOrFamily: "Nom",
    given: "Prénom|Prénoms",
    middle: "Deuxième prénom|Second prénom|Autres prénoms",
    family: "Nom de famille",
    otherName:
      "Surnom|Pseudo|Nom complet de l'adresse de messagerie|Nom d'affichage de la messagerie|Nom à l'écran|Classer sous",
    organization:
      "Société|Entreprise|Organisation|Organisme|Client|Raison sociale|Nom de la société|Nom de l'entreprise|Fournisseur|Compagnie|Nom du client|Nom société|Établissement|Employeur|Nom du compte|Société liée",
    department: "Service|Département",
    jobTitle: "Fonction|Titre|Poste|Intitulé du poste|Profession|Qualité",
    country:
      "Pays|Pays/Région|Pays (bureau)|Pays/Région (bureau)|Pays professionnel|Pays/Région (domicile)|Pays (domicile)|Pays de travail|Code pays",
    note: "Notes|Remarques|Commentaires|Commentaire|Observations|Remarque",
    categories: "Catégories|Catégorie|Groupes|Groupe|Étiquettes|Libellés",
    languages: "Langue|Langues",
    owner: "Propriétaire|Commercial|Responsable|Vendeur|Propriétaire du contact|Chargé d'affaires|Suivi par",
    ignored:
      "Téléphone|Portable|Mobile|Télécopie|Fax|Rue|Ville|Code postal|Site web|Page Web|Anniversaire|Sexe|Civilité|Suffixe|Adresse|Téléphone (bureau)|Tél|Tél mobile|Date|Priorité|Critère de diffusion",
  },
  part: {
    address: "courriel|messagerie|email|adresse electronique",
    organization: "societe|entreprise|raison sociale",
    given: "prenom",
    country: "pays",
    name: "nom complet|interlocuteur",
    note: "remarque|commentaire|description",
    owner: "proprietaire|cree par|modifie par",
  },
  never: "telephone|tel|fax|rue|ville|postal|site|type|date|secteur|taille|nom complet de l|affichage|siret|numero|web",
};
