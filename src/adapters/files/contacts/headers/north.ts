import type { HeaderWords } from "./headerWords";

/** Languages of Outlook and of lists from the north and east of Europe: Swedish, Danish, Norwegian, Finnish, Hungarian, Romanian, Ukrainian. */
export const northernAndEasternLanguages: HeaderWords = {
  whole: {
    address:
      "E-postadress|E-post|E-postadresse|Epost|Mailadresse|Mejl|Mejladress|Sähköpostiosoite|Sähköposti|E-mail cím|Email cím|Drótposta|Adresă de e-mail|Adresă e-mail|Poștă electronică|Електронна пошта|Адреса електронної пошти|Ел. пошта|Пошта",
    name: "Fullständigt namn|Visningsnamn|Kontaktperson|Fulde navn|Vist navn|Visningsnavn|Koko nimi|Näyttönimi|Yhteyshenkilö|Teljes név|Megjelenített név|Kapcsolattartó|Nume complet|Persoană de contact|ПІБ|Контактна особа|Повне ім'я",
    nameOrFamily: "Namn|Navn|Nimi|Név|Nume",
    nameOrGiven: "Ім'я",
    given: "Förnamn|Fornavn|Etunimi|Utónév|Keresztnév|Prenume",
    middle: "Mellannamn|Mellemnavn|Mellomnavn|Toinen nimi|Második utónév|По батькові",
    family: "Efternamn|Efternavn|Etternavn|Sukunimi|Vezetéknév|Nume de familie|Прізвище",
    otherName:
      "E-postvisningsnamn|E-post visningsnavn|Vist e-mailnavn|Sähköpostin näyttönimi|E-mail megjelenített neve|Smeknamn|Becenév|Kaldenavn|Lempinimi",
    organization:
      "Företag|Företagsnamn|Kund|Virksomhed|Firmanavn|Kunde|Bedrift|Selskap|Yritys|Asiakas|Cég|Cégnév|Vállalat|Ügyfél|Companie|Societate|Компанія|Організація|Клієнт|Підприємство",
    department: "Avdelning|Afdeling|Avdeling|Osasto|Osztály|Departament|Відділ",
    jobTitle: "Befattning|Stilling|Tehtävänimike|Asema|Beosztás|Funcție|Посада",
    country: "Land, arbete|Arbejdsland|Maa|Ország|Hivatali ország|Țară|Країна",
    note: "Anteckningar|Anteckning|Anmärkning|Noter|Bemærkninger|Notater|Merknad|Muistiinpanot|Huomautukset|Feljegyzések|Jegyzetek|Megjegyzés|Observații|Примітки|Нотатки|Коментар",
    categories: "Kategorier|Luokat|Kategóriák|Categorii|Категорії",
    owner: "Ägare|Ejer|Eier|Omistaja|Tulajdonos|Proprietar|Відповідальний",
    ignored: "Telefon, arbete|Mobiltelefon|Puhelin|Osoite|Cím|Telefonszám|Адреса",
  },
  part: {
    address: "epost|sähköposti|emailcím|пошт",
    given: "förnamn|fornavn",
    family: "efternamn|efternavn|etternavn",
  },
  never: "typ|tyyppi|típus|visnings|megjelenít|почтов",
};
