import type { GreetingWords } from "./greetingWords";

export const fr: GreetingWords = {
  openers:
    "ch(?:er|ere|ers|eres)|bonjour|bonsoir|salut|coucou|bjr|tres ch(?:er|ere)|bsr|slt|re-?bonjour|mon cher|ma chere|bien cher",
  titles: "m|mme|mlle|monsieur|madame|mademoiselle|maitre|me|docteur",
  nobody:
    "messieurs|mesdames|mm$|tous$|toutes$|equipe|client|fournisseur|ami$|amis|amies?$|collegue|confrere|partenaire|collaborat|achats$|compta|service$|responsable|direct$|president|gerant|adherent|lecteur|abonne|voisin|famille|agence|societe|monsieur$|madame$|maitre$|merci$|voici$|ci$|je$|nous$|vous$|pour$|suite$|comme$|est$|un$|une$|le$|la$|les$|a$|et$|chef$|chefs$|directeur|directrice|docteur$|professeur|production|qualite|expedition|logistique|transport|comptable|acheteur|acheteuse|vendeur|entreprise|maison$",
};
