import { defaultPolicy } from "../../../src/domain/policy/policy";
import rule from "../../../src/domain/rules/department-mailbox";
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
  to,
} from "../../support/builders";
import { aReminder, shippingPapers, unePlainte, words, 技术问题 } from "../../support/draftsOfKinds";
import { acme, stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

const aMahnung = words("Zahlungserinnerung", "Bitte überweisen Sie den überfälligen Betrag noch diese Woche.");
const aComplaint = words("Complaint about the shipment", "We regret that 20 pieces arrived damaged and are defective.");

const bigPage = aPage(
  aClient("big", {
    name: "Big Imports",
    addresses: [
      anAddress("office@big.example", "official"),
      anAddress("quality@big.example", "quality"),
      anAddress("legal@big.example", "legal"),
      anAddress("tech@big.example", "technical"),
      anAddress("stock@big.example", "logistics"),
      anAddress("maria@gmail.com", "personal"),
    ],
  }),
);

testRule(rule, {
  page: stockPage,
  ok: [
    { name: "a technical question to the engineers", draft: aDraft(to("tech@acme.example"), aTechnicalQuestion) },
    {
      name: "a technical question to the official mailbox",
      draft: aDraft(to("sales@acme.example"), aTechnicalQuestion),
    },
    { name: "an order to purchasing", draft: aDraft(to("purchasing@acme.example"), anOrder) },
    {
      name: "an invoice to finance, a copy to the official mailbox",
      draft: aDraft(to("accounts@acme.example"), cc("sales@acme.example"), aProformaInvoice),
    },
    { name: "a greeting to accounting", draft: aDraft(to("accounts@acme.example"), aGreeting) },
    { name: "a reminder to accounting", draft: aDraft(to("accounts@acme.example"), aReminder) },
    { name: "shipping papers to purchasing", draft: aDraft(to("purchasing@acme.example"), shippingPapers) },
    { name: "a complaint to quality", draft: aDraft(to("quality@big.example"), aComplaint), page: bigPage },
    {
      name: "purchasing reads along where the engineers are asked",
      draft: aDraft(to("tech@acme.example"), cc("purchasing@acme.example"), 技术问题),
    },
    {
      name: "the main contact is asked, whatever department that is",
      draft: aDraft(to("bob.lee@acme.example"), aTechnicalQuestion),
    },
    {
      name: "the main contact reads the contract that the official mailbox gets",
      draft: aDraft(to("sales@acme.example"), cc("bob.lee@acme.example"), aContract),
    },
    {
      name: "a contract to Gmail, which another rule speaks of",
      draft: aDraft(to("bob.lee.acme@gmail.com"), aContract),
    },
    {
      name: "the only mailbox that the book has of a client",
      draft: aDraft(to("tech@young.example"), aComplaint),
      page: aPage(aClient("young", { addresses: [anAddress("tech@young.example", "technical")] })),
    },
    {
      name: "the client wants complaints at its engineers",
      draft: aDraft(to("tech@able.example"), aComplaint),
      page: aPage(
        aClient("able", {
          addresses: [
            anAddress("tech@able.example", "technical", { preferredFor: ["complaint"] }),
            anAddress("info@able.example", "official"),
          ],
        }),
      ),
    },
    {
      name: "the policy says that this client's engineers see contracts",
      draft: aDraft(to("sales@acme.example"), cc("tech@acme.example"), aContract),
      policy: {
        ...defaultPolicy,
        exceptions: [{ client: acme.id, fits: { contract: { "other-department": "fine" } }, severities: {} }],
      },
    },
    {
      name: "a retired department, which another rule speaks of",
      draft: aDraft(to("tech@former.example"), aReminder),
      page: aPage(
        aClient("former", {
          addresses: [
            anAddress("tech@former.example", "technical", { standing: "retired" }),
            anAddress("info@former.example", "official"),
          ],
        }),
      ),
    },
    { name: "the forwarder", draft: aDraft(to("desk@fastfreight.example"), shippingPapers) },
  ],
  flagged: [
    {
      name: "a technical question to purchasing while the engineers have a mailbox",
      draft: aDraft(to("purchasing@acme.example"), aTechnicalQuestion),
      findings: [
        {
          messageId: "otherPurpose",
          severity: "hint",
          address: "purchasing@acme.example",
          fixes: ["replace-recipient", "replace-recipient", "set-role"],
        },
      ],
    },
    {
      name: "a technical question in Chinese to accounting",
      draft: aDraft(to("accounts@acme.example"), 技术问题),
      findings: [
        {
          messageId: "otherPurpose",
          severity: "hint",
          address: "accounts@acme.example",
          fixes: ["replace-recipient", "replace-recipient", "set-role"],
        },
      ],
    },
    {
      name: "a reminder to the engineers",
      draft: aDraft(to("tech@acme.example"), aReminder),
      findings: [
        {
          messageId: "otherPurpose",
          severity: "warn",
          address: "tech@acme.example",
          fixes: ["replace-recipient", "replace-recipient"],
        },
      ],
    },
    {
      name: "a reminder in German to purchasing, with accounting in Cc",
      draft: aDraft(to("purchasing@acme.example"), cc("accounts@acme.example"), aMahnung),
      findings: [
        {
          messageId: "otherPurpose",
          severity: "warn",
          address: "purchasing@acme.example",
          fixes: ["replace-recipient", "replace-recipient"],
        },
      ],
    },
    {
      name: "a reminder to somebody's Gmail",
      draft: aDraft(to("bob.lee.acme@gmail.com"), aReminder),
      findings: [
        {
          messageId: "otherPurpose",
          severity: "warn",
          address: "bob.lee.acme@gmail.com",
          fixes: ["replace-recipient", "replace-recipient"],
        },
      ],
    },
    {
      name: "a contract to the engineers alone",
      draft: aDraft(to("tech@acme.example"), aContract),
      findings: [
        {
          messageId: "otherPurpose",
          severity: "warn",
          address: "tech@acme.example",
          fixes: ["replace-recipient", "set-role"],
        },
      ],
    },
    {
      name: "a contract copied to the engineers",
      draft: aDraft(to("sales@acme.example"), cc("tech@acme.example"), aContract),
      findings: [
        {
          messageId: "otherPurpose",
          severity: "warn",
          address: "tech@acme.example",
          fixes: ["remove-recipient", "set-role"],
        },
      ],
    },
    {
      name: "a contract in Bcc to purchasing and accounting",
      draft: aDraft(to("sales@acme.example"), bcc("purchasing@acme.example"), bcc("accounts@acme.example"), aContract),
      findings: [
        {
          messageId: "otherPurpose",
          severity: "warn",
          address: "purchasing@acme.example",
          fixes: ["remove-recipient", "set-role"],
        },
        {
          messageId: "otherPurpose",
          severity: "warn",
          address: "accounts@acme.example",
          fixes: ["remove-recipient", "set-role"],
        },
      ],
    },
    {
      name: "the main contact alone gets a contract in another department",
      draft: aDraft(to("bob.lee@acme.example"), aContract),
      findings: [
        {
          messageId: "otherPurpose",
          severity: "warn",
          address: "bob.lee@acme.example",
          fixes: ["replace-recipient", "set-role"],
        },
      ],
    },
    {
      name: "two clients on one contract, which must be parted before a mailbox is taken out",
      draft: aDraft(to("sales@acme.example"), to("info@nordlicht.example"), cc("tech@acme.example"), aContract),
      findings: [{ messageId: "otherPurpose", severity: "warn", address: "tech@acme.example", fixes: ["set-role"] }],
    },
    {
      name: "an invoice to the engineers",
      draft: aDraft(to("tech@acme.example"), aProformaInvoice),
      findings: [
        {
          messageId: "otherPurpose",
          severity: "hint",
          address: "tech@acme.example",
          fixes: ["replace-recipient", "set-role"],
        },
      ],
    },
    {
      name: "an order to accounting",
      draft: aDraft(to("accounts@acme.example"), anOrder),
      findings: [
        {
          messageId: "otherPurpose",
          severity: "hint",
          address: "accounts@acme.example",
          fixes: ["replace-recipient", "replace-recipient", "set-role"],
        },
      ],
    },
    {
      name: "shipping papers to legal",
      draft: aDraft(to("legal@big.example"), shippingPapers),
      page: bigPage,
      findings: [
        {
          messageId: "otherPurpose",
          severity: "hint",
          address: "legal@big.example",
          fixes: ["replace-recipient", "replace-recipient", "set-role"],
        },
      ],
    },
    {
      name: "a complaint in French to somebody's Gmail",
      draft: aDraft(to("maria@gmail.com"), unePlainte),
      page: bigPage,
      findings: [
        {
          messageId: "otherPurpose",
          severity: "hint",
          address: "maria@gmail.com",
          fixes: ["replace-recipient", "replace-recipient", "set-role"],
        },
      ],
    },
    {
      name: "the policy makes technical matters at purchasing a warning for one client",
      draft: aDraft(to("purchasing@acme.example"), aTechnicalQuestion),
      policy: {
        ...defaultPolicy,
        exceptions: [{ client: acme.id, fits: { technical: { "other-department": "warn" } }, severities: {} }],
      },
      findings: [
        {
          messageId: "otherPurpose",
          severity: "warn",
          address: "purchasing@acme.example",
          fixes: ["replace-recipient", "replace-recipient", "set-role"],
        },
      ],
    },
  ],
});
