import type { BookPage } from "../../../src/domain/book/book";
import { lookalikeIndex } from "../../../src/domain/lookalikes/lookalikeIndex";
import rule from "../../../src/domain/rules/no-lookalike-domain";
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
  bcc,
  cc,
  domain,
  saying,
  to,
  toList,
} from "../../support/builders";
import { testRule } from "../../support/testRule";

const lumiere = aClient("lumiere", {
  name: "Lumière SARL",
  domains: ["lumiere-design.example", "lumiere-group.example"],
  parties: [{ name: "Fast Freight", domains: [domain("fastfreight.example")], part: "forwarder" }],
  addresses: [
    anAddress("contact@lumiere-design.example", "official"),
    anAddress("paul@lumiere-design.example", "sales", { name: "Paul Roux" }),
    anAddress("old@lumiere-design.example", "sales", { standing: "retired" }),
  ],
});
const nobodyOfficial = aClient("borealis", { domains: ["borealis-tools.example"] });

/** The page with what the whole book says of these domains. */
function pageWith(...domains: readonly string[]): BookPage {
  const page = {
    ...aPage(lumiere, nobodyOfficial),
    own: { domains: [domain("ourcompany.example")], bankAccounts: [] },
  };
  const { find } = lookalikeIndex([
    ...page.own.domains,
    ...page.clients.flatMap(({ domains: own, parties }) => [...own, ...parties.flatMap((party) => party.domains)]),
  ]);
  return { ...page, lookalikes: domains.flatMap((text) => find(domain(text)) ?? []) };
}

const page = pageWith(
  "lumiere-desing.example",
  "lumiere-designn.example",
  "lurniere-design.example",
  "lumiere-design.test",
  "lumiere-design.example.pay.test",
  "lumieredesign.example",
  "xn--lumire-design-zgb.example",
  "fastfrieght.example",
  "ourcornpany.example",
  "borealis-too1s.example",
  "acme.example",
  "lumiere-group.example",
  "mail.lumiere-design.example",
);

const payment = [
  about("Payment details"),
  saying("Please make the payment of USD 12,000 by T/T to our account."),
] as const;

testRule(rule, {
  page,
  ok: [
    { name: "the client's own domain", draft: aDraft(to("paul@lumiere-design.example"), aContract) },
    {
      name: "its second domain, though both are near each other",
      draft: aDraft(to("paul@lumiere-group.example"), aContract),
    },
    { name: "a name below its domain", draft: aDraft(to("paul@mail.lumiere-design.example"), aContract) },
    { name: "a stranger who resembles nobody", draft: aDraft(to("bob@acme.example"), aContract) },
    { name: "a party of the deal", draft: aDraft(to("ops@fastfreight.example"), aContract) },
    {
      name: "our own people",
      draft: aDraft(to("li.na@ourcompany.example"), cc("paul@lumiere-design.example"), aGreeting),
    },
    { name: "free mail", draft: aDraft(to("paul.lumiere@gmail.com"), aGreeting) },
    { name: "a list", draft: aDraft(toList("Lumiere desing"), aContract) },
    {
      name: "nobody has looked through the book",
      draft: aDraft(to("paul@lumiere-desing.example"), aContract),
      page: aPage(lumiere),
    },
    {
      name: "a near domain that the book has under a client of its own",
      draft: aDraft(to("info@lumiere-desing.example"), aContract),
      page: { ...page, clients: [...page.clients, aClient("desing", { domains: ["lumiere-desing.example"] })] },
    },
  ],
  flagged: [
    {
      name: "swapped letters, with a contract",
      draft: aDraft(to("paul@lumiere-desing.example"), aContract),
      findings: [
        {
          messageId: "ofClient",
          severity: "stop",
          address: "paul@lumiere-desing.example",
          fixes: ["replace-recipient"],
        },
      ],
    },
    {
      name: "a letter too many, with an order",
      draft: aDraft(to("contact@lumiere-designn.example"), anOrder),
      findings: [
        {
          messageId: "ofClient",
          severity: "stop",
          address: "contact@lumiere-designn.example",
          fixes: ["replace-recipient"],
        },
      ],
    },
    {
      name: "two letters that look like one, about payment",
      draft: aDraft(to("paul@lurniere-design.example"), ...payment),
      findings: [
        {
          messageId: "ofClient",
          severity: "stop",
          address: "paul@lurniere-design.example",
          fixes: ["replace-recipient"],
        },
      ],
    },
    {
      name: "another ending, beside the real one",
      draft: aDraft(to("contact@lumiere-design.example"), cc("paul@lumiere-design.test"), aProformaInvoice),
      findings: [
        {
          messageId: "ofClient",
          severity: "stop",
          address: "paul@lumiere-design.test",
          fixes: ["replace-recipient", "remove-recipient"],
        },
      ],
    },
    {
      name: "the real domain inside another one",
      draft: aDraft(to("paul@lumiere-design.example.pay.test"), aContract),
      findings: [
        {
          messageId: "ofClient",
          severity: "stop",
          address: "paul@lumiere-design.example.pay.test",
          fixes: ["replace-recipient"],
        },
      ],
    },
    {
      name: "without the hyphen, in a greeting: a warning",
      draft: aDraft(to("paul@lumieredesign.example"), aGreeting),
      findings: [
        {
          messageId: "ofClient",
          severity: "warn",
          address: "paul@lumieredesign.example",
          fixes: ["replace-recipient"],
        },
      ],
    },
    {
      name: "a letter with an accent",
      draft: aDraft(to("paul@xn--lumire-design-zgb.example"), aGreeting),
      findings: [
        {
          messageId: "ofClient",
          severity: "warn",
          address: "paul@xn--lumire-design-zgb.example",
          fixes: ["replace-recipient"],
        },
      ],
    },
    {
      name: "a domain that imitates a party's",
      draft: aDraft(to("contact@lumiere-design.example"), cc("ops@fastfrieght.example"), aGreeting),
      findings: [
        {
          messageId: "ofClient",
          severity: "warn",
          address: "ops@fastfrieght.example",
          fixes: ["replace-recipient", "remove-recipient"],
        },
      ],
    },
    {
      name: "our own domain imitated",
      draft: aDraft(to("contact@lumiere-design.example"), bcc("boss@ourcornpany.example"), aContract),
      findings: [
        { messageId: "ofOurs", severity: "stop", address: "boss@ourcornpany.example", fixes: ["remove-recipient"] },
      ],
    },
    {
      name: "a client without any mailbox in the book",
      draft: aDraft(to("sales@borealis-too1s.example"), aContract),
      findings: [{ messageId: "ofClient", severity: "stop", address: "sales@borealis-too1s.example", fixes: [] }],
    },
    {
      name: "a retired mailbox is not what was meant: the official one is",
      draft: aDraft(to("old@lumiere-desing.example"), aContract),
      findings: [
        {
          messageId: "ofClient",
          severity: "stop",
          address: "old@lumiere-desing.example",
          fixes: ["replace-recipient"],
        },
      ],
    },
  ],
});
