import { defaultPolicy } from "../../../src/domain/policy/policy";
import rule from "../../../src/domain/rules/formal-to-official";
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
import { aNotice, aPowerOfAttorney, aReminder, unPedido, vertrag, words, 合同 } from "../../support/draftsOfKinds";
import { acme, stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

/** Reads like a notice and like an announcement. */
const aHolidayNotice = words(
  "Holiday notice",
  "Dear customers, our office will be closed from 1 to 8 October for the national holiday.",
);

/** Both an order and a payment, and the payment more surely. */
const aReminderOfAnOrder = words(
  "PO-3382 尾款",
  "财务同事好，\n\nPO-3382 尾款 USD 18,640.00 烦请安排，付后水单发我一份，谢谢。",
);

const lawyers = aPage(
  aClient("firm", {
    addresses: [anAddress("legal@firm.example", "legal"), anAddress("info@firm.example", "official")],
  }),
);

testRule(rule, {
  page: stockPage,
  ok: [
    { name: "a contract to the official mailbox", draft: aDraft(to("sales@acme.example"), aContract) },
    {
      name: "a contract in German to the official mailbox and a department",
      draft: aDraft(to("sales@acme.example"), cc("tech@acme.example"), vertrag),
    },
    { name: "an order to purchasing", draft: aDraft(to("purchasing@acme.example"), anOrder) },
    { name: "an order to the official mailbox", draft: aDraft(to("sales@acme.example"), unPedido) },
    {
      name: "an invoice to finance with the official mailbox copied",
      draft: aDraft(to("accounts@acme.example"), cc("sales@acme.example"), aProformaInvoice),
    },
    {
      name: "an invoice to finance with the official mailbox in Bcc",
      draft: aDraft(to("accounts@acme.example"), bcc("sales@acme.example"), aProformaInvoice),
    },
    { name: "an invoice to the official mailbox alone", draft: aDraft(to("sales@acme.example"), aProformaInvoice) },
    { name: "an invoice where the client wants it", draft: aDraft(to("jane.acme@outlook.com"), aProformaInvoice) },
    {
      name: "an invoice to finance, where nobody knows the official mailbox",
      draft: aDraft(to("bill@young.example"), aProformaInvoice),
      page: aPage(aClient("young", { addresses: [anAddress("bill@young.example", "finance")] })),
    },
    {
      name: "a legal paper to legal and to the official mailbox",
      draft: aDraft(to("legal@firm.example"), to("info@firm.example"), aPowerOfAttorney),
      page: lawyers,
    },
    { name: "a formal notice to the official mailbox", draft: aDraft(to("sales@acme.example"), aNotice) },
    { name: "a greeting to a department", draft: aDraft(to("tech@acme.example"), aGreeting) },
    { name: "a technical question to a department", draft: aDraft(to("tech@acme.example"), aTechnicalQuestion) },
    { name: "a reminder is not formal", draft: aDraft(to("accounts@acme.example"), aReminder) },
    { name: "Gmail in To, which another rule speaks of", draft: aDraft(to("bob.lee.acme@gmail.com"), aContract) },
    { name: "the forwarder alone", draft: aDraft(to("desk@fastfreight.example"), aContract) },
    {
      name: "a contract to the forwarder with the client in To",
      draft: aDraft(to("desk@fastfreight.example"), to("sales@acme.example"), aContract),
    },
    {
      name: "an unlisted mailbox at the client, inferred official",
      draft: aDraft(to("office@acme.example"), 合同),
    },
    {
      name: "another client that is only copied",
      draft: aDraft(to("sales@acme.example"), cc("technik@nordlicht.example"), aContract),
    },
    {
      name: "another client that is only copied, beside a copy to the first one's engineers",
      draft: aDraft(to("sales@acme.example"), cc("tech@acme.example"), cc("technik@nordlicht.example"), aContract),
    },
    {
      name: "an order to the forwarder, and the client sees it",
      draft: aDraft(to("desk@fastfreight.example"), cc("tech@acme.example"), anOrder),
    },
    {
      name: "a holiday notice for many in Bcc",
      draft: aDraft(to("li.na@ourco.example"), bcc("tech@acme.example"), bcc("info@nordlicht.example"), aHolidayNotice),
    },
    {
      name: "the policy says that this client's contracts go to its engineers",
      draft: aDraft(to("tech@acme.example"), aContract),
      policy: {
        ...defaultPolicy,
        exceptions: [{ client: acme.id, fits: { contract: { "other-department": "fine" } }, severities: {} }],
      },
    },
  ],
  flagged: [
    {
      name: "a contract to the technical department",
      draft: aDraft(to("tech@acme.example"), aContract),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["add-recipient", "set-role"] }],
    },
    {
      name: "a contract in Chinese with the official mailbox only copied",
      draft: aDraft(to("tech@acme.example"), cc("sales@acme.example"), 合同),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["add-recipient", "set-role"] }],
    },
    {
      name: "a contract to two departments",
      draft: aDraft(to("tech@acme.example"), to("purchasing@acme.example"), vertrag),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["add-recipient"] }],
    },
    {
      name: "a legal paper to legal alone",
      draft: aDraft(to("legal@firm.example"), aPowerOfAttorney),
      page: lawyers,
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["add-recipient", "set-role"] }],
    },
    {
      name: "a reminder that names its order, to finance: only a hint",
      draft: aDraft(to("accounts@acme.example"), aReminderOfAnOrder),
      findings: [{ messageId: "notAddressed", severity: "hint", fixes: ["add-recipient", "set-role"] }],
    },
    {
      name: "the same to the engineers, to whom neither of both belongs",
      draft: aDraft(to("tech@acme.example"), aReminderOfAnOrder),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["add-recipient", "set-role"] }],
    },
    {
      name: "the same to the engineers, and finance only copied",
      draft: aDraft(to("tech@acme.example"), cc("accounts@acme.example"), aReminderOfAnOrder),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["add-recipient", "set-role"] }],
    },
    {
      name: "an order to accounting",
      draft: aDraft(to("accounts@acme.example"), unPedido),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["add-recipient", "set-role"] }],
    },
    {
      name: "a formal notice to a department",
      draft: aDraft(to("tech@acme.example"), aNotice),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["add-recipient", "set-role"] }],
    },
    {
      name: "a holiday notice to one department in To reads like a formal one",
      draft: aDraft(to("tech@acme.example"), aHolidayNotice),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["add-recipient", "set-role"] }],
    },
    {
      name: "the same with another department in Bcc",
      draft: aDraft(to("tech@acme.example"), bcc("purchasing@acme.example"), aHolidayNotice),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["add-recipient", "set-role"] }],
    },
    {
      name: "an invoice to purchasing",
      draft: aDraft(to("purchasing@acme.example"), aProformaInvoice),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["add-recipient", "set-role"] }],
    },
    {
      name: "an invoice to finance alone",
      draft: aDraft(to("accounts@acme.example"), aProformaInvoice),
      findings: [{ messageId: "notCopied", severity: "warn", fixes: ["add-recipient"] }],
    },
    {
      name: "a contract where only invoices are wanted of the engineers",
      draft: aDraft(to("tech@able.example"), aContract),
      page: aPage(
        aClient("able", {
          addresses: [
            anAddress("tech@able.example", "technical", { preferredFor: ["commercial-invoice"] }),
            anAddress("info@able.example", "official"),
          ],
        }),
      ),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["add-recipient", "set-role"] }],
    },
    {
      name: "a client in Cc alone",
      draft: aDraft(to("li.na@ourco.example"), cc("sales@acme.example"), aContract),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["add-recipient"] }],
    },
    {
      name: "two clients, both by their engineers",
      draft: aDraft(to("tech@acme.example"), to("technik@nordlicht.example"), aContract),
      findings: [
        { messageId: "notAddressed", severity: "warn", fixes: ["add-recipient", "set-role"] },
        { messageId: "notAddressed", severity: "warn", fixes: ["add-to-book"] },
      ],
    },
    {
      name: "a client whose official mailbox nobody knows",
      draft: aDraft(to("tech@young.example"), aContract),
      page: aPage(aClient("young", { addresses: [anAddress("tech@young.example", "technical")] })),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["set-role"] }],
    },
    {
      name: "a client whose official mailbox is only a guess",
      draft: aDraft(to("tech@young.example"), aContract),
      page: aPage(
        aClient("young", {
          addresses: [
            anAddress("tech@young.example", "technical"),
            anAddress("info@young.example", "official", { standing: "inferred" }),
          ],
        }),
      ),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["set-role"] }],
    },
    {
      name: "a department that takes no mail any more is not made the official mailbox",
      draft: aDraft(to("tech@former.example"), aContract),
      page: aPage(
        aClient("former", {
          addresses: [
            anAddress("tech@former.example", "technical", { standing: "bouncing" }),
            anAddress("info@former.example", "official"),
          ],
        }),
      ),
      findings: [{ messageId: "notAddressed", severity: "warn", fixes: ["add-recipient"] }],
    },
  ],
});
