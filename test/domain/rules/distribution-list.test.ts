import type { Draft, Recipient } from "../../../src/domain/draft/draft";
import rule from "../../../src/domain/rules/distribution-list";
import {
  about,
  aContract,
  address,
  aDraft,
  aGreeting,
  aPage,
  aProformaInvoice,
  attached,
  cc,
  saying,
  to,
  toList,
  toUnreadable,
} from "../../support/builders";
import { aCatalogue, vertrag } from "../../support/draftsOfKinds";
import { stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

/** A list that has an address of its own. */
function list(field: Recipient["field"], text: string): (draft: Draft) => Draft {
  const added: Recipient = { status: "list", field, name: "", address: address(text) };
  return (draft) => ({ ...draft, recipients: [...draft.recipients, added] });
}

function contacts(field: Recipient["field"], name: string): (draft: Draft) => Draft {
  return (draft) => ({ ...draft, recipients: [...draft.recipients, { status: "list", field, name }] });
}

const unAnuncio = (draft: Draft): Draft =>
  aDraft(
    () => draft,
    about("Nuevo catálogo"),
    saying("Tenemos el placer de anunciar nuestro nuevo catálogo. Visítenos en la feria."),
  );

testRule(rule, {
  page: stockPage,
  ok: [
    { name: "a single mailbox", draft: aDraft(to("sales@acme.example"), aContract) },
    { name: "a stranger is no list", draft: aDraft(to("info@stranger.example"), aContract) },
    { name: "what is unreadable is no list", draft: aDraft(toUnreadable("somebody"), aContract) },
    { name: "our own people", draft: aDraft(to("li.na@ourco.example"), aGreeting) },
    { name: "a mailbox that only sounds like a list", draft: aDraft(to("all@acme.example"), aContract) },
    { name: "the forwarder", draft: aDraft(to("sales@acme.example"), cc("desk@fastfreight.example"), aGreeting) },
    { name: "an announcement to a contact list in Bcc", draft: aDraft(contacts("bcc", "All buyers"), aCatalogue) },
    {
      name: "an announcement in Spanish to a list in Bcc",
      draft: aDraft(list("bcc", "clientes@lists.example"), unAnuncio),
    },
    { name: "a season's greeting to a contact list in Bcc", draft: aDraft(contacts("bcc", "老客户"), aGreeting) },
    { name: "an announcement to our own list in Bcc", draft: aDraft(list("bcc", "news@ourco.example"), aCatalogue) },
  ],
  flagged: [
    {
      name: "a contract to a contact list",
      draft: aDraft(toList("All buyers"), aContract),
      findings: [{ messageId: "contactList", severity: "warn", fixes: [] }],
    },
    {
      name: "a price list to a list outside",
      draft: aDraft(
        list("to", "partners@lists.example"),
        saying("Attached our price list for 2027."),
        attached("prices.pdf"),
      ),
      findings: [{ messageId: "unknownList", severity: "warn", address: "partners@lists.example", fixes: [] }],
    },
    {
      name: "a greeting to a contact list in To, where its people see each other",
      draft: aDraft(toList("Alte Kunden"), aGreeting),
      findings: [{ messageId: "contactList", severity: "warn", fixes: [] }],
    },
    {
      name: "an announcement to a list in Cc",
      draft: aDraft(to("sales@acme.example"), list("cc", "news@lists.example"), aCatalogue),
      findings: [{ messageId: "unknownList", severity: "warn", address: "news@lists.example", fixes: [] }],
    },
    {
      name: "a contract in German to a list in Bcc",
      draft: aDraft(contacts("bcc", "Vertrieb"), vertrag),
      findings: [{ messageId: "contactList", severity: "warn", fixes: [] }],
    },
    {
      name: "a list at the forwarder is outside",
      draft: aDraft(list("to", "desks@fastfreight.example"), saying("装箱单请见附件。")),
      findings: [{ messageId: "unknownList", severity: "warn", address: "desks@fastfreight.example", fixes: [] }],
    },
    {
      name: "minutes to a list at the client",
      draft: aDraft(list("to", "project@acme.example"), saying("Attached the minutes of Tuesday.")),
      findings: [{ messageId: "listAtClient", severity: "hint", address: "project@acme.example", fixes: [] }],
    },
    {
      name: "an invoice to a list below the client's domain",
      draft: aDraft(list("to", "ap@mail.acme.example"), aProformaInvoice),
      findings: [{ messageId: "listAtClient", severity: "hint", address: "ap@mail.acme.example", fixes: [] }],
    },
    {
      name: "our own list beside a client",
      draft: aDraft(to("sales@acme.example"), list("cc", "team@ourco.example"), aGreeting),
      findings: [{ messageId: "ownList", severity: "hint", address: "team@ourco.example", fixes: [] }],
    },
    {
      name: "our own list is not internal, even alone",
      draft: aDraft(list("to", "team@ourco.example"), saying("Lunch at noon?")),
      findings: [{ messageId: "ownList", severity: "hint", address: "team@ourco.example", fixes: [] }],
    },
    {
      name: "a contract to our own list",
      draft: aDraft(to("sales@acme.example"), list("bcc", "team@ourco.example"), aContract),
      findings: [{ messageId: "ownList", severity: "warn", address: "team@ourco.example", fixes: [] }],
    },
    {
      name: "a list while the book is empty",
      draft: aDraft(toList("All buyers"), aContract),
      page: aPage(),
      findings: [{ messageId: "contactList", severity: "hint", fixes: [] }],
    },
    {
      name: "two contact lists, told once",
      draft: aDraft(toList("Agents"), toList("Dealers"), aContract),
      findings: [{ messageId: "contactList", severity: "warn", fixes: [] }],
    },
    {
      name: "two lists",
      draft: aDraft(list("to", "project@acme.example"), list("to", "agents@lists.example"), aGreeting),
      findings: [
        { messageId: "unknownList", severity: "warn", address: "agents@lists.example", fixes: [] },
        { messageId: "listAtClient", severity: "hint", address: "project@acme.example", fixes: [] },
      ],
    },
  ],
});
