import type { Draft } from "../../../src/domain/draft/draft";
import { threadAddressesIn } from "../../../src/domain/draft/toDraft";
import rule from "../../../src/domain/rules/new-domain-in-thread";
import {
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
import { stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

const reply = (draft: Draft): Draft => ({ ...draft, composeType: "reply" });
const forward = (draft: Draft): Draft => ({ ...draft, composeType: "forward" });
/** A quoted thread: what it says, and the addresses in it, in their order. */
const quoting =
  (quotedText: string) =>
  (draft: Draft): Draft => ({ ...draft, quotedText, threadAddresses: threadAddressesIn(quotedText) });
const mail = (from: string, copied = ""): string =>
  `From: ${from}\nTo: Li Na <li.na@ourco.example>${copied === "" ? "" : `\nCc: ${copied}`}\nSubject: Prices\n\nHello, how much is it?\n\n`;
const fromAcme = "Acme Tools <sales@acme.example>";
const fromKim = "Kim <kim@stranger.example>";
const bobs = inThread("bob.lee@acme.example", "li.na@ourco.example");

testRule(rule, {
  page: stockPage,
  ok: [
    { name: "an answer to who wrote", draft: aDraft(reply, to("bob.lee@acme.example"), bobs, aGreeting) },
    {
      name: "an answer with a colleague of his copied, whom nobody has listed",
      draft: aDraft(reply, to("bob.lee@acme.example"), cc("new@acme.example"), bobs, aGreeting),
    },
    {
      name: "an answer with our own people copied",
      draft: aDraft(reply, to("bob.lee@acme.example"), cc("kai@ourco.example"), bobs, aGreeting),
    },
    {
      name: "an answer with the forwarder copied",
      draft: aDraft(reply, to("bob.lee@acme.example"), cc("desk@fastfreight.example"), bobs, aGreeting),
    },
    {
      name: "an answer with another client copied, which another rule speaks of",
      draft: aDraft(reply, to("bob.lee@acme.example"), cc("info@nordlicht.example"), bobs, aGreeting),
    },
    {
      name: "a stranger who was in the thread",
      draft: aDraft(reply, to("kim@stranger.example"), inThread("kim@stranger.example"), aGreeting),
    },
    {
      name: "a colleague of a stranger who was in the thread, at the department's own domain",
      draft: aDraft(reply, to("lab@tech.stranger.co.uk"), inThread("kim@stranger.co.uk"), aGreeting),
    },
    {
      name: "a Gmail that was in the thread",
      draft: aDraft(reply, to("somebody@gmail.com"), inThread("somebody@gmail.com", "bob.lee@acme.example"), aGreeting),
    },
    {
      name: "a Gmail that the book has",
      draft: aDraft(reply, to("bob.lee.acme@gmail.com"), bobs, aGreeting),
    },
    { name: "a new message", draft: aDraft(to("bob.lee@acme-sales.example"), bobs, aGreeting) },
    {
      name: "a forwarded message goes to new people",
      draft: aDraft(forward, to("kim@stranger.example"), bobs, aGreeting),
    },
    {
      name: "a consultant who wrote last, and the client stands beside him",
      draft: aDraft(reply, to("kim@stranger.example"), quoting(mail(fromKim, fromAcme) + mail(fromAcme)), aGreeting),
    },
    {
      name: "a consultant whom the client copied",
      draft: aDraft(reply, to("kim@stranger.example"), quoting(mail(fromAcme, fromKim) + mail(fromAcme)), aGreeting),
    },
    {
      name: "a consultant who has been in it for long",
      draft: aDraft(
        reply,
        to("kim@stranger.example"),
        quoting(mail(fromKim) + mail(fromAcme, fromKim) + mail(fromAcme)),
        aGreeting,
      ),
    },
    {
      name: "a stranger in a conversation among strangers",
      draft: aDraft(
        reply,
        to("kim@stranger.example"),
        quoting(mail(fromKim) + mail("Pat <pat@elsewhere.example>")),
        aGreeting,
      ),
    },
    { name: "no address is quoted", draft: aDraft(reply, to("kim@stranger.example"), aGreeting) },
    {
      name: "only our own addresses are quoted, so nobody knows from where the mail came",
      draft: aDraft(reply, to("kim@stranger.example"), inThread("li.na@ourco.example"), aGreeting),
    },
  ],
  flagged: [
    {
      name: "the same name at a domain that looks like the client's",
      draft: aDraft(reply, to("bob.lee@acme-sales.example", "Bob Lee"), bobs, aGreeting),
      findings: [
        {
          messageId: "sameName",
          severity: "warn",
          address: "bob.lee@acme-sales.example",
          fixes: ["replace-recipient", "add-to-book"],
        },
      ],
    },
    {
      name: "the same name by its display name only",
      draft: aDraft(reply, to("accounts.dept@stranger.example", "Lee, Bob"), bobs, aGreeting),
      findings: [
        {
          messageId: "sameName",
          severity: "warn",
          address: "accounts.dept@stranger.example",
          fixes: ["replace-recipient", "add-to-book"],
        },
      ],
    },
    {
      name: "the same name at a mail provider",
      draft: aDraft(reply, to("boblee1988@gmail.com", "Bob"), bobs, aGreeting),
      findings: [
        {
          messageId: "sameName",
          severity: "warn",
          address: "boblee1988@gmail.com",
          fixes: ["replace-recipient", "add-to-book"],
        },
      ],
    },
    {
      name: "a contract to it: the client's man in sales does not get that either",
      draft: aDraft(reply, to("bob.lee@acme-sales.example"), cc("sales@acme.example"), bobs, aContract),
      findings: [
        { messageId: "sameName", severity: "warn", address: "bob.lee@acme-sales.example", fixes: ["remove-recipient"] },
      ],
    },
    {
      name: "somebody slipped in beside the right one",
      draft: aDraft(reply, to("bob.lee@acme.example"), cc("pay@acrne.example"), bobs, aGreeting),
      findings: [
        {
          messageId: "newDomain",
          severity: "warn",
          address: "pay@acrne.example",
          fixes: ["remove-recipient", "add-to-book"],
        },
      ],
    },
    {
      name: "中文回复中混入陌生域名",
      draft: aDraft(reply, to("bob.lee@acme.example"), cc("caiwu@acrne.example"), bobs, saying("您好，谢谢，再联系。")),
      findings: [
        {
          messageId: "newDomain",
          severity: "warn",
          address: "caiwu@acrne.example",
          fixes: ["remove-recipient", "add-to-book"],
        },
      ],
    },
    {
      name: "eine Antwort, in die sich jemand eingeschlichen hat",
      draft: aDraft(
        reply,
        to("bob.lee@acme.example"),
        cc("kasse@acrne.example"),
        bobs,
        saying("Vielen Dank und schöne Grüße"),
      ),
      findings: [
        {
          messageId: "newDomain",
          severity: "warn",
          address: "kasse@acrne.example",
          fixes: ["remove-recipient", "add-to-book"],
        },
      ],
    },
    {
      name: "a private mailbox that nobody in the thread has",
      draft: aDraft(reply, to("bob.lee@acme.example"), cc("kim1990@gmail.com"), bobs, aGreeting),
      findings: [
        {
          messageId: "newAddress",
          severity: "warn",
          address: "kim1990@gmail.com",
          fixes: ["remove-recipient", "add-to-book"],
        },
      ],
    },
    {
      name: "another private mailbox at the provider of the one in the thread",
      draft: aDraft(reply, to("kim1990@gmail.com"), inThread("somebody@gmail.com", "bob.lee@acme.example"), aGreeting),
      findings: [{ messageId: "newAddress", severity: "warn", address: "kim1990@gmail.com", fixes: ["add-to-book"] }],
    },
    {
      name: "the name's second address, beside the first",
      draft: aDraft(reply, to("bob.lee@acme.example"), cc("bob.lee@yahoo.com"), bobs, aTechnicalQuestion),
      findings: [
        {
          messageId: "sameName",
          severity: "warn",
          address: "bob.lee@yahoo.com",
          fixes: ["remove-recipient", "add-to-book"],
        },
      ],
    },
    {
      name: "a stranger answered at another stranger's domain",
      draft: aDraft(reply, to("kim@other.example"), inThread("kim@stranger.example"), aGreeting),
      findings: [{ messageId: "sameName", severity: "warn", address: "kim@other.example", fixes: [] }],
    },
    {
      name: "two companies below one ending are not one company",
      draft: aDraft(reply, to("lab@other.co.uk"), inThread("kim@stranger.co.uk"), aGreeting),
      findings: [{ messageId: "newDomain", severity: "warn", address: "lab@other.co.uk", fixes: [] }],
    },
    {
      name: "somebody else wrote last, in the client's place",
      draft: aDraft(reply, to("kim@stranger.example"), quoting(mail(fromKim) + mail(fromAcme)), aGreeting),
      findings: [{ messageId: "tookOver", severity: "warn", address: "kim@stranger.example", fixes: ["add-to-book"] }],
    },
    {
      name: "a colleague of the client's who is copied does not know him either",
      draft: aDraft(
        reply,
        to("kim@stranger.example"),
        cc("sales@acme.example"),
        quoting(mail(fromKim) + mail(fromAcme)),
        aGreeting,
      ),
      findings: [
        {
          messageId: "tookOver",
          severity: "warn",
          address: "kim@stranger.example",
          fixes: ["remove-recipient", "add-to-book"],
        },
      ],
    },
    {
      name: "un correo citado en una línea, de otro dominio",
      draft: aDraft(
        reply,
        to("cobros@stranger.example"),
        quoting(
          "El mar, 24 nov 2026, Cobros <cobros@stranger.example> escribió:\n> Desde hoy llevo yo los pagos.\n>\n> El lun, 23 nov 2026, Acme <sales@acme.example> escribió:\n>> Hola",
        ),
        saying("Muchas gracias y un saludo"),
      ),
      findings: [
        { messageId: "tookOver", severity: "warn", address: "cobros@stranger.example", fixes: ["add-to-book"] },
      ],
    },
    {
      name: "同一个人换了域名来信",
      draft: aDraft(
        reply,
        to("bob.lee@acme-sales.example", "Bob Lee"),
        quoting(
          "发件人: Bob Lee <bob.lee@acme-sales.example>\n收件人: 李娜 <li.na@ourco.example>\n主题: 价格\n\n请回复到这里。\n\n发件人: Bob Lee <bob.lee@acme.example>\n收件人: 李娜 <li.na@ourco.example>\n主题: 价格\n\n您好",
        ),
        saying("您好，谢谢，再联系。"),
      ),
      findings: [
        {
          messageId: "sameName",
          severity: "warn",
          address: "bob.lee@acme-sales.example",
          fixes: ["replace-recipient", "add-to-book"],
        },
      ],
    },
    {
      name: "the usual address is retired, so it is not offered",
      draft: aDraft(reply, to("ann@new.example"), inThread("ann@moved.example"), aGreeting),
      page: aPage(aClient("moved", { addresses: [anAddress("ann@moved.example", "sales", { standing: "retired" })] })),
      findings: [{ messageId: "sameName", severity: "warn", address: "ann@new.example", fixes: ["add-to-book"] }],
    },
  ],
});
