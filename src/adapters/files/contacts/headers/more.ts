import type { HeaderWords } from "./headerWords";

/** Languages that clients and programs write and RightBox itself does not speak: Korean, Italian, Turkish, Polish, Czech, Greek, Dutch. */
export const furtherLanguages: HeaderWords = {
  whole: {
    address:
      "전자 메일 주소|전자메일|이메일|이메일 주소|메일|메일주소|Indirizzo di posta elettronica|Indirizzo e-mail|Posta elettronica|E-posta|E-posta Adresi|Eposta|Adres e-mail|Adres email|Poczta|E-mailadres|Emailadres|E-mailová adresa|Ηλεκτρονικό ταχυδρομείο|Διεύθυνση ηλεκτρονικού ταχυδρομείου|Διεύθυνση email",
    name: "담당자|성명|이름|표시 이름|Nome completo|Nominativo|Contatto|Referente|Ad Soyad|Adı Soyadı|İsim|Yetkili|İlgili kişi|Imię i nazwisko|Osoba kontaktowa|Kontakt|Volledige naam|Contactpersoon|Weergavenaam|Celé jméno|Ονοματεπώνυμο|Naam contactpersoon",
    nameOrFamily: "Naam",
    nameOrGiven: "Ad|Jméno|Όνομα|Adı",
    given: "Imię|Voornaam|Křestní jméno",
    middle: "Tussenvoegsel",
    family: "성|Cognome|Soyadı|Soyad|Nazwisko|Achternaam|Příjmení|Επώνυμο|Επίθετο",
    organization:
      "회사|회사명|업체명|거래처|고객사|Società|Azienda|Ditta|Ragione sociale|Şirket|Şirket adı|Firma|Müşteri|Kurum|Nazwa firmy|Klient|Bedrijf|Bedrijfsnaam|Klant|Společnost|Firma/Společnost|Εταιρεία|Εταιρία|Πελάτης",
    department: "부서|Reparto|Ufficio|Departman|Dział|Afdeling|Oddělení|Τμήμα",
    jobTitle: "직책|직위|Qualifica|Posizione|Mansione|Unvan|Görev|Stanowisko|Functie|Pozice|Θέση",
    country: "국가|Paese|Ülke|Kraj|Země|Χώρα|Stát",
    note: "메모|비고|Note|Annotazioni|Notlar|Açıklama|Notatki|Uwagi|Notities|Opmerkingen|Poznámka|Poznámky|Σημειώσεις|Παρατηρήσεις",
    ignored: "전화|휴대폰|주소|팩스|Telefono|Cellulare|Indirizzo|Telefon|Faks|Adres|Telefoon|Τηλέφωνο|Διεύθυνση",
  },
  part: { address: "메일|posta elettronica|eposta|email" },
  never: "",
};
