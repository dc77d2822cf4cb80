import rule from "../../../src/domain/rules/formal-not-to-personal";
import { aContract, aDraft, aGreeting, aProformaInvoice, cc, inThread, to } from "../../support/builders";
import { stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

testRule(rule, {
  page: stockPage,
  ok: [
    { name: "a contract to the official mailbox", draft: aDraft(to("sales@acme.example"), aContract) },
    { name: "a greeting to Gmail", draft: aDraft(to("bob.lee.acme@gmail.com"), aGreeting) },
    {
      name: "a proforma invoice where the client wants it",
      draft: aDraft(to("jane.acme@outlook.com"), aProformaInvoice),
    },
    { name: "a contract to our own people", draft: aDraft(to("li.na@ourco.example"), aContract) },
    { name: "a contract to an unknown company", draft: aDraft(to("info@stranger.example"), aContract) },
  ],
  flagged: [
    {
      name: "a contract to Gmail",
      draft: aDraft(to("bob.lee.acme@gmail.com"), aContract),
      findings: [
        {
          messageId: "ofClient",
          severity: "stop",
          address: "bob.lee.acme@gmail.com",
          fixes: ["replace-recipient", "set-role"],
        },
      ],
    },
    {
      name: "a contract to Gmail beside the official mailbox",
      draft: aDraft(to("sales@acme.example"), cc("bob.lee.acme@gmail.com"), aContract),
      findings: [
        {
          messageId: "ofClient",
          severity: "stop",
          address: "bob.lee.acme@gmail.com",
          fixes: ["replace-recipient", "remove-recipient", "set-role"],
        },
      ],
    },
    {
      name: "a proforma invoice to Gmail is milder",
      draft: aDraft(to("bob.lee.acme@gmail.com"), aProformaInvoice),
      findings: [
        {
          messageId: "ofClient",
          severity: "warn",
          address: "bob.lee.acme@gmail.com",
          fixes: ["replace-recipient", "set-role"],
        },
      ],
    },
    {
      name: "a contract where only proforma invoices are wanted",
      draft: aDraft(to("jane.acme@outlook.com"), aContract),
      findings: [
        {
          messageId: "ofClient",
          severity: "stop",
          address: "jane.acme@outlook.com",
          fixes: ["replace-recipient", "set-role"],
        },
      ],
    },
    {
      name: "a private address of the only client in the thread",
      draft: aDraft(to("somebody@gmail.com"), inThread("tech@acme.example"), aContract),
      findings: [
        {
          messageId: "ofClient",
          severity: "stop",
          address: "somebody@gmail.com",
          fixes: ["replace-recipient", "add-to-book"],
        },
      ],
    },
    {
      name: "a private address under a known name",
      draft: aDraft(to("blee88@hotmail.com", "Bob Lee"), aContract),
      findings: [
        {
          messageId: "ofClient",
          severity: "stop",
          address: "blee88@hotmail.com",
          fixes: ["replace-recipient", "add-to-book"],
        },
      ],
    },
    {
      name: "a private address of nobody",
      draft: aDraft(to("somebody@gmail.com"), aContract),
      findings: [{ messageId: "ofNobody", severity: "stop", address: "somebody@gmail.com", fixes: [] }],
    },
    {
      name: "a client without an official mailbox",
      draft: aDraft(to("solo.traders@163.com"), aContract),
      findings: [{ messageId: "ofClient", severity: "stop", address: "solo.traders@163.com", fixes: ["set-role"] }],
    },
  ],
});
