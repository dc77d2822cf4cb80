import type { HeaderWords } from "./headerWords";

export const german: HeaderWords = {
  whole: {
    address:
      "E-Mail-Adresse|E-Mail|Mailadresse|Mail|E-Mail Adressen|Emailadresse|Primäre E-Mail-Adresse|Sekundäre E-Mail-Adresse|Zweite E-Mail-Adresse|Haupt-E-Mail|Mailanschrift|Weitere E-Mail-Adresse|E-Mail geschäftlich|E-Mail privat|Elektronische Post",
    name: "Anzeigename|Vollständiger Name|Ansprechpartner|Kontakt|Kontaktperson|Ansprechperson|Vor- und Nachname|Kontaktname|Name des Kontakts|Gesamtname|Name Ansprechpartner|Name, Vorname|Vorname Nachname|Ansprechpartnerin",
    given: "Vorname|Rufname|Vornamen",
    middle: "Weitere Vornamen|Zweiter Vorname|Mittelname",
    family: "Nachname|Familienname|Zuname",
    otherName: "Spitzname|E-Mail-Anzeigename|E-Mail: Angezeigter Name|Angezeigter Name|Speichern unter|Kurzname",
    organization:
      "Firma|Firmenname|Unternehmen|Organisation|Kunde|Kundenname|Lieferant|Betrieb|Name der Firma|Unternehmensname|Name des Unternehmens|Gesellschaft|Debitor|Name 1|Auftraggeber|Arbeitgeber|Accountname|Kontoname",
    department: "Abteilung|Abt|Bereich",
    jobTitle: "Position|Funktion|Titel/Position|Berufsbezeichnung|Stellung|Beruf|Jobtitel",
    country:
      "Land|Land/Region|Land/Region geschäftlich|Land geschäftlich|Land (geschäftlich)|Geschäftlich: Land|Land/Region privat|Land privat|Ländercode|Länderkennzeichen",
    note: "Notizen|Notiz|Bemerkung|Bemerkungen|Anmerkung|Anmerkungen|Kommentar",
    categories: "Kategorien|Kategorie|Gruppe|Gruppen|Schlagwörter|Gruppenmitgliedschaft",
    languages: "Sprache|Sprachen|Korrespondenzsprache",
    owner:
      "Zuständig|Betreuer|Verkäufer|Kontaktinhaber|Sachbearbeiter|Eigentümer|Vertriebsmitarbeiter|Kundenbetreuer|Inhaber",
    shortName: "Kurzbezeichnung|Suchbegriff|Matchcode",
    ignored:
      "Telefon|Mobiltelefon|Handy|Mobil|Fax|Straße|Ort|PLZ|Postleitzahl|Anrede|Titel|Suffix|Webseite|Internet|Homepage|Geburtstag|Geschlecht|Kundennummer|Kundennr|Telefon geschäftlich|Adresse|Anschrift|Nr|Datum|Priorität|Vertraulichkeit",
  },
  part: {
    address: "email|mailadress",
    organization: "firma|unternehmen|kunde",
    name: "ansprechpartner",
    given: "vorname",
    family: "nachname",
    department: "abteilung",
    note: "bemerkung|anmerkung|notiz|beschreibung|kommentar",
    owner: "kontaktinhaber|kontoinhaber|accountinhaber|besitzer|zustandiger mitarbeiter|erstellt von|geandert von",
  },
  never:
    "telefon|fax|mobil|strasse|straße|ort|plz|webseite|nummer|nr|typ|datum|anzeigename|branche|größe|homepage|inhaber|umsatz|seit",
};
