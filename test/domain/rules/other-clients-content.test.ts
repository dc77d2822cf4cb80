import type { ClientId } from "../../../src/domain/book/book";
import type { FileFacts } from "../../../src/domain/draft/fileFacts";
import rule from "../../../src/domain/rules/other-clients-content";
import { about, aClient, aDraft, anAddress, aPage, attached, cc, domain, saying, to } from "../../support/builders";
import { acme, nordlicht, solo } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

const huaqiang = { ...aClient("huaqiang", { name: "深圳市华强电子有限公司" }), shortName: "华强" };
const target = aClient("target", { name: "Target, Inc." });
const romashka = aClient("romashka", { name: "ООО Ромашка" });
const nour = aClient("nour", { name: "شركة النور التجارية" });
const akume = aClient("akume", { name: "株式会社アクメ工業" });
const falcon = {
  ...aClient("falcon", {
    name: "Hotte SA",
    addresses: [anAddress("jean.dupuis@gmail.com", "personal", { name: "Jean Dupuis" })],
  }),
  keywords: ["Projekt Falke"],
  numberPatterns: [{ kind: "order", pattern: "HT-####" }] as const,
};
const polska = aClient("polska", { name: "Nordlicht Polska Sp. z o.o.", domains: ["nordlicht.pl"] });
const carrier = aClient("fast", { name: "Fast Freight International", domains: ["fastfreight.example"] });
const page = aPage(acme, nordlicht, solo, huaqiang, target, romashka, nour, akume, falcon, polska, carrier);

const named = (client: string, words: string): { readonly facts: FileFacts } => ({
  facts: { accounts: [], numbers: [], domains: [], clients: [{ client: client as ClientId, words }] },
});
const toAcme = to("sales@acme.example");
const found = (messageId: string) => [{ messageId, severity: "warn", fixes: [] }] as const;

testRule(rule, {
  page,
  ok: [
    {
      name: "only the client itself is named",
      draft: aDraft(toAcme, about("Offer for Acme Tools"), saying("Dear Acme team,")),
    },
    {
      name: "a word that is a client's name too",
      draft: aDraft(toAcme, saying("Our target price is the best. Target date: May 3.")),
    },
    {
      name: "a name in small letters is a word of some language",
      draft: aDraft(toAcme, saying("Das ist wie ein nordlicht am Himmel.")),
    },
    {
      name: "a name that stands beside as a word in small letters",
      draft: aDraft(toAcme, saying("In Hotte, as in star-hotte, the winding sees 400 V. The Hotte is closed.")),
    },
    {
      name: "a name that the client wrote itself in the thread",
      draft: {
        ...aDraft(toAcme, about("RE: Nordlicht"), saying("Our Nordlicht lamp is at 3.20.")),
        quotedText:
          "From: Bob Lee <sales@acme.example>\nSent: Monday, 23 November 2026 16:05\nTo: Li Na <li.na@ourco.example>\nSubject: Nordlicht\n\nHow much is the lamp called Nordlicht?",
      },
    },
    {
      name: "only the quoted text names it",
      draft: { ...aDraft(toAcme, saying("See below.")), quotedText: "Nordlicht GmbH wrote" },
    },
    {
      name: "the other client is a recipient as well",
      draft: aDraft(toAcme, cc("info@nordlicht.example"), saying("Dear Acme and Nordlicht,")),
    },
    { name: "a party of the deal", draft: aDraft(toAcme, saying("Fast Freight International picks the goods up.")) },
    {
      name: "mail to the forwarder about the client whose party it is",
      draft: aDraft(to("desk@fastfreight.example"), saying("Please pick the goods for Acme Tools up.")),
    },
    {
      name: "a name that is a part of the client's own",
      draft: aDraft(to("biuro@nordlicht.pl"), saying("Nordlicht bestellt 500 Stück.")),
    },
    { name: "a person of the other client", draft: aDraft(toAcme, saying("Jean Dupuis sends his regards.")) },
    {
      name: "a recipient of the same name",
      draft: aDraft(to("x@acme.example", "Anna Nordlicht"), saying("Liebe Frau Nordlicht,")),
    },
    { name: "a longer word in Japanese", draft: aDraft(toAcme, saying("アクメリック様、お世話になっております。")) },
    { name: "nobody of the book gets it", draft: aDraft(to("who@else.example"), saying("Nordlicht pays 3.20.")) },
    { name: "our own people", draft: aDraft(to("li.na@ourco.example"), saying("Nordlicht pays 3.20.")) },
    { name: "a picture in the text", draft: aDraft(toAcme, attached("nordlicht-logo.png", { inline: true })) },
    {
      name: "a client that we are ourselves",
      draft: aDraft(toAcme, saying("Ourco Trading ships it.")),
      page: aPage(acme, aClient("us", { name: "Ourco Trading Ltd", domains: ["ourco.example"] })),
    },
    {
      name: "a number that only looks like the other client's",
      draft: aDraft(toAcme, saying("Order HT-09123 and XHT-0912.")),
    },
  ],
  flagged: [
    { name: "the subject", draft: aDraft(toAcme, about("Quotation for Nordlicht")), findings: found("inSubject") },
    {
      name: "the text, in capitals",
      draft: aDraft(toAcme, saying("the same price as NORDLICHT gets")),
      findings: found("inText"),
    },
    { name: "a file's name", draft: aDraft(toAcme, attached("PI-2026-118_Nordlicht.pdf")), findings: found("inFile") },
    {
      name: "a file's text",
      draft: aDraft(toAcme, attached("offer.pdf", named("nordlicht", "Nordlicht GmbH"))),
      findings: found("inFile"),
    },
    {
      name: "an address of the other client",
      draft: aDraft(toAcme, saying("Ask einkauf@nordlicht.example.")),
      findings: found("inText"),
    },
    {
      name: "a private address of the other client",
      draft: aDraft(toAcme, saying("cc jean.dupuis@gmail.com")),
      findings: found("inText"),
    },
    {
      name: "a web address of the other client",
      draft: aDraft(toAcme, saying("see www.nordlicht.example/news")),
      findings: found("inText"),
    },
    {
      name: "a document number of its own form",
      draft: aDraft(toAcme, about("Your order HT-0912")),
      findings: found("inSubject"),
    },
    {
      name: "a keyword of a project",
      draft: aDraft(toAcme, saying("Die Preise für Projekt Falke anbei.")),
      findings: found("inText"),
    },
    {
      name: "a common word as a name, within a sentence",
      draft: aDraft(toAcme, saying("We sold it to Target last week.")),
      findings: found("inText"),
    },
    {
      name: "a common word with its legal form",
      draft: aDraft(toAcme, saying("Target, Inc. ordered more.")),
      findings: found("inText"),
    },
    {
      name: "a Chinese short name",
      draft: aDraft(toAcme, saying("华强的价格是 3.20 美元。")),
      findings: found("inText"),
    },
    {
      name: "a Chinese name without city and legal form",
      draft: aDraft(toAcme, about("华强电子报价单")),
      findings: found("inSubject"),
    },
    {
      name: "a Russian name in another case",
      draft: aDraft(toAcme, saying("Цена как для Ромашки.")),
      findings: found("inText"),
    },
    { name: "an Arabic name", draft: aDraft(toAcme, saying("هذا هو عرض النور التجارية")), findings: found("inText") },
    {
      name: "a Japanese name",
      draft: aDraft(toAcme, saying("アクメ工業様向けの見積書です。")),
      findings: found("inText"),
    },
    {
      name: "two other clients",
      draft: aDraft(toAcme, saying("Nordlicht and Ромашка both pay 3.20.")),
      findings: [...found("inText"), ...found("inText")],
    },
    {
      name: "a party's mailbox gets what names another client",
      draft: aDraft(to("desk@fastfreight.example"), about("Booking Nordlicht")),
      page: aPage(
        { ...acme, parties: [{ name: "Fast Freight", domains: [domain("fastfreight.example")], part: "forwarder" }] },
        nordlicht,
      ),
      findings: found("inSubject"),
    },
  ],
});
