import type { Client } from "../../../src/domain/book/book";
import type { Draft } from "../../../src/domain/draft/draft";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import rule from "../../../src/domain/rules/one-mailbox-per-client";
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
  bcc,
  cc,
  inThread,
  saying,
  to,
} from "../../support/builders";
import { aSentence, eineFrage } from "../../support/draftsOfKinds";
import { acme, stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

const 打样 = (draft: Draft): Draft =>
  aDraft(() => draft, about("打样进度"), saying("李小姐，样品打好了，明天拍照给您看。"));

/** Has two mailboxes for most things. */
const twin: Client = aClient("twin", {
  name: "Twin Trading",
  mainContact: "li.mei@twin.example",
  addresses: [
    anAddress("info@twin.example", "official", { name: "Twin Trading" }),
    anAddress("li.mei@twin.example", "official", { name: "李梅" }),
    anAddress("31588220@qq.com", "personal", { name: "李梅" }),
    anAddress("mei2020@gmail.com", "personal", { name: "李梅" }),
    anAddress("buyer@twin.example", "purchasing"),
    anAddress("orders@twin.example", "purchasing", { preferredFor: ["order"] }),
    anAddress("jan@twin.example", "technical", { name: "Jan" }),
    anAddress("piet@twin.example", "technical", { name: "Piet", standing: "inferred" }),
    anAddress("stock@twin.example", "logistics"),
    anAddress("bill@twin.example", "finance"),
    anAddress("quality@twin.example", "quality"),
  ],
});
const page = aPage(...stockPage.clients, twin);

const backup = aPage(
  aClient("spare", {
    addresses: [
      anAddress("ann.roe@spare.example", "official", { name: "Ann Roe", standing: "bouncing" }),
      anAddress("ann.roe@gmail.com", "personal", { name: "Ann Roe" }),
    ],
  }),
);

testRule(rule, {
  page,
  ok: [
    { name: "one mailbox", draft: aDraft(to("sales@acme.example"), aGreeting) },
    {
      name: "the official mailbox, with main contact and finance copied",
      draft: aDraft(
        to("sales@acme.example"),
        cc("bob.lee@acme.example"),
        cc("accounts@acme.example"),
        aProformaInvoice,
      ),
    },
    {
      name: "the official mailbox and the main contact in To",
      draft: aDraft(to("info@twin.example"), to("li.mei@twin.example"), aSentence),
    },
    {
      name: "two engineers, of whom only one is confirmed as such",
      draft: aDraft(to("jan@twin.example"), to("piet@twin.example"), aTechnicalQuestion),
    },
    {
      name: "three colleagues whom the book does not know",
      draft: aDraft(to("anna@acme.example"), to("ben@acme.example"), to("carla@acme.example"), aSentence),
    },
    {
      name: "one of each role copied is information, and no select all",
      draft: aDraft(
        to("info@twin.example"),
        cc("stock@twin.example"),
        cc("bill@twin.example"),
        cc("quality@twin.example"),
        cc("jan@twin.example"),
        aSentence,
      ),
    },
    {
      name: "two people's private addresses",
      draft: aDraft(to("bob.lee.acme@gmail.com"), to("jane.acme@outlook.com"), aGreeting),
    },
    {
      name: "the spare mailbox helps while the other bounces",
      draft: aDraft(to("ann.roe@spare.example"), cc("ann.roe@gmail.com"), aGreeting),
      page: backup,
    },
    {
      name: "the client itself has copied the other mailbox",
      draft: aDraft(
        to("bob.lee@acme.example"),
        cc("bob.lee.acme@gmail.com"),
        aGreeting,
        inThread("bob.lee@acme.example", "bob.lee.acme@gmail.com"),
      ),
    },
    {
      name: "a contract to Gmail as well, where that it is private is the matter",
      draft: aDraft(to("sales@acme.example"), cc("bob.lee@acme.example"), cc("bob.lee.acme@gmail.com"), aContract),
    },
    {
      name: "a greeting to both mailboxes for purchasing is news",
      draft: aDraft(to("buyer@twin.example"), to("orders@twin.example"), aGreeting),
    },
    {
      name: "one mailbox of each of two clients",
      draft: aDraft(to("sales@acme.example"), to("info@twin.example"), aSentence),
    },
    {
      name: "the same mailbox twice, which another rule speaks of",
      draft: aDraft(to("sales@acme.example"), cc("sales@acme.example"), aSentence),
    },
  ],
  flagged: [
    {
      name: "the company's and the private mailbox of the main contact",
      draft: aDraft(to("bob.lee@acme.example"), to("bob.lee.acme@gmail.com"), aGreeting),
      findings: [
        {
          messageId: "samePerson",
          severity: "hint",
          address: "bob.lee.acme@gmail.com",
          fixes: ["replace-recipient", "remove-recipient"],
        },
      ],
    },
    {
      name: "the private one in To and the company's in Bcc",
      draft: aDraft(to("bob.lee.acme@gmail.com"), bcc("bob.lee@acme.example"), eineFrage),
      findings: [
        {
          messageId: "samePerson",
          severity: "hint",
          address: "bob.lee.acme@gmail.com",
          fixes: ["replace-recipient", "remove-recipient"],
        },
      ],
    },
    {
      name: "two mailboxes of one person in Chinese, and one more",
      draft: aDraft(to("li.mei@twin.example"), to("31588220@qq.com"), to("info@twin.example"), 打样),
      findings: [
        {
          messageId: "samePerson",
          severity: "hint",
          address: "31588220@qq.com",
          fixes: ["replace-recipient", "remove-recipient"],
        },
      ],
    },
    {
      name: "two private mailboxes of one person",
      draft: aDraft(to("31588220@qq.com"), cc("mei2020@gmail.com"), aGreeting),
      findings: [
        {
          messageId: "samePerson",
          severity: "hint",
          address: "mei2020@gmail.com",
          fixes: ["replace-recipient", "remove-recipient"],
        },
      ],
    },
    {
      name: "a person told by the address alone",
      draft: aDraft(to("jane.roe@able.example"), cc("jane.roe@gmail.com"), aTechnicalQuestion),
      page: aPage(aClient("able", { addresses: [anAddress("jane.roe@gmail.com", "personal")] })),
      findings: [
        { messageId: "samePerson", severity: "hint", address: "jane.roe@gmail.com", fixes: ["replace-recipient"] },
      ],
    },
    {
      name: "a proforma invoice to the official mailbox and to the main contact, who is official too",
      draft: aDraft(to("info@twin.example"), to("li.mei@twin.example"), aProformaInvoice),
      findings: [{ messageId: "sameRole", severity: "hint", fixes: ["move-recipients", "remove-recipient"] }],
    },
    {
      name: "an order to both mailboxes for purchasing",
      draft: aDraft(to("orders@twin.example"), to("buyer@twin.example"), anOrder),
      findings: [{ messageId: "sameRole", severity: "hint", fixes: ["move-recipients"] }],
    },
    {
      name: "an everyday matter to both mailboxes for purchasing",
      draft: aDraft(to("buyer@twin.example"), to("orders@twin.example"), eineFrage),
      findings: [{ messageId: "sameRole", severity: "hint", fixes: ["move-recipients", "remove-recipient"] }],
    },
    {
      name: "everything that is known of a client",
      draft: aDraft(
        ...acme.addresses.filter(({ role }) => role !== "personal").map(({ address }) => to(address.key)),
        aSentence,
      ),
      findings: [{ messageId: "selectAll", severity: "hint", fixes: ["move-recipients"] }],
    },
    {
      name: "a contract to everything that is known of a client",
      draft: aDraft(
        to("sales@acme.example"),
        to("purchasing@acme.example"),
        to("tech@acme.example"),
        to("accounts@acme.example"),
        aContract,
      ),
      findings: [{ messageId: "selectAll", severity: "hint", fixes: ["move-recipients"] }],
    },
    {
      name: "four departments, and none of them is meant",
      draft: aDraft(
        to("stock@twin.example"),
        to("bill@twin.example"),
        to("quality@twin.example"),
        to("jan@twin.example"),
        打样,
      ),
      findings: [{ messageId: "selectAll", severity: "hint", fixes: ["move-recipients"] }],
    },
    {
      name: "the policy counts one mailbox beside the right one as many",
      draft: aDraft(to("sales@acme.example"), to("tech@acme.example"), aSentence),
      policy: { ...defaultPolicy, thresholds: { ...defaultPolicy.thresholds, mailboxesOfOneClient: 1 } },
      findings: [{ messageId: "selectAll", severity: "hint", fixes: ["move-recipients", "remove-recipient"] }],
    },
  ],
});
