import type { Draft, RecipientField } from "../../../src/domain/draft/draft";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import rule from "../../../src/domain/rules/many-in-bcc";
import {
  aClient,
  aContract,
  address,
  aDraft,
  aGreeting,
  aPage,
  aTechnicalQuestion,
  bcc,
  cc,
  inThread,
  to,
} from "../../support/builders";
import { aCatalogue, aSentence, shippingPapers, words } from "../../support/draftsOfKinds";
import { acme, nordlicht, solo } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

type Change = (draft: Draft) => Draft;

const clients = ["alba", "brio", "celta", "dorado", "eiger", "fjord"];
const page = aPage(acme, nordlicht, solo, ...clients.map((id) => aClient(id)));

/** The first mailbox of so many clients. */
function clientsIn(field: RecipientField, count: number): Change {
  const put = { to, cc, bcc }[field];
  return (draft) => aDraft(() => draft, ...clients.slice(0, count).map((id) => put(`info@${id}.example`)));
}

function peopleAt(domain: string, count: number): Change {
  const names = ["anna", "ben", "carla", "dirk", "elena", "franz"];
  return (draft) => aDraft(() => draft, ...names.slice(0, count).map((name) => to(`${name}@${domain}`)));
}

function from(text: string): Change {
  return (draft) => ({ ...draft, sender: { name: "Li Na", address: address(text) } });
}

const 放假通知 = words("春节放假通知", "我司2月1日至2月16日放假，祝大家新春愉快！");
const eineEinladung = words("Einladung zur Hausmesse", "Wir laden Sie herzlich zu unserer Hausmesse ein.");
const unCierre = words(
  "Cierre por Navidad",
  "Estimados clientes: cerramos del 23 de diciembre al 6 de enero. ¡Felices fiestas!",
);

testRule(rule, {
  page,
  ok: [
    { name: "news to four clients is not many", draft: aDraft(clientsIn("to", 4), aCatalogue) },
    {
      name: "news to many in Bcc with oneself in To",
      draft: aDraft(to("li.na@ourco.example"), clientsIn("bcc", 6), aCatalogue),
    },
    {
      name: "news to a client, many others in Bcc",
      draft: aDraft(to("sales@acme.example"), clientsIn("bcc", 6), 放假通知),
    },
    { name: "news among our own people", draft: aDraft(peopleAt("ourco.example", 6), aCatalogue) },
    { name: "a technical talk of many at one client", draft: aDraft(peopleAt("alba.example", 6), aTechnicalQuestion) },
    { name: "everyday talk with many at one client", draft: aDraft(peopleAt("alba.example", 6), aSentence) },
    {
      name: "everyday talk of two companies",
      draft: aDraft(peopleAt("alba.example", 4), peopleAt("brio.example", 3), aSentence),
    },
    { name: "a contract, which other rules speak of", draft: aDraft(clientsIn("to", 6), aContract) },
    { name: "shipping papers to many", draft: aDraft(clientsIn("to", 6), shippingPapers) },
    {
      name: "an answer to all of a thread",
      draft: aDraft(clientsIn("to", 5), aGreeting, inThread(...clients.map((id) => `info@${id}.example`))),
    },
    { name: "one mailbox five times", draft: aDraft(clientsIn("to", 4), cc("info@alba.example"), aCatalogue) },
    {
      name: "people of the forwarder beside their client",
      draft: aDraft(to("sales@acme.example"), peopleAt("fastfreight.example", 6), aGreeting),
    },
    {
      name: "the policy begins with ten",
      draft: aDraft(clientsIn("to", 6), aCatalogue),
      policy: { ...defaultPolicy, thresholds: { ...defaultPolicy.thresholds, manyRecipients: 10 } },
    },
  ],
  flagged: [
    {
      name: "a catalogue to five clients in To",
      draft: aDraft(clientsIn("to", 5), aCatalogue),
      findings: [{ messageId: "seeEachOther", severity: "warn", fixes: ["move-recipients"] }],
    },
    {
      name: "a holiday notice in Chinese to six clients in Cc",
      draft: aDraft(to("li.na@ourco.example"), clientsIn("cc", 6), 放假通知),
      findings: [{ messageId: "seeEachOther", severity: "warn", fixes: ["move-recipients"] }],
    },
    {
      name: "an invitation in German, some in To and some in Cc",
      draft: aDraft(clientsIn("to", 3), cc("info@nordlicht.example"), cc("sales@acme.example"), eineEinladung),
      findings: [{ messageId: "seeEachOther", severity: "warn", fixes: ["move-recipients"] }],
    },
    {
      name: "a closing in Spanish to many at two companies",
      draft: aDraft(peopleAt("alba.example", 3), peopleAt("brio.example", 3), unCierre),
      findings: [{ messageId: "seeEachOther", severity: "warn", fixes: ["move-recipients"] }],
    },
    {
      name: "a greeting to strangers of several companies",
      draft: aDraft(...["uno", "due", "tre", "quattro", "cinque"].map((name) => to(`info@${name}.example`)), aGreeting),
      findings: [{ messageId: "seeEachOther", severity: "warn", fixes: ["move-recipients"] }],
    },
    {
      name: "a greeting to private people",
      draft: aDraft(...["ada", "bea", "cleo", "dora", "eva"].map((name) => to(`${name}.p@gmail.com`)), aGreeting),
      findings: [{ messageId: "seeEachOther", severity: "warn", fixes: ["move-recipients"] }],
    },
    {
      name: "words that say little, to many companies",
      draft: aDraft(clientsIn("to", 6), aSentence),
      findings: [{ messageId: "seeEachOther", severity: "warn", fixes: ["move-recipients"] }],
    },
    {
      name: "an answer that brings a new company in",
      draft: aDraft(clientsIn("to", 6), aCatalogue, inThread("info@alba.example", "info@brio.example")),
      findings: [{ messageId: "seeEachOther", severity: "warn", fixes: ["move-recipients"] }],
    },
    {
      name: "a greeting to many at one client",
      draft: aDraft(peopleAt("alba.example", 5), aGreeting),
      findings: [{ messageId: "colleagues", severity: "hint", fixes: ["move-recipients"] }],
    },
    {
      name: "everybody in Bcc and nobody in To",
      draft: aDraft(clientsIn("bcc", 6), aCatalogue, from("li.na@ourco.example")),
      findings: [{ messageId: "emptyTo", severity: "hint", fixes: ["add-recipient"] }],
    },
    {
      name: "the same from a mailbox that the book does not call ours",
      draft: aDraft(clientsIn("bcc", 6), aGreeting, from("li.na@elsewhere.example")),
      findings: [{ messageId: "emptyTo", severity: "hint", fixes: [] }],
    },
    {
      name: "the same where nobody knows who sends it",
      draft: aDraft(clientsIn("bcc", 5), 放假通知),
      findings: [{ messageId: "emptyTo", severity: "hint", fixes: [] }],
    },
    {
      name: "the policy begins with three",
      draft: aDraft(clientsIn("to", 3), aCatalogue),
      policy: { ...defaultPolicy, thresholds: { ...defaultPolicy.thresholds, manyRecipients: 3 } },
      findings: [{ messageId: "seeEachOther", severity: "warn", fixes: ["move-recipients"] }],
    },
  ],
});
