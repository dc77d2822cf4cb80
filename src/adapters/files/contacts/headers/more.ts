import type { HeaderWords } from "./headerWords";

/** Languages that clients and programs write and RightBox itself does not speak: Korean, Italian, Turkish, Polish, Czech, Greek, Dutch. */
export const furtherLanguages: HeaderWords = {
  whole: {
    address:
      "전자 메일 주소|전자메일|이메일|이메일 주소|메일|메일주소|Indirizzo di posta elettronica|Indirizzo e-mail|Posta elettronica|E-posta|E-posta Adresi|Eposta|Adres e-mail|Adres email|Poczta|Posta|E-mailadres|Emailadres|E-mailová adresa|Ηλεκτρονικό ταχυδρομείο|Διεύθυνση ηλεκτρονικού ταχυδρομείου|Διεύθυνση email|Indirizzo posta elettronica|E-mailová adresa|Emailová adresa|기본 전자 메일|보조 전자 메일|Κύρια διεύθυνση|Δεύτερη διεύθυνση",
    name: "담당자|성명|표시 이름|Nome completo|Nominativo|Contatto|Referente|Ad Soyad|Adı Soyadı|İsim|Yetkili|İlgili kişi|Imię i nazwisko|Osoba kontaktowa|Kontakt|Volledige naam|Contactpersoon|Weergavenaam|Celé jméno|Ονοματεπώνυμο|Nome visualizzato|Wyświetlana nazwa|Görünen ad|Zobrazované jméno|Εμφανιζόμενο όνομα|Naam contactpersoon",
    nameOrFamily: "Naam",
    nameOrGiven: "Ad|Jméno|Όνομα|Adı|이름",
    given: "Imię|Voornaam|Křestní jméno",
    middle: "Tussenvoegsel|Secondo nome|İkinci Ad|Drugie imię|Druhé jméno|중간 이름|Middelste naam|Μεσαίο όνομα",
    otherName:
      "Soprannome|Pseudonim|Takma ad|Přezdívka|별명|Ψευδώνυμο|Bijnaam|전자 메일 표시 이름|Nome visualizzato posta elettronica|Wyświetlana nazwa e-mail|E-posta Görünen Adı|Zobrazované jméno e-mailu|E-mail, weergegeven naam",
    family: "성|Cognome|Soyadı|Soyad|Nazwisko|Achternaam|Příjmení|Επώνυμο|Επίθετο",
    organization:
      "회사|회사명|업체명|거래처|고객사|Società|Azienda|Ditta|Ragione sociale|Şirket|Şirket adı|Firma|Müşteri|Kurum|Nazwa firmy|Klient|Bedrijf|Bedrijfsnaam|Klant|Společnost|Organizzazione|Organizacja|Organizace|Organisatie|Kuruluş|조직|Οργανισμός|Firma/Společnost|Εταιρεία|Εταιρία|Πελάτης",
    department: "부서|Reparto|Ufficio|Departman|Dział|Afdeling|Oddělení|Τμήμα",
    jobTitle: "직책|직위|Qualifica|Posizione|Mansione|Unvan|Görev|Stanowisko|Functie|Pozice|Θέση",
    country: "국가|Paese|Ülke|Kraj|Země|Χώρα|Stát",
    note: "메모|비고|Note|Annotazioni|Notlar|Açıklama|Notatki|Uwagi|Notities|Opmerkingen|Poznámka|Poznámky|Σημειώσεις|Παρατηρήσεις",
    ignored: "전화|휴대폰|주소|팩스|Telefono|Cellulare|Indirizzo|Telefon|Faks|Adres|Telefoon|Τηλέφωνο|Διεύθυνση",
  },
  part: {
    address: "메일|posta elettronica|eposta|email",
    name: "담당자|성명",
    organization: "회사명|업체명|거래처",
    note: "notizie|notatk|비고|메모|poznam|opmerking|σημειωσ",
    owner: "proprietario|creato da|eigenaar|właściciel|opiekun|utworzone przez|vlastník|sahibi|소유자",
  },
  never: "전화|번호|주소|부서|직책|직위|코드",
};
