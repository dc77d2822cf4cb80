import type { Draft } from "../../../src/domain/draft/draft";
import rule from "../../../src/domain/rules/namesake";
import {
  about,
  aClient,
  aContract,
  aDraft,
  aGreeting,
  anAddress,
  aPage,
  aTechnicalQuestion,
  cc,
  inThread,
  saying,
  to,
} from "../../support/builders";
import { testRule } from "../../support/testRule";

const blue = aClient("bluewave", {
  name: "Bluewave Trading Ltd",
  addresses: [
    anAddress("office@bluewave.example", "official"),
    anAddress("wang.wei@bluewave.example", "sales", { name: "Wang Wei" }),
    anAddress("ana@bluewave.example", "sales", { name: "Ana García" }),
    anAddress("lw@bluewave.example", "sales", { name: "刘伟" }),
    anAddress("customer.service@bluewave.example", "technical"),
    anAddress("bob@bluewave.example", "sales", { name: "Bob" }),
  ],
});
const red = aClient("redrock", {
  name: "Redrock Industries GmbH",
  addresses: [
    anAddress("info@redrock.example", "official", { name: "Redrock Industries" }),
    anAddress("wwang@redrock.example", "purchasing", { name: "Wang, Wei" }),
    anAddress("a.garcia@redrock.example", "sales", { name: "Ana García" }),
    anAddress("liuwei@redrock.example", "sales", { name: "刘伟" }),
    anAddress("customer.service@redrock.example", "technical"),
    anAddress("bob@redrock.example", "sales", { name: "Bob" }),
    anAddress("old.hand@redrock.example", "sales", { standing: "retired" }),
  ],
});
const third = aClient("greenleaf", {
  name: "绿叶贸易有限公司",
  addresses: [
    anAddress("sales@greenleaf.example", "official"),
    anAddress("lw@greenleaf.example", "sales", { name: "刘伟" }),
    anAddress("old.hand@greenleaf.example", "sales"),
  ],
});
const page = aPage(blue, red, third);
const reply = (draft: Draft): Draft => ({ ...draft, composeType: "reply" });

testRule(rule, {
  page,
  ok: [
    {
      name: "a stranger of a colleague's name, among colleagues",
      draft: aDraft(
        reply,
        to("kelly.zhou@stranger.example"),
        cc("li.na@ourco.example"),
        inThread("kelly.zhou@ourco.example"),
        aGreeting,
      ),
    },
    { name: "a name that only one client has", draft: aDraft(to("office@bluewave.example"), aGreeting) },
    {
      name: "the namesake in his own company's thread",
      draft: aDraft(to("wang.wei@bluewave.example", "Wang Wei"), inThread("wang.wei@bluewave.example"), aGreeting),
    },
    {
      name: "the namesake beside his own colleagues",
      draft: aDraft(
        to("wang.wei@bluewave.example"),
        cc("office@bluewave.example"),
        about("Redrock"),
        aTechnicalQuestion,
      ),
    },
    {
      name: "the namesake alone, and nothing points elsewhere",
      draft: aDraft(to("wang.wei@bluewave.example"), aGreeting),
    },
    {
      name: "both namesakes on purpose",
      draft: aDraft(
        to("wang.wei@bluewave.example"),
        to("wwang@redrock.example"),
        cc("info@redrock.example"),
        aGreeting,
      ),
    },
    {
      name: "a stranger of the same name who is in the thread",
      draft: aDraft(
        to("wei.wang@stranger.example", "Wang Wei"),
        cc("office@bluewave.example"),
        inThread("wei.wang@stranger.example"),
        aGreeting,
      ),
    },
    {
      name: "news for many clients",
      draft: aDraft(
        to("wang.wei@bluewave.example"),
        to("info@redrock.example"),
        to("sales@greenleaf.example"),
        saying("Happy new year!"),
      ),
    },
    {
      name: "both clients are named in the text",
      draft: aDraft(to("wang.wei@bluewave.example"), saying("Bluewave and Redrock both take part in the fair.")),
    },
    {
      name: "the client itself is named in the subject",
      draft: aDraft(to("wang.wei@bluewave.example"), about("Bluewave visit"), saying("Hello, see you soon.")),
    },
    {
      name: "department words are no person's name",
      draft: aDraft(to("customer.service@bluewave.example"), inThread("info@redrock.example"), aGreeting),
    },
    {
      name: "a lone first name says too little",
      draft: aDraft(to("bob@bluewave.example", "Bob"), inThread("info@redrock.example"), aGreeting),
    },
    {
      name: "a colleague of the same name, copied",
      draft: aDraft(to("info@redrock.example"), cc("ana.garcia@ourco.example", "Ana García"), aGreeting),
    },
    {
      name: "a colleague of the same name in the thread of colleagues, where the client has a part too",
      draft: aDraft(
        to("wang.wei@bluewave.example"),
        cc("li.na@ourco.example"),
        inThread("wang.wei@ourco.example", "office@bluewave.example"),
        aGreeting,
      ),
    },
    {
      name: "the other client is only the beginning of a word",
      draft: aDraft(
        to("wang.wei@bluewave.example"),
        saying("The redrocks of Utah are beautiful, and so was the visit."),
      ),
    },
  ],
  flagged: [
    {
      name: "Wang Wei of another client, beside the client's own people",
      draft: aDraft(to("wang.wei@bluewave.example", "Wang Wei"), cc("info@redrock.example"), aGreeting),
      findings: [
        {
          messageId: "otherClient",
          severity: "warn",
          address: "wang.wei@bluewave.example",
          fixes: ["replace-recipient", "remove-recipient"],
        },
      ],
    },
    {
      name: "Wang Wei of another client, in the client's thread",
      draft: aDraft(reply, to("wang.wei@bluewave.example"), inThread("info@redrock.example"), aGreeting),
      findings: [
        {
          messageId: "otherClient",
          severity: "warn",
          address: "wang.wei@bluewave.example",
          fixes: ["replace-recipient"],
        },
      ],
    },
    {
      name: "a number of the other client's own form",
      draft: aDraft(
        to("ana@bluewave.example", "Ana García"),
        about("PO-RR-0457: papers for the customs"),
        saying("Hello Ana, see you."),
      ),
      page: aPage(blue, { ...red, numberPatterns: [{ kind: "order", pattern: "PO-RR-####" }] }, third),
      findings: [
        { messageId: "otherClient", severity: "warn", address: "ana@bluewave.example", fixes: ["replace-recipient"] },
      ],
    },
    {
      name: "the subject names the other client",
      draft: aDraft(
        to("ana@bluewave.example", "Ana García"),
        about("Redrock: visit in May"),
        saying("Hello Ana, see you."),
      ),
      findings: [
        { messageId: "otherClient", severity: "warn", address: "ana@bluewave.example", fixes: ["replace-recipient"] },
      ],
    },
    {
      name: "el texto nombra al otro cliente",
      draft: aDraft(
        to("ana@bluewave.example", "Ana García"),
        saying("Hola Ana, ¿cuándo visitamos Redrock Industries? Un saludo."),
      ),
      findings: [
        { messageId: "otherClient", severity: "warn", address: "ana@bluewave.example", fixes: ["replace-recipient"] },
      ],
    },
    {
      name: "der Text nennt den anderen Kunden mit seiner Rechtsform",
      draft: aDraft(
        to("ana@bluewave.example"),
        saying("Guten Tag, der Besuch bei der Redrock Industries GmbH war sehr schön."),
      ),
      findings: [
        { messageId: "otherClient", severity: "warn", address: "ana@bluewave.example", fixes: ["replace-recipient"] },
      ],
    },
    {
      name: "中文同名者，正文提到另一家公司",
      draft: aDraft(to("lw@bluewave.example", "刘伟"), saying("您好，绿叶贸易的展会照片已经收到，谢谢。")),
      findings: [
        { messageId: "otherClient", severity: "warn", address: "lw@bluewave.example", fixes: ["replace-recipient"] },
      ],
    },
    {
      name: "中文同名者，往来邮件属于另一家公司",
      draft: aDraft(
        to("lw@bluewave.example", "刘伟"),
        inThread("sales@greenleaf.example"),
        saying("您好，谢谢，再联系。"),
      ),
      findings: [
        { messageId: "otherClient", severity: "warn", address: "lw@bluewave.example", fixes: ["replace-recipient"] },
      ],
    },
    {
      name: "a contract: the namesake is in sales and does not get it either",
      draft: aDraft(to("info@redrock.example"), cc("ana@bluewave.example"), aContract),
      findings: [
        { messageId: "otherClient", severity: "warn", address: "ana@bluewave.example", fixes: ["remove-recipient"] },
      ],
    },
    {
      name: "the name only in the address",
      draft: aDraft(to("old.hand@greenleaf.example"), inThread("info@redrock.example"), aGreeting),
      findings: [{ messageId: "otherClient", severity: "warn", address: "old.hand@greenleaf.example", fixes: [] }],
    },
    {
      name: "a department's mailbox that shows a person's name",
      draft: aDraft(to("purchasing@bluewave.example", "Wei Wang"), inThread("info@redrock.example"), aGreeting),
      findings: [
        {
          messageId: "otherClient",
          severity: "warn",
          address: "purchasing@bluewave.example",
          fixes: ["replace-recipient"],
        },
      ],
    },
    {
      name: "a stranger with the name of the client's man",
      draft: aDraft(to("wei.wang@stranger.example", "Wang Wei"), cc("office@bluewave.example"), aGreeting),
      findings: [
        {
          messageId: "outsider",
          severity: "warn",
          address: "wei.wang@stranger.example",
          fixes: ["replace-recipient", "remove-recipient"],
        },
      ],
    },
    {
      name: "a client's man instead of a colleague, among colleagues",
      draft: aDraft(
        reply,
        to("wang.wei@bluewave.example", "Wang Wei"),
        cc("li.na@ourco.example"),
        inThread("wang.wei@ourco.example", "li.na@ourco.example"),
        saying("What do we say to them?"),
      ),
      findings: [
        {
          messageId: "colleague",
          severity: "warn",
          address: "wang.wei@bluewave.example",
          fixes: ["replace-recipient", "remove-recipient"],
        },
      ],
    },
    {
      name: "a colleague instead of the client's man who wrote",
      draft: aDraft(
        reply,
        to("wang.wei@ourco.example", "Wang Wei"),
        cc("office@bluewave.example"),
        inThread("wang.wei@bluewave.example"),
        aGreeting,
      ),
      findings: [
        {
          messageId: "outsider",
          severity: "warn",
          address: "wang.wei@ourco.example",
          fixes: ["replace-recipient", "remove-recipient"],
        },
      ],
    },
  ],
});
