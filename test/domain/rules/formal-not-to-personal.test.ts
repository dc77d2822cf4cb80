import { defaultPolicy, type Policy } from "../../../src/domain/policy/policy";
import rule from "../../../src/domain/rules/formal-not-to-personal";
import {
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
  to,
} from "../../support/builders";
import { aNotice, aPowerOfAttorney, unPedido, vertrag, words, 合同 } from "../../support/draftsOfKinds";
import { acme, stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

const anInquiry = words("Quotation", "Please send us your best quotation for 500 pcs.");

const personalIsFine: Policy = {
  ...defaultPolicy,
  exceptions: [{ client: acme.id, fits: { contract: { personal: "fine" } }, severities: {} }],
};

function oneAddress(...options: Parameters<typeof anAddress>) {
  return aPage(aClient("able", { addresses: [anAddress(...options), anAddress("info@able.example", "official")] }));
}

testRule(rule, {
  page: stockPage,
  ok: [
    { name: "a contract to the official mailbox", draft: aDraft(to("sales@acme.example"), aContract) },
    { name: "a greeting to Gmail", draft: aDraft(to("bob.lee.acme@gmail.com"), aGreeting) },
    { name: "an inquiry to Gmail", draft: aDraft(to("bob.lee.acme@gmail.com"), anInquiry) },
    {
      name: "a technical question to Gmail is not formal",
      draft: aDraft(to("bob.lee.acme@gmail.com"), aTechnicalQuestion),
    },
    {
      name: "a proforma invoice where the client wants it",
      draft: aDraft(to("jane.acme@outlook.com"), aProformaInvoice),
    },
    { name: "a contract to our own people", draft: aDraft(to("li.na@ourco.example"), aContract) },
    { name: "a contract to an unknown company", draft: aDraft(to("info@stranger.example"), aContract) },
    { name: "a contract to the forwarder", draft: aDraft(to("desk@fastfreight.example"), aContract) },
    { name: "a person at the client's own domain", draft: aDraft(to("bob.lee@acme.example"), vertrag) },
    {
      name: "a private mailbox that somebody has made the official one",
      draft: aDraft(to("able.traders@163.com"), 合同),
      page: oneAddress("able.traders@163.com", "official"),
    },
    {
      name: "a retired private mailbox, which another rule speaks of",
      draft: aDraft(to("old.able@gmail.com"), aContract),
      page: oneAddress("old.able@gmail.com", "personal", { standing: "retired" }),
    },
    {
      name: "the policy says that this client's contracts may go there",
      draft: aDraft(to("bob.lee.acme@gmail.com"), aContract),
      policy: personalIsFine,
    },
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
      name: "a contract in Chinese to two private mailboxes, hidden in Bcc",
      draft: aDraft(to("sales@acme.example"), bcc("bob.lee.acme@gmail.com"), bcc("jane.acme@outlook.com"), 合同),
      findings: [
        {
          messageId: "ofClient",
          severity: "stop",
          address: "bob.lee.acme@gmail.com",
          fixes: ["replace-recipient", "remove-recipient", "set-role"],
        },
        {
          messageId: "ofClient",
          severity: "stop",
          address: "jane.acme@outlook.com",
          fixes: ["replace-recipient", "remove-recipient", "set-role"],
        },
      ],
    },
    {
      name: "a contract in German to Gmail and to the engineers, who cannot stand for the company either",
      draft: aDraft(to("bob.lee.acme@gmail.com"), to("tech@acme.example"), vertrag),
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
      name: "a legal paper to Gmail",
      draft: aDraft(to("bob.lee.acme@gmail.com"), aPowerOfAttorney),
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
      name: "so is an order",
      draft: aDraft(to("bob.lee.acme@gmail.com"), anOrder),
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
      name: "and an order in Spanish",
      draft: aDraft(to("sales@acme.example"), cc("bob.lee.acme@gmail.com"), unPedido),
      findings: [
        {
          messageId: "ofClient",
          severity: "warn",
          address: "bob.lee.acme@gmail.com",
          fixes: ["replace-recipient", "remove-recipient", "set-role"],
        },
      ],
    },
    {
      name: "and a formal notice",
      draft: aDraft(to("bob.lee.acme@gmail.com"), aNotice),
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
      name: "an invoice where nobody has confirmed that it is wanted",
      draft: aDraft(to("ann.able@gmail.com"), aProformaInvoice),
      page: oneAddress("ann.able@gmail.com", "personal", { standing: "asked", preferredFor: ["proforma-invoice"] }),
      findings: [
        {
          messageId: "ofClient",
          severity: "warn",
          address: "ann.able@gmail.com",
          fixes: ["replace-recipient", "set-role"],
        },
      ],
    },
    {
      name: "the official mailbox that could stand for it is only a guess",
      draft: aDraft(to("ann.able@gmail.com"), aContract),
      page: aPage(
        aClient("able", {
          addresses: [
            anAddress("ann.able@gmail.com", "personal"),
            anAddress("info@able.example", "official", { standing: "inferred" }),
          ],
        }),
      ),
      findings: [{ messageId: "ofClient", severity: "stop", address: "ann.able@gmail.com", fixes: ["set-role"] }],
    },
    {
      name: "the policy makes orders to a private mailbox a hint at one client",
      draft: aDraft(to("bob.lee.acme@gmail.com"), anOrder),
      policy: {
        ...defaultPolicy,
        exceptions: [{ client: acme.id, fits: { order: { personal: "hint" } }, severities: {} }],
      },
      findings: [
        {
          messageId: "ofClient",
          severity: "hint",
          address: "bob.lee.acme@gmail.com",
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
      name: "an order to a private address of nobody",
      draft: aDraft(to("somebody@gmail.com"), anOrder),
      findings: [{ messageId: "ofNobody", severity: "stop", address: "somebody@gmail.com", fixes: [] }],
    },
    {
      name: "two clients on one contract, which must be parted before a mailbox is changed",
      draft: aDraft(to("sales@acme.example"), to("info@nordlicht.example"), cc("bob.lee.acme@gmail.com"), aContract),
      findings: [{ messageId: "ofClient", severity: "stop", address: "bob.lee.acme@gmail.com", fixes: ["set-role"] }],
    },
    {
      name: "a client without an official mailbox",
      draft: aDraft(to("solo.traders@163.com"), aContract),
      findings: [{ messageId: "ofClient", severity: "stop", address: "solo.traders@163.com", fixes: ["set-role"] }],
    },
  ],
});
