import type { Draft } from "../../../src/domain/draft/draft";
import { threadAddressesIn } from "../../../src/domain/draft/toDraft";
import rule from "../../../src/domain/rules/quoted-leak";
import { aDraft, address, cc, saying, to } from "../../support/builders";
import { stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

type Part = (draft: Draft) => Draft;

const quoting =
  (quotedText: string): Part =>
  (draft) => ({
    ...draft,
    composeType: "reply",
    quotedText,
    threadAddresses: threadAddressesIn(quotedText),
    sender: { name: "Kelly Zhou", address: address("kelly@ourco.example") },
  });
const forwarding =
  (forwardedText: string): Part =>
  (draft) => ({ ...draft, composeType: "forward", forwardedText, threadAddresses: threadAddressesIn(forwardedText) });
const message = (from: string, recipients: string, text: string): string =>
  `From: ${from}\nSent: Monday, November 23, 2026 9:00 AM\nTo: ${recipients}\nSubject: Price\n\n${text}\n\n`;

const kelly = "Kelly Zhou <kelly@ourco.example>";
const deng = "Deng Wei <deng@ourco.example>";
const bob = "Bob Lee <bob.lee@acme.example>";
const info = "Info <info@nordlicht.example>";
const zhou = "Zhou Jianguo <zhou.jg@ourco.example>";
const wendy = "Wendy Li <wendy@ourco.example>";
const toAcme = to("bob.lee@acme.example", "Bob Lee");
const among = message(deng, kelly, "Let them have it on Friday.");
const found = (messageId: string, ...fixes: ReadonlyArray<"cut-quoted-text">) =>
  [{ messageId, severity: "warn", fixes }] as const;

testRule(rule, {
  page: stockPage,
  ok: [
    { name: "nothing is quoted", draft: aDraft(toAcme, saying("Hello")) },
    { name: "the client's own mail", draft: aDraft(toAcme, quoting(message(bob, kelly, "When do you ship?"))) },
    {
      name: "a colleague of the client answers",
      draft: aDraft(to("tech@acme.example"), quoting(message(bob, kelly, "See drawing 7."))),
    },
    { name: "a colleague's notes that are passed on", draft: aDraft(toAcme, forwarding(among)) },
    {
      name: "internal talk that stays among us",
      draft: aDraft(to("deng@ourco.example"), quoting(message(deng, kelly, "our cost is 2.10"))),
    },
    {
      name: "two clients who were in it together",
      draft: aDraft(toAcme, quoting(message(info, `${kelly}; ${bob}`, "Joint order"))),
    },
    {
      name: "our own mail to the client, whom the header names without an address",
      draft: aDraft(toAcme, quoting(message(kelly, "Bob Lee", "Our offer is attached."))),
    },
    {
      name: "our own mail to the client about our costs, whom the header names without an address",
      draft: aDraft(toAcme, quoting(message(deng, "Bob Lee", "Our cost for steel has risen."))),
    },
    {
      name: "a colleague's mail to the client, quoted without headers",
      draft: aDraft(toAcme, quoting("On Mon, Deng Wei <deng@ourco.example> wrote:\n> We ship on Friday.")),
    },
    {
      name: "the forwarder of the deal gets the client's mail",
      draft: aDraft(to("desk@fastfreight.example"), forwarding(message(bob, kelly, "Pick it up"))),
    },
    {
      name: "a client's inquiry forwarded to a factory outside the book",
      draft: aDraft(to("li@factory.example"), forwarding(message(bob, kelly, "Can you make it?"))),
    },
    {
      name: "both clients get it",
      draft: aDraft(toAcme, cc("info@nordlicht.example"), quoting(message(info, kelly, "Hello"))),
    },
    {
      name: "the client himself speaks of costs",
      draft: aDraft(toAcme, quoting(message(bob, kelly, "Your price is above our cost price."))),
    },
    {
      name: "colleagues about the margin of a page, below the client's own mail",
      draft: aDraft(
        toAcme,
        quoting(
          message(bob, kelly, "Can you mend the manual?") + message(deng, kelly, "The left margin of page 3 is 4 mm."),
        ),
      ),
    },
    {
      name: "the client's words in a colleague's mail, quoted without headers",
      draft: aDraft(
        toAcme,
        quoting(
          message(
            deng,
            kelly,
            "Please answer him.\n\nOn Mon, Bob Lee <bob.lee@acme.example> wrote:\n> our margin is 8 %",
          ) + message(bob, kelly, "Any news?"),
        ),
      ),
    },
    {
      name: "our mail to the client about our costs, who has no address in the header, with his own mail below",
      draft: aDraft(
        toAcme,
        quoting(message(deng, "Bob Lee", "Our cost for steel has risen.") + message(bob, kelly, "Why is it dearer?")),
      ),
    },
    {
      name: "the client's own words, where nobody has an address",
      draft: aDraft(toAcme, quoting(message("Bob Lee", "Kelly Zhou", "Our margin is 6 %, so do not go up."))),
    },
    {
      name: "words between two people of whom nobody knows whose they are",
      draft: aDraft(toAcme, quoting(message("Jim Roe", "Ann Poe", "Our margin is 6 %, so do not go up."))),
    },
    { name: "a list outside", draft: aDraft(to("li.na@ourco.example"), quoting(among)) },
    {
      name: "our mail among colleagues in which the client got a copy",
      draft: aDraft(toAcme, quoting(message(deng, `${kelly}; ${bob}`, "We ship on Friday."))),
    },
  ],
  flagged: [
    {
      name: "another client's mail far below the client's own",
      draft: aDraft(
        toAcme,
        quoting(
          message(bob, kelly, "Is black possible?") +
            message(kelly, bob, "See below.") +
            message(info, kelly, "Black for EUR 48, as agreed."),
        ),
      ),
      findings: found("otherClient", "cut-quoted-text"),
    },
    {
      name: "another client's mail",
      draft: aDraft(toAcme, quoting(message(info, kelly, "Our price?"))),
      findings: found("otherClient", "cut-quoted-text"),
    },
    {
      name: "another client in copy of our mail",
      draft: aDraft(toAcme, quoting(message(deng, `${kelly}; ${info}`, "Hello"))),
      findings: found("otherClient", "cut-quoted-text"),
    },
    {
      name: "another client's mail forwarded",
      draft: aDraft(toAcme, forwarding(message(info, kelly, "Our price?"))),
      findings: found("otherClient"),
    },
    {
      name: "another client's mail, quoted without headers",
      draft: aDraft(toAcme, quoting("Am 23.11.2026 schrieb Info <info@nordlicht.example>:\n> Was kostet das?")),
      findings: found("otherClient", "cut-quoted-text"),
    },
    {
      name: "mail among colleagues",
      draft: aDraft(toAcme, quoting(among)),
      findings: found("internal", "cut-quoted-text"),
    },
    {
      name: "mail among colleagues to somebody outside the book",
      draft: aDraft(to("x@else.example"), quoting(among)),
      findings: found("internal", "cut-quoted-text"),
    },
    {
      name: "mail among colleagues that is passed on with our cost in it",
      draft: aDraft(toAcme, forwarding(message(deng, kelly, "Our cost is 2.10, let them have it."))),
      findings: found("internalWords"),
    },
    {
      name: "our cost, below the client's own mail",
      draft: aDraft(
        toAcme,
        quoting(message(deng, kelly, "Our cost is 2.10.") + message(bob, kelly, "What is your best price?")),
      ),
      findings: found("internalWords", "cut-quoted-text"),
    },
    {
      name: "cost and floor price, the client's own mail further below",
      draft: aDraft(
        toAcme,
        quoting(
          message(
            zhou,
            wendy,
            "cost is 1,610 with the new casting price. Don't go under 2,150, that's our floor. He always asks twice. Keep this between us.",
          ) + message(bob, wendy, "What can you do for 40 pumps?"),
        ),
      ),
      findings: found("internalWords", "cut-quoted-text"),
    },
    {
      name: "お客には言わない, below the client's own mail",
      draft: aDraft(
        toAcme,
        quoting(message(bob, wendy, "Any news?") + message(zhou, wendy, "お客には言わないでください。")),
      ),
      findings: found("internalWords", "cut-quoted-text"),
    },
    {
      name: "what the client need not know, below the client's own mail",
      draft: aDraft(
        toAcme,
        quoting(
          message(bob, kelly, "Why so late?") + message(deng, `${kelly}; ${wendy}`, "别跟客户说是我们排错了产。"),
        ),
      ),
      findings: found("internalWords", "cut-quoted-text"),
    },
    {
      name: "our cost, where Exchange names the colleague without an address",
      draft: aDraft(toAcme, quoting(message(deng, "Kelly Zhou", "Our margin is 30 %."))),
      findings: found("internalWords", "cut-quoted-text"),
    },
    {
      name: "our floor, where Exchange gives nobody an address",
      draft: aDraft(
        toAcme,
        quoting(message("Deng Wei", "Kelly Zhou", "Don't go under 11,800, we have 6 % margin left.")),
      ),
      findings: found("internalWords", "cut-quoted-text"),
    },
    {
      name: "成本价",
      draft: aDraft(toAcme, quoting(message(deng, kelly, "成本价是 2.10，不要低于 3 块。"))),
      findings: found("internalWords", "cut-quoted-text"),
    },
    {
      name: "底价, with a header in Chinese",
      draft: aDraft(
        toAcme,
        quoting(`发件人: ${deng}\n发送时间: 2026年11月23日 9:00\n收件人: ${kelly}\n主题: 报价\n\n底价 3.00\n`),
      ),
      findings: found("internalWords", "cut-quoted-text"),
    },
    {
      name: "Einkaufspreis, with a header in German",
      draft: aDraft(
        toAcme,
        quoting(
          `Von: ${deng}\nGesendet: Montag, 23. November 2026 09:00\nAn: ${kelly}\nBetreff: Preis\n\nDer Einkaufspreis liegt bei 2,10.\n`,
        ),
      ),
      findings: found("internalWords", "cut-quoted-text"),
    },
    {
      name: "себестоимость, quoted without headers",
      draft: aDraft(toAcme, quoting("On Mon, Deng Wei <deng@ourco.example> wrote:\n> Себестоимость 2,10.")),
      findings: found("internalWords", "cut-quoted-text"),
    },
    {
      name: "notre marge",
      draft: aDraft(toAcme, quoting(message(deng, kelly, "Notre marge est de 30 %."))),
      findings: found("internalWords", "cut-quoted-text"),
    },
    {
      name: "سعر التكلفة",
      draft: aDraft(toAcme, quoting(message(deng, kelly, "سعر التكلفة 2.10"))),
      findings: found("internalWords", "cut-quoted-text"),
    },
    {
      name: "原価",
      draft: aDraft(toAcme, quoting(message(deng, kelly, "原価は2.10ドルです。"))),
      findings: found("internalWords", "cut-quoted-text"),
    },
  ],
});
