import rule from "../../../src/domain/rules/duplicate-recipient";
import { aDraft, aGreeting, aProformaInvoice, bcc, cc, saying, to, toList } from "../../support/builders";
import { stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

testRule(rule, {
  page: stockPage,
  ok: [
    { name: "one recipient", draft: aDraft(to("sales@acme.example"), aGreeting) },
    {
      name: "two mailboxes of one client",
      draft: aDraft(to("sales@acme.example"), cc("tech@acme.example"), aGreeting),
    },
    { name: "the same name at two companies", draft: aDraft(to("info@acme.example"), cc("info@nordlicht.example")) },
    { name: "dots matter at a company", draft: aDraft(to("bob.lee@acme.example"), cc("boblee@acme.example")) },
    { name: "dots matter at other providers", draft: aDraft(to("bob.lee@outlook.com"), cc("boblee@outlook.com")) },
    { name: "one letter is another person", draft: aDraft(to("bob.lee@gmail.com"), cc("rob.lee@gmail.com")) },
    { name: "a plus sign at the beginning is a name", draft: aDraft(to("+86571@163.com"), cc("+86572@163.com")) },
    { name: "a digit more is another mailbox", draft: aDraft(to("wang@163.com"), cc("wang1@163.com")) },
    {
      name: "our own people get it twice among themselves",
      draft: aDraft(to("li.na@ourco.example"), cc("li.na@ourco.example"), saying("See you at the fair.")),
    },
    { name: "a list twice, since nobody knows what is on it", draft: aDraft(toList("All"), toList("All"), aGreeting) },
    { name: "nobody yet", draft: aDraft(aGreeting) },
  ],
  flagged: [
    {
      name: "the same mailbox twice in To",
      draft: aDraft(to("sales@acme.example"), to("sales@acme.example"), aGreeting),
      findings: [{ messageId: "twice", severity: "hint", address: "sales@acme.example", fixes: ["remove-repeats"] }],
    },
    {
      name: "in To and in Cc",
      draft: aDraft(to("sales@acme.example"), cc("sales@acme.example"), aProformaInvoice),
      findings: [{ messageId: "twice", severity: "hint", address: "sales@acme.example", fixes: ["remove-repeats"] }],
    },
    {
      name: "in To and in Bcc, in capitals",
      draft: aDraft(to("sales@acme.example"), bcc("SALES@Acme.Example"), saying("您好，请查收。")),
      findings: [{ messageId: "twice", severity: "hint", address: "sales@acme.example", fixes: ["remove-repeats"] }],
    },
    {
      name: "three times, told once",
      draft: aDraft(to("sales@acme.example"), to("sales@acme.example"), cc("sales@acme.example"), aGreeting),
      findings: [{ messageId: "twice", severity: "hint", address: "sales@acme.example", fixes: ["remove-repeats"] }],
    },
    {
      name: "a colleague of ours beside a client",
      draft: aDraft(to("sales@acme.example"), cc("li.na@ourco.example"), bcc("li.na@ourco.example"), aGreeting),
      findings: [{ messageId: "twice", severity: "hint", address: "li.na@ourco.example", fixes: ["remove-repeats"] }],
    },
    {
      name: "a stranger twice",
      draft: aDraft(to("info@stranger.example"), cc("info@stranger.example"), aGreeting),
      findings: [{ messageId: "twice", severity: "hint", address: "info@stranger.example", fixes: ["remove-repeats"] }],
    },
    {
      name: "two mailboxes twice each",
      draft: aDraft(
        to("sales@acme.example"),
        to("tech@acme.example"),
        cc("sales@acme.example"),
        cc("tech@acme.example"),
        aGreeting,
      ),
      findings: [
        { messageId: "twice", severity: "hint", address: "sales@acme.example", fixes: ["remove-repeats"] },
        { messageId: "twice", severity: "hint", address: "tech@acme.example", fixes: ["remove-repeats"] },
      ],
    },
    {
      name: "Gmail does not read dots",
      draft: aDraft(to("bob.lee.acme@gmail.com"), cc("bobleeacme@gmail.com"), aGreeting),
      findings: [
        { messageId: "otherSpelling", severity: "hint", address: "bobleeacme@gmail.com", fixes: ["replace-recipient"] },
      ],
    },
    {
      name: "the book's spelling stays, though it comes second",
      draft: aDraft(to("bobleeacme@gmail.com"), cc("bob.lee.acme@gmail.com"), aGreeting),
      findings: [
        { messageId: "otherSpelling", severity: "hint", address: "bobleeacme@gmail.com", fixes: ["replace-recipient"] },
      ],
    },
    {
      name: "Google's old domain is the same mailbox",
      draft: aDraft(to("maria.p@gmail.com"), cc("mariap@googlemail.com"), saying("Hola María, ¿qué tal?")),
      findings: [
        {
          messageId: "otherSpelling",
          severity: "hint",
          address: "mariap@googlemail.com",
          fixes: ["replace-recipient"],
        },
      ],
    },
    {
      name: "what follows a plus sign leads to the mailbox before it",
      draft: aDraft(to("sales+orders@acme.example"), cc("sales@acme.example"), aGreeting),
      findings: [
        {
          messageId: "otherSpelling",
          severity: "hint",
          address: "sales+orders@acme.example",
          fixes: ["replace-recipient"],
        },
      ],
    },
    {
      name: "three spellings, two too many",
      draft: aDraft(to("j.roe@gmail.com"), cc("jroe@gmail.com"), bcc("jroe+acme@gmail.com"), aGreeting),
      findings: [
        { messageId: "otherSpelling", severity: "hint", address: "j.roe@gmail.com", fixes: ["replace-recipient"] },
        { messageId: "otherSpelling", severity: "hint", address: "jroe+acme@gmail.com", fixes: ["replace-recipient"] },
      ],
    },
  ],
});
