import rule from "../../../src/domain/rules/one-client-per-message";
import { aClient, aContract, aDraft, aGreeting, aPage, bcc, cc, domain, to } from "../../support/builders";
import { stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

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
      page: aPage(
        aClient("buyer", { parties: [{ name: "Carrier", domains: [domain("carrier.example")], part: "forwarder" }] }),
        aClient("carrier"),
      ),
    },
  ],
  flagged: [
    {
      name: "two clients in To",
      draft: aDraft(to("sales@acme.example"), to("info@nordlicht.example"), aContract),
      findings: [
        { messageId: "secondClient", severity: "warn", address: "info@nordlicht.example", fixes: ["remove-recipient"] },
      ],
    },
    {
      name: "the client with more mailboxes in To is the main one",
      draft: aDraft(cc("info@nordlicht.example"), to("tech@acme.example"), to("sales@acme.example"), aGreeting),
      findings: [
        { messageId: "secondClient", severity: "warn", address: "info@nordlicht.example", fixes: ["remove-recipient"] },
      ],
    },
    {
      name: "a contract to two clients in Bcc",
      draft: aDraft(bcc("sales@acme.example"), bcc("info@nordlicht.example"), aContract),
      findings: [
        { messageId: "secondClient", severity: "warn", address: "info@nordlicht.example", fixes: ["remove-recipient"] },
      ],
    },
  ],
});
