import type { ClientId } from "../../../src/domain/book/book";
import { defaultMatrix } from "../../../src/domain/policy/matrix";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import rule from "../../../src/domain/rules/confirmed-mailbox";
import {
  about,
  aClient,
  aContract,
  aDraft,
  aGreeting,
  anAddress,
  anOrder,
  aPage,
  aProformaInvoice,
  aTechnicalQuestion,
  cc,
  inThread,
  saying,
  to,
} from "../../support/builders";
import { stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

const fresh = aClient("fresh", {
  mainContact: "li.wei@fresh.example",
  addresses: [
    anAddress("info@fresh.example", "official", { standing: "inferred" }),
    anAddress("li.wei@fresh.example", "sales", { standing: "unverified", name: "Li Wei" }),
    anAddress("tech@fresh.example", "technical", { standing: "unverified" }),
    anAddress("qc@fresh.example", "quality", { standing: "asked" }),
    anAddress("ship@fresh.example", "logistics", { standing: "inferred" }),
    anAddress("buy@fresh.example", "purchasing", { standing: "inferred" }),
    anAddress("finance@fresh.example", "finance"),
    anAddress("finance2@fresh.example", "finance", { standing: "asked" }),
    anAddress("front@fresh.example", "other", { standing: "unverified" }),
    anAddress("liwei@163.com", "personal", { standing: "unverified" }),
  ],
});
const half = aClient("half", {
  addresses: [
    anAddress("office@half.example", "official"),
    anAddress("contracts@half.example", "official", { standing: "asked" }),
    anAddress("tech@half.example", "technical", { standing: "unverified" }),
  ],
});
const page = aPage(fresh, half);
const payment = [
  about("Payment"),
  saying("We have transferred the balance today. Please find the payment slip attached."),
] as const;

testRule(rule, {
  page,
  ok: [
    { name: "a confirmed official mailbox gets a contract", draft: aDraft(to("office@half.example"), aContract) },
    {
      name: "a confirmed department gets a question",
      draft: aDraft(to("tech@acme.example"), aTechnicalQuestion),
      page: stockPage,
    },
    { name: "an inferred official mailbox gets a greeting", draft: aDraft(to("info@fresh.example"), aGreeting) },
    { name: "节日问候发到推测的官方邮箱", draft: aDraft(to("info@fresh.example"), saying("祝您新年快乐，万事如意！")) },
    {
      name: "Weihnachtsgrüße an ein vermutetes Postfach",
      draft: aDraft(to("info@fresh.example"), saying("Frohe Weihnachten und ein gutes neues Jahr!")),
    },
    { name: "an unlisted mailbox gets everyday mail", draft: aDraft(to("someone@fresh.example"), aGreeting) },
    { name: "an inferred department gets everyday mail", draft: aDraft(to("ship@fresh.example"), aTechnicalQuestion) },
    {
      name: "an inferred department is copied on a contract",
      draft: aDraft(to("office@half.example"), cc("buy@half.example"), aContract),
    },
    {
      name: "an unlisted mailbox beside the confirmed official one",
      draft: aDraft(to("office@half.example"), to("someone@half.example"), aContract),
    },
    { name: "the main contact is a person, not a department", draft: aDraft(to("li.wei@fresh.example"), aGreeting) },
    { name: "a private mailbox is another rule's matter", draft: aDraft(to("liwei@163.com"), aContract) },
    {
      name: "an official mailbox that was asked about, everyday mail",
      draft: aDraft(to("contracts@half.example"), aGreeting),
    },
    {
      name: "an unlisted mailbox that wrote in this thread",
      draft: aDraft(to("someone@half.example"), inThread("someone@half.example"), anOrder),
    },
    {
      name: "the same person at another domain of the client",
      draft: aDraft(to("chen@both-lights.example"), anOrder),
      page: aPage(
        aClient("both", {
          domains: ["both.example", "both-lights.example"],
          addresses: [anAddress("chen@both.example", "official")],
        }),
      ),
    },
    { name: "a mailbox for anything, everyday mail", draft: aDraft(to("front@fresh.example"), aGreeting) },
    {
      name: "an inferred mailbox gets no more than a copy of a contract",
      draft: aDraft(to("li.na@ourco.example"), cc("info@fresh.example"), aContract),
    },
    { name: "a stranger", draft: aDraft(to("tech@stranger.example"), aTechnicalQuestion) },
    {
      name: "the policy binds orders to no mailbox",
      draft: aDraft(to("info@fresh.example"), anOrder),
      policy: {
        ...defaultPolicy,
        matrix: { ...defaultMatrix, order: { ...defaultMatrix.order, mustHave: { to: [], copied: [] } } },
      },
    },
    {
      name: "the policy switches it off for this client",
      draft: aDraft(to("tech@fresh.example"), aTechnicalQuestion),
      policy: {
        ...defaultPolicy,
        exceptions: [{ client: "fresh" as ClientId, fits: {}, severities: { "confirmed-mailbox": "off" } }],
      },
    },
  ],
  flagged: [
    {
      name: "a question to a technical mailbox that nobody has confirmed",
      draft: aDraft(to("tech@fresh.example"), aTechnicalQuestion),
      findings: [
        {
          messageId: "unverified",
          severity: "warn",
          address: "tech@fresh.example",
          fixes: ["confirm-mailbox", "ask-client", "replace-recipient"],
        },
      ],
    },
    {
      name: "技术问题发到未核实的技术邮箱",
      draft: aDraft(
        to("tech@half.example"),
        about("图纸公差"),
        saying("请问图纸上孔的公差是多少？请看附件技术图纸和检测报告。"),
      ),
      findings: [
        {
          messageId: "unverified",
          severity: "warn",
          address: "tech@half.example",
          fixes: ["confirm-mailbox", "ask-client", "replace-recipient"],
        },
      ],
    },
    {
      name: "eine Frage an ein nicht bestätigtes Postfach in Kopie",
      draft: aDraft(
        to("office@half.example"),
        cc("tech@half.example"),
        saying("Welche Toleranz gilt für die Bohrung laut technischer Zeichnung?"),
      ),
      findings: [
        {
          messageId: "unverified",
          severity: "warn",
          address: "tech@half.example",
          fixes: ["confirm-mailbox", "ask-client", "replace-recipient"],
        },
      ],
    },
    {
      name: "a complaint to a quality mailbox that the client was asked about",
      draft: aDraft(to("qc@fresh.example"), saying("Good morning, thank you for your visit.")),
      findings: [
        {
          messageId: "asked",
          severity: "warn",
          address: "qc@fresh.example",
          fixes: ["confirm-mailbox", "ask-client", "replace-recipient"],
        },
      ],
    },
    {
      name: "a contract to an official mailbox that is only inferred",
      draft: aDraft(to("info@fresh.example"), aContract),
      findings: [
        {
          messageId: "inferred",
          severity: "warn",
          address: "info@fresh.example",
          fixes: ["confirm-mailbox", "ask-client"],
        },
      ],
    },
    {
      name: "an order to an unlisted mailbox at the client",
      draft: aDraft(to("someone@half.example"), anOrder),
      findings: [
        {
          messageId: "inferred",
          severity: "warn",
          address: "someone@half.example",
          fixes: ["add-to-book", "ask-client", "replace-recipient"],
        },
      ],
    },
    {
      name: "a contract to an official mailbox that was asked about",
      draft: aDraft(to("contracts@half.example"), aContract),
      findings: [
        {
          messageId: "asked",
          severity: "warn",
          address: "contracts@half.example",
          fixes: ["confirm-mailbox", "ask-client", "replace-recipient"],
        },
      ],
    },
    {
      name: "an order to a purchasing mailbox that is only inferred",
      draft: aDraft(to("buy@fresh.example"), anOrder),
      findings: [
        {
          messageId: "inferred",
          severity: "warn",
          address: "buy@fresh.example",
          fixes: ["confirm-mailbox", "ask-client"],
        },
      ],
    },
    {
      name: "a payment to an official mailbox that is only inferred",
      draft: aDraft(to("info@fresh.example"), ...payment),
      findings: [
        {
          messageId: "inferred",
          severity: "warn",
          address: "info@fresh.example",
          fixes: ["confirm-mailbox", "ask-client"],
        },
      ],
    },
    {
      name: "an invoice to a finance mailbox that was asked about, with a confirmed one to take its place",
      draft: aDraft(to("finance2@fresh.example"), aProformaInvoice),
      findings: [
        {
          messageId: "asked",
          severity: "warn",
          address: "finance2@fresh.example",
          fixes: ["confirm-mailbox", "ask-client", "replace-recipient"],
        },
      ],
    },
    {
      name: "el contrato a un buzón supuesto",
      draft: aDraft(
        to("info@fresh.example"),
        about("Contrato de compraventa SC-2026-041"),
        saying("Adjuntamos el contrato de compraventa firmado. Por favor, devuélvanos una copia firmada."),
      ),
      findings: [
        {
          messageId: "inferred",
          severity: "warn",
          address: "info@fresh.example",
          fixes: ["confirm-mailbox", "ask-client"],
        },
      ],
    },
  ],
});
