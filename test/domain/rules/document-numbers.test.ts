import type { FileFacts } from "../../../src/domain/draft/fileFacts";
import rule from "../../../src/domain/rules/document-numbers";
import { about, aClient, aDraft, aPage, attached, saying, to } from "../../support/builders";
import { acme } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

const hotte = {
  ...aClient("hotte"),
  numberPatterns: [
    { kind: "order", pattern: "HT-####" },
    { kind: "proforma-invoice", pattern: "PI-####-###" },
  ] as const,
};
const holding = (...numbers: readonly string[]): { readonly facts: FileFacts } => ({
  facts: { accounts: [], numbers, domains: [], clients: [] },
});
const toAcme = to("sales@acme.example");
const toHotte = to("info@hotte.example");
const found = (messageId: string, ...fixes: ReadonlyArray<"set-subject">) =>
  [{ messageId, severity: "warn", fixes }] as const;

testRule(rule, {
  page: aPage(acme, hotte),
  ok: [
    {
      name: "one number everywhere",
      draft: aDraft(toAcme, about("PI-2026-118"), saying("PI-2026-118 is attached."), attached("PI-2026-118.pdf")),
    },
    {
      name: "one number in three ways",
      draft: aDraft(toAcme, about("PI2026-118"), saying("our PI 2026/118"), attached("pi_2026_118.pdf")),
    },
    {
      name: "their order beside our proforma invoice",
      draft: aDraft(
        toAcme,
        about("Your PO 4711"),
        saying("your PO 4711, our PI-2026-118"),
        attached("PI-2026-118.pdf"),
      ),
    },
    { name: "our order beside theirs", draft: aDraft(toAcme, about("PO-4711"), attached("SO-2211.pdf")) },
    {
      name: "a list that contains it",
      draft: aDraft(toAcme, about("PI-2026-118"), saying("PI-2026-117 and PI-2026-118"), attached("PI-2026-118.pdf")),
    },
    {
      name: "several files, one of them",
      draft: aDraft(toAcme, about("PI-2026-118"), attached("PI-2026-117.pdf"), attached("PI-2026-118.pdf")),
    },
    {
      name: "a revision",
      draft: aDraft(toAcme, about("PI-2026-118"), saying("PI-2026-118-R1"), attached("PI-2026-118 rev. 2.pdf")),
    },
    {
      name: "an amendment of the contract that is named",
      draft: aDraft(toAcme, saying("补充协议（HDC-2026-101之一）见附件"), attached("补充协议HDC-2026-101-1.pdf")),
    },
    {
      name: "a number with a blank in it",
      draft: aDraft(toAcme, saying("It flies today, AWB 784-5512 3306."), attached("AWB 784-55123306.pdf")),
    },
    { name: "short in the text", draft: aDraft(toAcme, about("PI-2026-118"), saying("PI 118 is attached")) },
    { name: "the year in two digits", draft: aDraft(toAcme, about("PI-26-118"), attached("PI-2026-118.pdf")) },
    {
      name: "last year's, and it says so",
      draft: aDraft(toAcme, saying("Same terms as last year's PI-2025-093."), attached("PI-2026-118.pdf")),
    },
    {
      name: "wie im Vorjahr",
      draft: aDraft(toAcme, saying("Konditionen wie im Vorjahr (PI-2025-093)."), attached("PI-2026-118.pdf")),
    },
    {
      name: "the new one instead of the old one",
      draft: aDraft(
        toAcme,
        about("PI-2026-118"),
        saying("PI-2026-119 replaces PI-2026-118."),
        attached("PI-2026-119.pdf"),
      ),
    },
    {
      name: "only the quoted text has another one",
      draft: { ...aDraft(toAcme, about("PI-2026-118"), attached("PI-2026-118.pdf")), quotedText: "PI-2026-181" },
    },
    {
      name: "a file that refers to others",
      draft: aDraft(toAcme, about("PI-2026-118"), attached("PI-2026-118.pdf", holding("PI-2026-118", "PI-2026-090"))),
    },
    {
      name: "numbers of a form of our own in a row",
      draft: aDraft(
        toAcme,
        about("LM-2026-138 and LM-2026-139"),
        attached("LM-2026-138.pdf"),
        attached("LM-2026-139.pdf"),
      ),
    },
    {
      name: "dates and telephone numbers are no numbers of papers",
      draft: aDraft(toAcme, about("Meeting 2026-11-24"), saying("0755-8632"), attached("2026-11-25.pdf")),
    },
    {
      name: "a picture in the text",
      draft: aDraft(toAcme, about("PI-2026-118"), attached("PI-2026-181.png", { inline: true })),
    },
    { name: "a reply is no invoice", draft: aDraft(toAcme, about("RE: 2026-118 offer"), attached("INV-2026-77.pdf")) },
    {
      name: "another one mentioned in the text without a file",
      draft: aDraft(toAcme, about("PI-2026-118"), saying("Your deposit for PI-2026-093 has come.")),
    },
    { name: "the client's own form", draft: aDraft(toHotte, about("HT-0912 / PI-2026-118"), attached("HT-0912.pdf")) },
  ],
  flagged: [
    {
      name: "numbers of a form of our own, two digits changed round",
      draft: aDraft(toAcme, about("形式发票 LM-2026-138"), attached("形式发票 LM-2026-183.pdf")),
      findings: found("subjectFile", "set-subject"),
    },
    {
      name: "a text and a file with numbers of a form of our own",
      draft: aDraft(toAcme, about("Oferta"), saying("Adjunto la 26-P-0420."), attached("26-P-0402.pdf")),
      findings: found("textFile"),
    },
    {
      name: "a file that is named otherwise than its own number",
      draft: aDraft(toAcme, about("26-P-0436"), attached("26-P-0436.txt", holding("26-P-0463"))),
      findings: found("fileContent"),
    },
    {
      name: "the file is another one",
      draft: aDraft(toAcme, about("Proforma invoice PI-2026-118"), attached("PI-2026-181.pdf")),
      findings: found("subjectFile", "set-subject"),
    },
    {
      name: "Auftragsbestätigung: letters before the letters",
      draft: aDraft(toAcme, about("Auftragsbestätigung SO-26-1192"), attached("AB SO-26-1129.pdf")),
      findings: found("subjectFile", "set-subject"),
    },
    {
      name: "инвойс: a number of letters and many digits",
      draft: aDraft(toAcme, saying("Во вложении инвойс EGE2026000001282."), attached("EGE2026000001228.pdf")),
      findings: found("textFile"),
    },
    {
      name: "subject and file against the text",
      draft: aDraft(toAcme, about("LM-2026-138"), saying("Anbei LM-2026-183."), attached("LM-2026-138.pdf")),
      findings: found("subjectText"),
    },
    {
      name: "a subject left from an older mail",
      draft: aDraft(toAcme, about("RE: PI-2026-093"), saying("PI-2026-118 is attached."), attached("PI-2026-118.pdf")),
      findings: found("subjectFile", "set-subject"),
    },
    {
      name: "the file is the odd one",
      draft: aDraft(toAcme, about("PI-2026-118"), saying("PI-2026-118 is attached."), attached("PI-2026-181.pdf")),
      findings: found("subjectFile"),
    },
    {
      name: "a file named otherwise with another number in it",
      draft: aDraft(toAcme, about("形式发票 PI-2026-118"), attached("发票.pdf", holding("PI-2026-119"))),
      findings: found("subjectFile", "set-subject"),
    },
    {
      name: "text and file",
      draft: aDraft(toAcme, about("Rechnung"), saying("anbei die Proforma PI-2026-118"), attached("PI-2026-181.pdf")),
      findings: found("textFile"),
    },
    {
      name: "contrato",
      draft: aDraft(toAcme, about("Contrato SC-2026-041"), attached("SC-2026-014.pdf")),
      findings: found("subjectFile", "set-subject"),
    },
    {
      name: "commande",
      draft: aDraft(toAcme, about("Commande PO-4711"), attached("PO-4171.pdf")),
      findings: found("subjectFile", "set-subject"),
    },
    {
      name: "subject and text, two digits changed round",
      draft: aDraft(toAcme, about("PI-2026-118"), saying("Счёт PI-2026-181 во вложении.")),
      findings: found("subjectText"),
    },
    {
      name: "subject and text, one digit less",
      draft: aDraft(toAcme, about("PI-2026-118"), saying("PI-2026-18をお送りします。")),
      findings: found("subjectText"),
    },
    {
      name: "a file's name and what is in it",
      draft: aDraft(toAcme, about("Offer"), attached("PI-2026-118.pdf", holding("PI-2026-093"))),
      findings: found("fileContent"),
    },
    {
      name: "the client's own numbers",
      draft: aDraft(toHotte, about("Your order HT-0912"), attached("HT-0921.pdf")),
      findings: found("subjectFile", "set-subject"),
    },
    {
      name: "a digit less than the client's own numbers have",
      draft: aDraft(toHotte, about("PI-2026-18")),
      findings: found("otherForm"),
    },
    {
      name: "one of two series",
      draft: aDraft(toAcme, about("PO-4711, PI-2026-118"), attached("PI-2026-181.pdf"), attached("PO-4711.pdf")),
      findings: found("subjectFile", "set-subject"),
    },
  ],
});
