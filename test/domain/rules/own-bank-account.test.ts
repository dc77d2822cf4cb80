import type { BookPage } from "../../../src/domain/book/book";
import type { Draft } from "../../../src/domain/draft/draft";
import type { FileFacts } from "../../../src/domain/draft/fileFacts";
import { threadAddressesIn } from "../../../src/domain/draft/toDraft";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import rule from "../../../src/domain/rules/own-bank-account";
import { about, aDraft, aProformaInvoice, attached, saying, to } from "../../support/builders";
import { stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

const page: BookPage = {
  ...stockPage,
  own: { ...stockPage.own, bankAccounts: ["DE89 3704 0044 0532 0130 00", "Bank of China, A/C 4567 1234 1234 0042"] },
};
const FOREIGN = "GB29 NWBK 6016 1331 9268 19";

const holding = (...accounts: readonly string[]): { readonly facts: FileFacts } => ({
  facts: { accounts, numbers: [], domains: [], clients: [] },
});
const quoting =
  (quotedText: string) =>
  (draft: Draft): Draft => ({
    ...draft,
    composeType: "reply",
    quotedText,
    threadAddresses: threadAddressesIn(quotedText),
  });
const message = (from: string, text: string): string =>
  `From: ${from}\nSent: Monday, November 23, 2026 9:00 AM\nTo: kelly@ourco.example\nSubject: Refund\n\n${text}\n\n`;
const toAcme = to("bob.lee@acme.example");
const found = (messageId: string, severity: "stop" | "warn" = "stop") => [{ messageId, severity, fixes: [] }] as const;

testRule(rule, {
  page,
  ok: [
    { name: "our own IBAN", draft: aDraft(toAcme, saying("Please pay to IBAN DE89370400440532013000.")) },
    {
      name: "our own IBAN as an account number",
      draft: aDraft(toAcme, saying("Bitte überweisen Sie auf Konto 0532013000.")),
    },
    { name: "our own account in Chinese", draft: aDraft(toAcme, saying("请付款至账号：4567123412340042")) },
    {
      name: "our own account in a file",
      draft: aDraft(toAcme, aProformaInvoice, attached("bank.pdf", holding("4567123412340042/CN"))),
    },
    {
      name: "a contract that names both sides' accounts",
      draft: aDraft(
        toAcme,
        aProformaInvoice,
        attached("a.pdf", holding("GB29NWBK60161331926819", "DE89370400440532013000")),
      ),
    },
    { name: "no account at all", draft: aDraft(toAcme, aProformaInvoice) },
    {
      name: "we paid to theirs",
      draft: aDraft(toAcme, saying(`We have transferred the refund to your account ${FOREIGN}.`)),
    },
    {
      name: "wir haben an sie überwiesen",
      draft: aDraft(toAcme, saying(`Wir haben heute 500 EUR auf Ihr Konto ${FOREIGN} überwiesen.`)),
    },
    { name: "已付至贵司账户", draft: aDraft(toAcme, saying("我司已付款至贵司账户 6222 0212 3456 7890，请查收。")) },
    { name: "мы перечислили", draft: aDraft(toAcme, saying("Мы оплатили на ваш счет р/с 40702810400000012345.")) },
    {
      name: "nobody has said which accounts are ours",
      draft: aDraft(toAcme, saying(`Please pay to ${FOREIGN}.`)),
      page: stockPage,
    },
    { name: "it stays among us", draft: aDraft(to("li.na@ourco.example"), saying(`Please pay to ${FOREIGN}.`)) },
    {
      name: "wrong check digits are no IBAN",
      draft: aDraft(toAcme, saying("Please pay for roll GB30 NWBK 6016 1331 9268 19.")),
    },
    {
      name: "a number that has nothing to do with payment",
      draft: aDraft(toAcme, saying("Our WeChat account 87654321 is new. Say hello!")),
    },
    {
      name: "only the quoted text names it",
      draft: aDraft(toAcme, saying("Please pay."), quoting(message("bob.lee@acme.example", `Ours: ${FOREIGN}`))),
    },
    {
      name: "we ourselves told them of a new account",
      draft: aDraft(
        toAcme,
        saying("Any news?"),
        quoting(message("deng@ourco.example", "Our bank account has changed.")),
      ),
    },
    {
      name: "they ask whether ours has changed",
      draft: aDraft(
        toAcme,
        saying("没有变更。"),
        quoting(message("bob.lee@acme.example", "你们的收款账户是否变更？请回复。")),
      ),
    },
    {
      name: "they speak of our new account",
      draft: aDraft(
        toAcme,
        saying("Yes."),
        quoting(message("bob.lee@acme.example", "We have put your new bank account into our system.")),
      ),
    },
    {
      name: "theirs is as it was",
      draft: aDraft(
        toAcme,
        saying("Thanks."),
        quoting(
          message("bob.lee@acme.example", `IBAN ${FOREIGN}`) + message("bob.lee@acme.example", `Konto: ${FOREIGN}`),
        ),
      ),
    },
  ],
  flagged: [
    {
      name: "another IBAN in the text",
      draft: aDraft(toAcme, saying(`Please pay to IBAN ${FOREIGN}.`)),
      findings: found("inText"),
    },
    {
      name: "another IBAN without blanks in the subject",
      draft: aDraft(toAcme, about("Payment to GB29NWBK60161331926819")),
      findings: found("inText"),
    },
    {
      name: "another account in a proforma invoice",
      draft: aDraft(toAcme, aProformaInvoice, attached("pi.pdf", holding("GB29NWBK60161331926819"))),
      findings: found("inFile"),
    },
    { name: "账号", draft: aDraft(toAcme, saying("请将货款汇至账号：6222 0212 3456 7890")), findings: found("inText") },
    {
      name: "Kontonummer",
      draft: aDraft(toAcme, saying("Bitte überweisen Sie auf die Kontonummer 987654321.")),
      findings: found("inText"),
    },
    {
      name: "cuenta",
      draft: aDraft(toAcme, saying("El pago a la cuenta nº 21000418450200051332, por favor.")),
      findings: found("inText"),
    },
    {
      name: "compte",
      draft: aDraft(toAcme, saying("Merci d'effectuer le virement sur le compte n° 30004 00815 00010047289.")),
      findings: found("inText"),
    },
    {
      name: "conta",
      draft: aDraft(toAcme, saying("Pagamento na conta corrente 1234567-8.")),
      findings: found("inText"),
    },
    {
      name: "р/с",
      draft: aDraft(toAcme, saying("Просим оплатить на р/с 40702810400000012345.")),
      findings: found("inText"),
    },
    {
      name: "رقم الحساب",
      draft: aDraft(toAcme, saying("يرجى الدفع الى رقم الحساب: 1234567890123")),
      findings: found("inText"),
    },
    {
      name: "口座番号",
      draft: aDraft(toAcme, saying("下記の口座へお振込みください。口座番号 普通 7654321")),
      findings: found("inText"),
    },
    {
      name: "ours are named by the policy only",
      draft: aDraft(toAcme, saying(`Please pay to IBAN ${FOREIGN}.`)),
      page: stockPage,
      policy: { ...defaultPolicy, own: { domains: [], bankAccounts: ["DE89370400440532013000"] } },
      findings: found("inText"),
    },
    {
      name: "two other accounts",
      draft: aDraft(toAcme, saying(`Please pay to IBAN ${FOREIGN} or account no. 99887766554.`)),
      findings: [...found("inText"), ...found("inText")],
    },
    {
      name: "they say that their account is new",
      draft: aDraft(
        toAcme,
        saying("Noted."),
        quoting(message("bob.lee@acme.example", "Please note our bank account has changed.")),
      ),
      findings: found("theirsChanged", "warn"),
    },
    {
      name: "they say so in German, quoted without headers",
      draft: aDraft(
        toAcme,
        saying("Danke."),
        quoting("Am Montag schrieb Bob <bob.lee@acme.example>:\n> Unsere Bankverbindung hat sich geändert."),
      ),
      findings: found("theirsChanged", "warn"),
    },
    {
      name: "银行账户变更",
      draft: aDraft(
        toAcme,
        saying("收到。"),
        quoting(message("bob.lee@acme.example", "我司银行账户已变更，请汇到新账户。")),
      ),
      findings: found("theirsChanged", "warn"),
    },
    {
      name: "their last mail has another account than the one before",
      draft: aDraft(
        toAcme,
        saying("Thanks."),
        quoting(
          message("bob.lee@acme.example", `IBAN ${FOREIGN}`) +
            message("bob.lee@acme.example", "IBAN FR14 2004 1010 0505 0001 3M02 606"),
        ),
      ),
      findings: found("theirsChanged", "warn"),
    },
  ],
});
