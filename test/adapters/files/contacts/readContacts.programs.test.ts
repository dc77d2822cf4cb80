import { pastedRows } from "./shownRows";

/** What each program writes: its own headers, with one contact or two. */
const exports: ReadonlyArray<readonly [string, string, readonly string[]]> = [
  [
    "Outlook in English",
    `First Name,Middle Name,Last Name,Title,Suffix,Company,Department,Job Title,Business Street,Business Country/Region,Business Phone,Categories,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Notes,Web Page
"Bob","J.","Lee","Dr.","","Acme Ltd","Purchasing","Buyer","1 High St","Germany","+49 30 1","A;B","bob@acme.example","SMTP","Bob Lee (bob@acme.example)","lee@mail.example","first line
second line","http://acme.example"`,
    [
      "2 Bob J. Lee | Acme Ltd | bob@acme.example lee@mail.example | department: Purchasing | jobTitle: Buyer | country: Germany | categories: A;B | note: first line\nsecond line",
    ],
  ],
  [
    "Outlook in German",
    "Anrede;Vorname;Nachname;Firma;Abteilung;Position;Land/Region geschäftlich;E-Mail-Adresse;E-Mail: Angezeigter Name;E-Mail 2: Adresse\nHerr;Jörg;Groß;Böhm GmbH;Einkauf;Leiter;Deutschland;j.gross@boehm.example;Jörg Groß;jg@mail.example",
    [
      "2 Jörg Groß | Böhm GmbH | j.gross@boehm.example jg@mail.example | department: Einkauf | jobTitle: Leiter | country: Deutschland",
    ],
  ],
  [
    "Outlook in French",
    "Titre,Prénom,Deuxième prénom,Nom,Société,Service,Fonction,Pays (bureau),Adresse de messagerie,Nom complet de l'adresse de messagerie\nMme,Zoé,,Dupont,Acme,Achats,Acheteuse,France,zoe@acme.example,Zoé Dupont (zoe@acme.example)",
    ["2 Zoé Dupont | Acme | zoe@acme.example | department: Achats | jobTitle: Acheteuse | country: France"],
  ],
  [
    "Outlook in Spanish",
    "Nombre,Segundo nombre,Apellidos,Organización,Departamento,Puesto,País del trabajo,Dirección de correo electrónico\nAna,,López,Acme,Compras,Jefa,España,ana@acme.example",
    ["2 Ana López | Acme | ana@acme.example | department: Compras | jobTitle: Jefa | country: España"],
  ],
  [
    "Outlook in Portuguese",
    "Nome,Segundo nome,Sobrenome,Empresa,Departamento,Cargo,Endereço de email\nJoão,,Silva,Acme,Compras,Diretor,joao@acme.example",
    ["2 João Silva | Acme | joao@acme.example | department: Compras | jobTitle: Diretor"],
  ],
  [
    "Outlook in Russian",
    "Имя,Отчество,Фамилия,Организация,Отдел,Должность,Адрес эл. почты,Краткое имя эл. почты\nИван,Петрович,Иванов,ООО Ромашка,Закупки,Директор,ivan@rom.example,Иванов",
    ["2 Иван Петрович Иванов | ООО Ромашка | ivan@rom.example | department: Закупки | jobTitle: Директор"],
  ],
  [
    "Outlook in Chinese",
    "名,中间名,姓,单位,部门,职务,商务国家/地区,电子邮件地址,电子邮件显示名称\n三,,张,宁波工具有限公司,采购部,经理,中国,zhang@nb.example,张三",
    ["2 张三 | 宁波工具有限公司 | zhang@nb.example | department: 采购部 | jobTitle: 经理 | country: 中国"],
  ],
  [
    "Outlook in Japanese",
    "名,ミドル ネーム,姓,会社名,部署,役職,国 (会社),電子メール アドレス,電子メール表示名\n太郎,,山田,山田工業,購買部,課長,日本,taro@yamada.example,山田太郎",
    ["2 山田太郎 | 山田工業 | taro@yamada.example | department: 購買部 | jobTitle: 課長 | country: 日本"],
  ],
  [
    "Outlook in Arabic",
    "الاسم الأول,الاسم الأوسط,اسم العائلة,الشركة,المسمى الوظيفي,عنوان البريد الإلكتروني\nمحمد,,علي,شركة الخليج,مدير,m@gulf.example",
    ["2 محمد علي | شركة الخليج | m@gulf.example | jobTitle: مدير"],
  ],
  [
    "Google of old",
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Organization 1 - Name,Organization 1 - Title\nBob Lee,Bob,,Lee,,* myContacts ::: Clients,* Work,bob@acme.example ::: b.lee@acme.example,Home,lee@mail.example,Acme,Buyer",
    [
      "2 Bob Lee | Acme | bob@acme.example b.lee@acme.example lee@mail.example | categories: myContacts; Clients | jobTitle: Buyer",
    ],
  ],
  [
    "Google of today",
    "First Name,Middle Name,Last Name,Phonetic First Name,Nickname,File As,Organization Name,Organization Title,Organization Department,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value\nBob,,Lee,,,,Acme,Buyer,Purchasing,,* myContacts,* ,bob@acme.example,+1 2",
    ["2 Bob Lee | Acme | bob@acme.example | jobTitle: Buyer | department: Purchasing | categories: myContacts"],
  ],
  [
    "Thunderbird",
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Country,Work Country,Job Title,Department,Organization,Web Page 1,Notes\nBob,Lee,Robert Lee,Bobby,bob@acme.example,lee@mail.example,,,,Ireland,Buyer,,Acme,,",
    ["2 Robert Lee | Acme | bob@acme.example lee@mail.example | country: Ireland | jobTitle: Buyer"],
  ],
  [
    "Thunderbird in German, with tabs",
    "Vorname\tNachname\tAnzeigename\tSpitzname\tPrimäre E-Mail-Adresse\tSekundäre E-Mail-Adresse\tOrganisation\nJörg\tGroß\tJörg Groß\t\tj@boehm.example\t\tBöhm",
    ["2 Jörg Groß | Böhm | j@boehm.example"],
  ],
  [
    "Foxmail",
    "姓名,昵称,电子邮件地址,手机,公司,部门,职位,备注\n王五,小王,wang@sh.example,138,上海五金厂,外贸部,经理,老客户",
    ["2 王五 | 上海五金厂 | wang@sh.example | department: 外贸部 | jobTitle: 经理 | note: 老客户"],
  ],
  ["QQ Mail", "昵称,邮箱,手机,分组\n小王,1234@qq.example,138,客户", ["2 小王 |  | 1234@qq.example | categories: 客户"]],
  [
    "LinkedIn with its note",
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nBob,Lee,https://www.linkedin.com/in/bob,bob@acme.example,"Acme, Inc.",Buyer,01 Jan 2026\nAnn,Fox,https://www.linkedin.com/in/ann,,Beta,CEO,02 Jan 2026',
    ["5 Bob Lee | Acme, Inc. | bob@acme.example | jobTitle: Buyer", "6 Ann Fox | Beta |  | jobTitle: CEO"],
  ],
  [
    "HubSpot",
    "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Associated Company,Last Activity Date (UTC)\n1,Bob,Lee,bob@acme.example,,sales@own.example,Acme,2026-01-01",
    ["2 Bob Lee | Acme | bob@acme.example | owner: sales@own.example"],
  ],
  [
    "Salesforce",
    "Account Name,First Name,Last Name,Title,Email,Mailing Street,Mailing Country,Account Owner\nAcme,Bob,Lee,Buyer,bob@acme.example,1 High St,Ireland,Me",
    ["2 Bob Lee | Acme | bob@acme.example | jobTitle: Buyer | country: Ireland | owner: Me"],
  ],
  [
    "Pipedrive",
    "Person - Name,Person - Email - Work,Person - Email - Other,Organization - Name,Person - Owner\nBob Lee,bob@acme.example,lee@mail.example,Acme,Me",
    ["2 Bob Lee | Acme | bob@acme.example lee@mail.example | owner: Me"],
  ],
  [
    "Odoo",
    '"Name","Company Name","Email","Country","Salesperson"\n"Bob Lee","Acme","bob@acme.example","Ireland","Me"',
    ["2 Bob Lee | Acme | bob@acme.example | country: Ireland | owner: Me"],
  ],
  [
    "an SAP list",
    "Debitoren\n\n| Name 1   | Ansprechpartner | E-Mail           |\n|----------|-----------------|------------------|\n| Böhm AG  | Jörg Groß       | j@boehm.example  |\n",
    ["5 Jörg Groß | Böhm AG | j@boehm.example"],
  ],
  [
    "Alibaba inquiries",
    "Buyer Name,Company Name,Email,Country/Region,Product\nBob Lee,Acme,bob@acme.example,Ireland,Drill bits",
    ["2 Bob Lee | Acme | bob@acme.example | country: Ireland"],
  ],
  [
    "SAP's own field names",
    "PARTNER;NAME_FIRST;NAME_LAST;NAME_ORG1;SMTP_ADDR;COUNTRY\n1;Jörg;Groß;Böhm AG;j@boehm.example;DE\n2;Ida;Lang;Werk AG;;DE",
    ["2 Jörg Groß | Böhm AG | j@boehm.example | country: DE", "3 Ida Lang | Werk AG |  | country: DE"],
  ],
  [
    "Odoo for import",
    '"id","name","email","parent_id/name","country_id/name","user_id/name"\n"p1","Bob Lee","bob@acme.example","Acme","Ireland","Me"',
    ["2 Bob Lee | Acme | bob@acme.example | country: Ireland | owner: Me"],
  ],
  [
    "Salesforce's data loader",
    "ID,FIRSTNAME,LASTNAME,EMAIL,ACCOUNT.NAME,OWNER.EMAIL,LASTMODIFIEDBY.EMAIL\n1,Bob,Lee,bob@acme.example,Acme,me@own.example,it@own.example",
    ["2 Bob Lee | Acme | bob@acme.example | owner: me@own.example"],
  ],
  [
    "HubSpot in German",
    "Vorname,Nachname,E-Mail,Zuständiger Mitarbeiter für Kontakt,Zugeordnetes Unternehmen\nJörg,Groß,j@boehm.example,Me (me@own.example),Böhm",
    ["2 Jörg Groß | Böhm | j@boehm.example | owner: Me (me@own.example)"],
  ],
  [
    "HubSpot in Japanese",
    "名,姓,Eメール,コンタクト担当者,会社名\n太郎,山田,taro@yamada.example,Me (me@own.example),山田工業",
    ["2 山田太郎 | 山田工業 | taro@yamada.example | owner: Me (me@own.example)"],
  ],
  [
    "HubSpot in Chinese",
    "名字,姓氏,电子邮件,联系人所有者,公司名称\n三,张,zhang@nb.example,Me (me@own.example),宁波工具",
    ["2 张三 | 宁波工具 | zhang@nb.example | owner: Me (me@own.example)"],
  ],
  [
    "Outlook in Korean",
    "이름,중간 이름,성,회사,전자 메일 주소,전자 메일 유형,전자 메일 표시 이름,메모\n철수,,김,한국무역,kim@kr.example,SMTP,김철수 (kim@kr.example),",
    ["2 김철수 | 한국무역 | kim@kr.example"],
  ],
  [
    "Outlook in Swedish",
    "Förnamn,Efternamn,Företag,E-postadress,E-posttyp,E-postvisningsnamn,E-postadress 2,E-postvisningsnamn 2,Anteckningar\nEva,Ek,Verk AB,eva@verk.example,SMTP,Eva Ek (eva@verk.example),e@mail.example,Ek (e@mail.example),chef: bo@verk.example",
    ["2 Eva Ek | Verk AB | eva@verk.example e@mail.example | note: chef: bo@verk.example"],
  ],
  [
    "Thunderbird in Polish",
    "Imię,Nazwisko,Wyświetlana nazwa,Podstawowy e-mail,Organizacja,Notatki\nJan,Żak,Jan Żak,jan@zak.example,Żak,",
    ["2 Jan Żak | Żak | jan@zak.example"],
  ],
  ["a list in Thai", "ชื่อ,บริษัท,อีเมล\nBob Lee,Acme,bob@acme.example", ["2 Bob Lee | Acme | bob@acme.example"]],
  ["Excel with its own first line", "sep=;\nName;Mail\nBob Lee;bob@acme.example", ["2 Bob Lee |  | bob@acme.example"]],
  [
    "Yahoo",
    "First,Middle,Last,Nickname,Email,Category,Company\nBob,,Lee,,bob@acme.example,,Acme",
    ["2 Bob Lee | Acme | bob@acme.example"],
  ],
];

test.each(exports)("%s", (_, text, rows) => {
  expect(pastedRows(text)).toEqual(rows);
});
