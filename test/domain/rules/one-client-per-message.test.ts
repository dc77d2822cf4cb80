import rule from "../../../src/domain/rules/one-client-per-message";
import {
  aClient,
  aContract,
  aDraft,
  aGreeting,
  aPage,
  bcc,
  cc,
  domain,
  inThread,
  to,
  toList,
} from "../../support/builders";
import { acme, nordlicht, stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

const carrierOfBuyer = { name: "Carrier", domains: [domain("carrier.example")], part: "forwarder" } as const;
const bankOfBuyer = { name: "Bank", domains: [domain("bank.example")], part: "bank" } as const;
const buyer = aClient("buyer", { parties: [carrierOfBuyer, bankOfBuyer] });
const deal = aPage(buyer, aClient("carrier"), aClient("bank"), nordlicht);
const one = (
  address: string,
): { messageId: string; severity: "warn"; address: string; fixes: ["split-message", "remove-recipient"] } => ({
  messageId: "secondClient",
  severity: "warn",
  address,
  fixes: ["split-message", "remove-recipient"],
});

testRule(rule, {
  page: stockPage,
  ok: [
    {
      name: "several mailboxes of one client",
      draft: aDraft(to("sales@acme.example"), cc("tech@acme.example"), aContract),
    },
    {
      name: "a client and our own people",
      draft: aDraft(to("sales@acme.example"), cc("li.na@ourco.example"), aContract),
    },
    {
      name: "a client and its forwarder",
      draft: aDraft(to("sales@acme.example"), cc("desk@fastfreight.example"), aContract),
    },
    {
      name: "greetings to two clients in Bcc",
      draft: aDraft(bcc("sales@acme.example"), bcc("info@nordlicht.example"), aGreeting),
    },
    {
      name: "a forwarder that is a client of ours as well",
      draft: aDraft(to("sales@buyer.example"), cc("desk@carrier.example"), aContract),
      page: deal,
    },
    {
      name: "the forwarder in To and its principal copied",
      draft: aDraft(to("desk@carrier.example"), to("ops@carrier.example"), cc("sales@buyer.example"), aGreeting),
      page: deal,
    },
    {
      name: "forwarder and bank of one deal, with the client that they serve",
      draft: aDraft(to("desk@carrier.example"), to("lc@bank.example"), cc("sales@buyer.example"), aContract),
      page: deal,
    },
    {
      name: "a client's Gmail beside its own domain",
      draft: aDraft(to("sales@acme.example"), cc("bob.lee.acme@gmail.com"), aGreeting),
    },
    {
      name: "a client and a stranger",
      draft: aDraft(to("sales@acme.example"), cc("info@stranger.example"), aGreeting),
    },
    { name: "a client and a list", draft: aDraft(to("sales@acme.example"), toList("Buyers"), aGreeting) },
    {
      name: "a second client only in the thread",
      draft: aDraft(to("sales@acme.example"), inThread("info@nordlicht.example"), aGreeting),
    },
    { name: "our own people alone", draft: aDraft(to("li.na@ourco.example"), aContract) },
  ],
  flagged: [
    {
      name: "two clients in To",
      draft: aDraft(to("sales@acme.example"), to("info@nordlicht.example"), aContract),
      findings: [one("info@nordlicht.example")],
    },
    {
      name: "the same two the other way round",
      draft: aDraft(to("info@nordlicht.example"), to("sales@acme.example"), aContract),
      findings: [one("info@nordlicht.example")],
    },
    {
      name: "the client with more mailboxes in To is the main one",
      draft: aDraft(cc("info@nordlicht.example"), to("tech@acme.example"), to("sales@acme.example"), aGreeting),
      findings: [one("info@nordlicht.example")],
    },
    {
      name: "the client in the thread is the main one",
      draft: aDraft(
        to("sales@acme.example"),
        to("info@nordlicht.example"),
        inThread("kai@nordlicht.example"),
        aGreeting,
      ),
      findings: [one("sales@acme.example")],
    },
    {
      name: "a contract to two clients in Bcc",
      draft: aDraft(bcc("sales@acme.example"), bcc("info@nordlicht.example"), aContract),
      findings: [one("info@nordlicht.example")],
    },
    {
      name: "both clients only copied",
      draft: aDraft(to("li.na@ourco.example"), cc("sales@acme.example"), cc("info@nordlicht.example"), aGreeting),
      findings: [one("info@nordlicht.example")],
    },
    {
      name: "the second one in Bcc sees the first",
      draft: aDraft(to("sales@acme.example"), bcc("info@nordlicht.example"), aGreeting),
      findings: [one("info@nordlicht.example")],
    },
    {
      name: "three mailboxes of a second client are one finding, about the most prominent",
      draft: aDraft(
        to("sales@acme.example"),
        to("tech@acme.example"),
        to("kai@nordlicht.example"),
        cc("info@nordlicht.example"),
        cc("einkauf@nordlicht.example"),
        aGreeting,
      ),
      findings: [
        { messageId: "secondClient", severity: "warn", address: "kai@nordlicht.example", fixes: ["split-message"] },
      ],
    },
    {
      name: "three clients are two findings",
      draft: aDraft(to("sales@acme.example"), to("info@nordlicht.example"), cc("solo.traders@163.com"), aGreeting),
      findings: [one("info@nordlicht.example"), one("solo.traders@163.com")],
    },
    {
      name: "a client that is no party of this deal",
      draft: aDraft(to("sales@buyer.example"), cc("desk@carrier.example"), cc("info@nordlicht.example"), aGreeting),
      page: deal,
      findings: [one("info@nordlicht.example")],
    },
    {
      name: "forwarder and bank of a client that does not get the message",
      draft: aDraft(to("desk@carrier.example"), to("lc@bank.example"), aGreeting),
      page: deal,
      findings: [one("desk@carrier.example")],
    },
    {
      name: "one client's mailbox twice counts once",
      draft: aDraft(to("sales@acme.example"), to("info@nordlicht.example"), cc("info@nordlicht.example"), aGreeting),
      page: aPage(acme, nordlicht),
      findings: [one("info@nordlicht.example")],
    },
  ],
});
