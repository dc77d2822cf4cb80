import type { Draft } from "../../../src/domain/draft/draft";
import rule from "../../../src/domain/rules/clear-subject";
import {
  about,
  aContract,
  aDraft,
  aGreeting,
  anOrder,
  aProformaInvoice,
  aTechnicalQuestion,
  attached,
  saying,
  to,
} from "../../support/builders";
import { stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

const toAcme = to("sales@acme.example");
const asReply = (draft: Draft): Draft => ({ ...draft, composeType: "reply" });
/** The contract of `builders.ts` under another subject. */
const contractAs = (subject: string) => aDraft(toAcme, aContract, about(subject));
const ok = (name: string, draft: Draft) => ({ name, draft });
const flagged = (messageId: string, name: string, draft: Draft) => ({
  name,
  draft,
  findings: [
    {
      messageId,
      severity: messageId === "stale" ? ("hint" as const) : ("warn" as const),
      fixes: ["set-subject" as const],
    },
  ],
});

testRule(rule, {
  page: stockPage,
  ok: [
    ok("a contract that is called one", aDraft(toAcme, aContract)),
    ok("a proforma invoice that is called one", aDraft(toAcme, aProformaInvoice)),
    ok("an order that is called one", aDraft(toAcme, anOrder)),
    ok("nothing but a number of the contract", contractAs("SC-2026-041")),
    ok("a reply in the thread of the contract", asReply(contractAs("RE: Sales contract SC-2026-041"))),
    ok("a subject that names no kind", contractAs("Spring collection 2027")),
    ok("a number of theirs in a thread about a technical matter", asReply(contractAs("RE: BLF-20418 drawing"))),
    ok("a subject that names the client", contractAs("Acme Tools")),
    ok("a stage before in the same deal", asReply(contractAs("RE: Inquiry for drills"))),
    ok("the payment for it", aDraft(toAcme, aProformaInvoice, about("30 % deposit"))),
    ok("contract and samples, both named", contractAs("Contract and samples")),
    ok("an invoice by its short name beside samples", aDraft(toAcme, aProformaInvoice, about("PI + samples"))),
    ok("Chinese: a contract that is called one", contractAs("销售合同 SC-2026-041")),
    ok("German: a contract that is called one", contractAs("Kaufvertrag zur Unterschrift")),
    ok("Japanese: a contract that is called one", contractAs("RE: 契約書の件")),
    ok("Russian: a contract that is called one", contractAs("Договор поставки")),
    ok("a vague word beside one that says something", contractAs("URGENT: contract")),
    ok("small talk without a subject", aDraft(toAcme, aGreeting, about(""))),
    ok("small talk that says hi", aDraft(toAcme, aGreeting, about("hi"))),
    ok("a technical question without a subject", aDraft(toAcme, aTechnicalQuestion, about(""))),
    ok("the reply to a Christmas card", asReply(aDraft(toAcme, aGreeting, about("RE: Merry Christmas")))),
    ok("a contract that is only in the quoted text", {
      ...asReply(aDraft(toAcme, about("RE: Merry Christmas"), saying("Thank you, the same to you and your family!"))),
      quotedText: "Please sign the attached sales contract SC-2026-041.",
    }),
    ok(
      "a complaint that a lawyer writes",
      aDraft(
        toAcme,
        about("Complaint about lot 12"),
        saying(
          "This letter is our formal notice of claim. Our lawyers will begin arbitration. Power of attorney attached.",
        ),
        attached("Notice of claim.pdf"),
      ),
    ),
    ok("our own people only", aDraft(to("li.na@ourco.example"), aContract, about(""))),
    ok(
      "samples that the message is about as well",
      aDraft(
        toAcme,
        about("Samples"),
        saying("Please sign the attached sales contract. The samples were sent by DHL today, please test the samples."),
        attached("Sales Contract SC-2026-041.pdf"),
      ),
    ),
  ],
  flagged: [
    flagged("empty", "no subject", contractAs("")),
    flagged("empty", "blanks", contractAs("   ")),
    flagged("empty", "punctuation", contractAs("...")),
    flagged("empty", "a reply to nothing", asReply(contractAs("RE: "))),
    flagged("empty", "replies and forwards of nothing", asReply(contractAs("Fwd: RE: AW:"))),
    flagged("empty", "a reply to nothing in Chinese", asReply(contractAs("答复："))),
    flagged("empty", "a counted reply behind a gateway's tag", asReply(contractAs("[EXTERNAL] Re[2]:"))),
    flagged("empty", "a proforma invoice", aDraft(toAcme, aProformaInvoice, about(""))),
    flagged("empty", "an order", aDraft(toAcme, anOrder, about(""))),
    flagged("vague", "hi", contractAs("Hi")),
    flagged("vague", "urgent", contractAs("URGENT!!!")),
    flagged("vague", "the words for none", contractAs("(no subject)")),
    flagged("vague", "two words that say nothing", contractAs("urgent documents")),
    flagged("vague", "a reply to nothing much", asReply(contractAs("RE: hello"))),
    flagged("vague", "Chinese", contractAs("您好")),
    flagged("vague", "Chinese: a file", contractAs("附件")),
    flagged("vague", "Spanish", contractAs("Urgente")),
    flagged("vague", "German", contractAs("Kein Betreff")),
    flagged("vague", "French", contractAs("(sans objet)")),
    flagged("vague", "Portuguese", contractAs("Bom dia")),
    flagged("vague", "Russian", contractAs("Без темы")),
    flagged("vague", "Arabic", contractAs("عاجل")),
    flagged("vague", "Japanese", contractAs("件名なし")),
    flagged("other", "a sample request", contractAs("Sample request")),
    flagged("other", "a greeting", contractAs("Merry Christmas and a happy new year")),
    flagged("other", "a greeting in Chinese", contractAs("新年快乐")),
    flagged("other", "a sample in German", contractAs("Musterbestellung: Stoffmuster und Proben")),
    flagged("stale", "a contract in the thread of a Christmas card", asReply(contractAs("RE: Merry Christmas!!"))),
    flagged("stale", "the reply to a birthday in Spanish", asReply(contractAs("Re: ¡Feliz cumpleaños!"))),
    flagged("stale", "the thread about samples in Chinese", asReply(contractAs("回复: 样品收到了吗"))),
    flagged("stale", "the thread about a fault in French", asReply(contractAs("RE: réclamation lot 12"))),
    flagged("stale", "the thread about drawings in Russian", asReply(contractAs("Re: чертежи"))),
  ],
});
