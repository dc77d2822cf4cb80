import type { FixKind } from "../../src/domain/fix/fix";
import {
  aClient,
  aDraft,
  aPage,
  anAddress,
  attached,
  cc,
  inThread,
  saying,
  to,
  toList,
  toUnreadable,
} from "./builders";
import { acme, nordlicht, solo } from "./stockPage";

const huaxin = aClient("huaxin", {
  name: "Huaxin Trading",
  addresses: [
    anAddress("info@huaxin.example", "official", { name: "华信贸易" }),
    anAddress("wang.wei@huaxin.example", "purchasing", { name: "王伟" }),
  ],
});
const baltika = aClient("baltika", {
  name: "Baltika",
  addresses: [
    anAddress("p.sokolov@baltika.example", "official", { name: "Пётр Иванович Соколов" }),
    anAddress("k.schmidt@baltika.example", "sales", { name: "Karin Schmidt" }),
    anAddress("old.boss@baltika.example", "sales", { name: "Ulrike Zander", standing: "retired" }),
  ],
});
const page = aPage(acme, nordlicht, solo, huaxin, baltika);

const bob = to("bob.lee@acme.example", "Bob Lee");
const quiet = (name: string, text: string, ...recipients: ReadonlyArray<ReturnType<typeof to>>) => ({
  name,
  draft: aDraft(...(recipients.length === 0 ? [bob] : recipients), saying(text)),
});
type Recipients = ReadonlyArray<ReturnType<typeof to>>;
const flagged = (name: string, text: string, ...recipients: Recipients) =>
  missing(quiet(name, text, ...recipients), { messageId: "nobody", fixes: [] });
const known = (name: string, text: string, fixes: readonly FixKind[], ...recipients: Recipients) =>
  missing(quiet(name, text, ...recipients), { messageId: "somebodyElse", fixes });

/** The finding is about the one to whom the message is written, where it is one. */
function missing(
  row: ReturnType<typeof quiet>,
  finding: { readonly messageId: string; readonly fixes: readonly FixKind[] },
) {
  const [only, ...others] = row.draft.recipients.filter(({ field }) => field === "to");
  const isOne = only?.status === "mailbox" && others.length === 0;
  const address = isOne ? { address: only.address.key } : {};
  return { ...row, findings: [{ ...finding, ...address, severity: "warn" as const }] };
}

/** Messages that greet whom they go to, or nobody in particular; and messages that greet somebody else. */
export const greetingTable = {
  page,
  ok: [
    quiet("the name itself", "Dear Mr Lee,\n\nplease find our offer below."),
    quiet("given name", "Hi Bob,\nthanks."),
    quiet("the name that the nickname stands for", "Dear Robert,"),
    quiet("initial and family name", "Dear B. Lee,"),
    quiet("family name first", "Dear Lee Bob,"),
    quiet("lower case", "hi bob, thanks"),
    quiet("no greeting", "The price is 4.20 FOB Ningbo."),
    quiet("a name in the text is no greeting", "Mr Schmidt from our bank will call you on Monday."),
    quiet("a name below the third line", "Thanks.\nSee below.\nAll is well.\nDear Mr Schmidt,"),
    quiet("two people, one of them there", "Dear Alice and Bob,"),
    quiet("everybody", "Dear all,"),
    quiet("the team", "Hello team,"),
    quiet("the company's team", "Dear Acme team,"),
    quiet("the company", "Dear Acme,"),
    quiet("sirs", "Dear Sirs,"),
    quiet("customer", "Dear valued customer,"),
    quiet("friend", "Dear friend,"),
    quiet("a department", "Dear purchasing department,"),
    quiet("everybody, and a title below", "Dear all,\nDr. Smith joins us in May."),
    quiet("a word that is no name", "Hello, quick question about lot 12:"),
    quiet("a general mailbox of which nobody knows the people", "Dear Mr Schmidt,", to("info@nordlicht.example")),
    quiet("a general mailbox, and somebody whom the book knows there", "Dear Ms Roe,", to("purchasing@acme.example")),
    quiet("a mailbox of which the address says nothing", "Dear Mr Schmidt,", to("lucky88@gmail.com")),
    quiet(
      "a general mailbox, and a colleague whom the book knows beside it",
      "Dear Ms Schmidt,",
      to("info@baltika.example"),
    ),
    quiet(
      "a department, and somebody whom the book does not know there",
      "Dear Mr Ahlers,",
      to("purchasing@acme.example"),
    ),
    quiet("a workshop of one word", "Servus Toni,", to("werkstatt@stranger.example", "Werkstatt")),
    quiet("a head office called after its company", "Dear Mr Ahlers,", to("hq@acme.example", "Acme HQ")),
    quiet("Johanna is Hanni", "Liebe Hanni,", to("johanna.egger@stranger.example", "Johanna Egger")),
    quiet("a stranger's department", "Dear Mr Schmidt,", to("export.sales@stranger.example", "Export Sales")),
    quiet(
      "a company's name with its legal form in front of a mailbox that may be anybody's",
      "Dear Mr Schmidt,",
      to("bof2008@stranger.example", "Blue Ocean Ltd"),
    ),
    quiet("a company's name by its trade", "Dear Mr Schmidt,", to("bof@stranger.example", "Blue Ocean Foods")),
    quiet(
      "a company's name in front of a general mailbox",
      "Dear Mr Schmidt,",
      to("info@stranger.example", "Blue Ocean"),
    ),
    quiet("a Chinese company's name", "李经理您好：", to("hx@stranger.example", "华信贸易有限公司")),
    quiet("a person's name in front of a general mailbox", "Dear Mr Schmidt,", to("sales@stranger.example", "Bob Lee")),
    quiet("the display name tells the name", "Dear Ms Garcia,", to("mg77@stranger.example", "María García")),
    quiet("the local part tells the name", "Dear Mr Lee,", to("blee@stranger.example", "Bobby")),
    quiet("a copied colleague", "Dear Li Na,", bob, cc("li.na@ourco.example")),
    quiet("a copied contact", "Dear Ms Roe,", bob, cc("jane.acme@outlook.com", "Jane Roe")),
    quiet("a list may hold anybody", "Dear Mr Schmidt,", bob, toList("Acme buyers")),
    quiet("an unreadable recipient may be anybody", "Dear Mr Schmidt,", bob, toUnreadable("schmidt")),
    {
      name: "a colleague in the thread",
      draft: { ...aDraft(bob, inThread("greta.hansen@acme.example"), saying("Dear Ms Hansen,")) },
    },
    {
      name: "only the quoted text greets",
      draft: { ...aDraft(bob, saying("Noted.")), quotedText: "Dear Mr Schmidt," },
    },
    quiet("our own people only", "Dear Mr Schmidt,", to("li.na@ourco.example", "Li Na")),
    quiet(
      "German with umlaut spelt out",
      "Sehr geehrter Herr Müller,",
      to("j.mueller@stranger.example", "Jürgen Mueller"),
    ),
    quiet("German pet form", "Liebe Käthe,", to("katharina.vogt@stranger.example", "Katharina Vogt")),
    quiet("German: ladies and gentlemen", "Sehr geehrte Damen und Herren,"),
    quiet("German: colleagues", "Liebe Kolleginnen und Kollegen,"),
    quiet("Alexander is Sascha", "Hallo Sascha,", to("alexander.wolf@stranger.example", "Alexander Wolf")),
    quiet("José is Pepe", "Hola Pepe:", to("jose.ruiz@stranger.example", "José Ruiz")),
    quiet("Spanish: sirs of a company", "Estimados señores:"),
    quiet("Spanish: Sra. and family name", "Estimada Sra. Núñez:", to("ana.nunez@stranger.example", "Ana Nunez")),
    quiet("French: Madame, Monsieur", "Madame, Monsieur,"),
    quiet("French: everybody", "Bonjour à tous,"),
    quiet("French: Mme", "Bonjour Mme Lefèvre,", to("c.lefevre@stranger.example", "Claire LEFEVRE")),
    quiet("Portuguese: the whole team", "Boa tarde pessoal,"),
    quiet("Portuguese: Zé is José", "Oi Zé,", to("jose.silva@stranger.example", "José Silva")),
    quiet("Russian in Latin letters", "Уважаемый Пётр Иванович!", to("petr.sokolov@stranger.example", "Petr Sokolov")),
    quiet("Russian pet form", "Привет, Петя!", to("sokolov@stranger.example", "Пётр Соколов")),
    quiet("Russian: Mr Schmidt", "Уважаемый господин Шмидт,", to("h.schmidt@stranger.example", "Hans Schmidt")),
    quiet("Russian: colleagues", "Уважаемые коллеги!"),
    quiet("Russian: good day and on", "Добрый день, высылаем счёт."),
    quiet("Arabic in Latin letters", "الأستاذ خالد المحترم،", to("khaled@stranger.example", "Khalid Mansour")),
    quiet("Arabic: gentlemen", "السادة شركة الأمان المحترمين،"),
    quiet("Arabic: a foreigner", "السيد سميث المحترم،", to("j.smith@stranger.example", "John Smith")),
    quiet("Chinese surname in pinyin", "王总：\n报价见下。", to("wang.wei@stranger.example", "Wang Wei")),
    quiet("Chinese surname in Cantonese", "黄先生您好，", to("k.wong@stranger.example", "Kelvin Wong")),
    quiet("Chinese: the same characters", "小王，你好！", to("x@huaxin.example", "王伟")),
    quiet("Chinese: traditional for simplified", "陳小姐您好:", to("chen.mei@stranger.example", "Mei Chen")),
    quiet("Chinese: everybody", "各位好，"),
    quiet("Chinese: customers", "尊敬的客户："),
    quiet(
      "Chinese: an English name that nobody has written down",
      "Hi Tony,",
      to("wang.wei@stranger.example", "Wang Wei"),
    ),
    quiet("Chinese: a foreigner by the sound of his name", "老马，", to("ahmad.said@stranger.example", "Ahmad Said")),
    quiet("Chinese: a foreigner's name in characters", "史密斯先生：", to("b.jones@stranger.example", "Ben Jones")),
    quiet("Pinyin to characters", "Dear Mr. Wang,", to("x@stranger.example", "王伟")),
    quiet(
      "Japanese in Latin letters",
      "佐藤様\nいつもお世話になっております。",
      to("i.sato@stranger.example", "Ichiro Sato"),
    ),
    quiet("Japanese: everybody", "関係者各位"),
    quiet("Japanese: whoever is in charge", "ご担当者様"),
    quiet("Japanese: a name in katakana", "クラウス様", to("bob.lee@acme.example", "Bob Lee")),
    quiet("Japanese: a rare name that may be read in many ways", "沼尻様", to("bob.lee@stranger.example", "Bob Lee")),
  ],
  flagged: [
    flagged("title and family name", "Dear Mr Vandermeer,\nour offer is below."),
    flagged("given name of somebody else", "Hi Priya,\nthanks."),
    flagged("both names", "Dear Olga Petrova,"),
    flagged("a title without a greeting", "Ms Okafor, the samples left today."),
    flagged("the second line greets", "Offer 4711\n\nDear Mr Vandermeer,"),
    flagged("the local part alone says who it is", "Dear Mr Vandermeer,", to("bob.lee@stranger.example")),
    flagged("capital letters", "DEAR MR VANDERMEER,"),
    flagged("a department gets a copy", "Dear Mr Vandermeer,", bob, cc("purchasing@acme.example")),
    flagged("German", "Sehr geehrte Frau Dr. Zimmermann,"),
    flagged("German: not the pet form", "Hallo Uwe,", to("katharina.vogt@stranger.example", "Katharina Vogt")),
    flagged("Spanish", "Estimada Sra. Núñez:"),
    flagged("Spanish: don", "Don Ramiro, aquí está la oferta."),
    flagged("French", "Bonjour Madame Ouattara,"),
    flagged("French: given name", "Chère Solène,"),
    flagged("Portuguese", "Prezado Sr. Figueiredo,"),
    flagged("Portuguese: dona", "Dona Mirtes, segue o pedido."),
    flagged("Russian", "Уважаемый Нурлан Аскарович!"),
    flagged("Russian to Russian", "Здравствуйте, Светлана!", to("n.orlova@stranger.example", "Наталья Орлова")),
    flagged("Arabic", "الأستاذ مروان المحترم،"),
    flagged("Arabic: good morning", "صباح الخير طارق،"),
    flagged("Chinese", "李经理您好：", to("x@stranger.example", "王伟")),
    flagged("Chinese to pinyin", "刘总，报价见下。", to("wang.wei@stranger.example", "Wang Wei")),
    flagged("Chinese: engineer", "陆工，图纸收到。", to("x@stranger.example", "周敏")),
    flagged("Chinese: familiar", "小冯，你好！", to("x@stranger.example", "周敏")),
    flagged("Chinese to a foreigner", "周总：", to("b.miller@stranger.example", "Bernd Miller")),
    flagged("pinyin to other characters", "Dear Ms. Zhou,", to("x@stranger.example", "王伟")),
    flagged("Japanese", "佐藤様\nいつもお世話になっております。", to("x@stranger.example", "田中 一郎")),
    flagged("Japanese to Latin letters", "鈴木さん、", to("i.tanaka@stranger.example", "Ichiro Tanaka")),
    known("somebody of another client: takes the place", "Dear Ms Schmidt,", ["replace-recipient"]),
    known(
      "a colleague of the same client: joins",
      "Dear Ms Schmidt,",
      ["add-recipient", "replace-recipient"],
      to("p.sokolov@baltika.example"),
    ),
    known("a colleague by her given name alone on the line", "Jane\n\nThanks for calling.", [
      "add-recipient",
      "replace-recipient",
    ]),
    known("Russian, and known", "Уважаемый господин Соколов!", ["replace-recipient"]),
    known("Chinese, and known", "王伟，你好：", ["replace-recipient"], to("x@stranger.example", "周敏")),
    {
      name: "somebody of another client, and a file goes along: nothing is offered",
      draft: aDraft(bob, saying("Dear Ms Schmidt,\nas discussed."), attached("notes.txt")),
      findings: [{ messageId: "somebodyElse", address: "bob.lee@acme.example", severity: "warn" as const, fixes: [] }],
    },
    flagged("a retired mailbox is offered to nobody", "Dear Ms Zander,"),
  ],
};
