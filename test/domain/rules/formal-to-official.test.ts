import rule from "../../../src/domain/rules/formal-to-official";
import {
  aContract,
  aDraft,
  aGreeting,
  anAddress,
  anOrder,
  aClient,
  aPage,
  aProformaInvoice,
  cc,
  to,
} from "../../support/builders";
import { stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

testRule(rule, {
  page: stockPage,
  ok: [
    { name: "a contract to the official mailbox", draft: aDraft(to("sales@acme.example"), aContract) },
    {
      name: "a contract to the official mailbox and a department",
      draft: aDraft(to("sales@acme.example"), cc("tech@acme.example"), aContract),
    },
    { name: "an order to purchasing", draft: aDraft(to("purchasing@acme.example"), anOrder) },
    {
      name: "an invoice to finance with the official mailbox copied",
      draft: aDraft(to("accounts@acme.example"), cc("sales@acme.example"), aProformaInvoice),
    },
    { name: "an invoice where the client wants it", draft: aDraft(to("jane.acme@outlook.com"), aProformaInvoice) },
    { name: "a greeting to a department", draft: aDraft(to("tech@acme.example"), aGreeting) },
    { name: "Gmail in To, which another rule speaks of", draft: aDraft(to("bob.lee.acme@gmail.com"), aContract) },
    {
      name: "a contract to the forwarder with the client copied",
      draft: aDraft(to("desk@fastfreight.example"), cc("sales@acme.example"), to("sales@acme.example"), aContract),
    },
    {
      name: "an unlisted mailbox at the client, inferred official",
      draft: aDraft(to("office@acme.example"), aContract),
    },
  ],
  flagged: [
    {
      name: "a contract to the technical department",
      draft: aDraft(to("tech@acme.example"), aContract),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["add-recipient", "set-role"] }],
    },
    {
      name: "a contract with the official mailbox only copied",
      draft: aDraft(to("tech@acme.example"), cc("sales@acme.example"), aContract),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["add-recipient", "set-role"] }],
    },
    {
      name: "a contract to two departments",
      draft: aDraft(to("tech@acme.example"), to("purchasing@acme.example"), aContract),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["add-recipient"] }],
    },
    {
      name: "an invoice to finance alone",
      draft: aDraft(to("accounts@acme.example"), aProformaInvoice),
      findings: [{ messageId: "notCopied", severity: "warn", fixes: ["add-recipient"] }],
    },
    {
      name: "a client whose official mailbox nobody knows",
      draft: aDraft(to("tech@young.example"), aContract),
      page: aPage(aClient("young", { addresses: [anAddress("tech@young.example", "technical")] })),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["set-role"] }],
    },
  ],
});
