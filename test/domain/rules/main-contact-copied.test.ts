import { defaultMatrix } from "../../../src/domain/policy/matrix";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import rule from "../../../src/domain/rules/main-contact-copied";
import {
  aClient,
  aContract,
  aDraft,
  aGreeting,
  anAddress,
  aPage,
  aTechnicalQuestion,
  bcc,
  cc,
  to,
} from "../../support/builders";
import { unePlainte, words, 技术问题 } from "../../support/draftsOfKinds";
import { stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

const eineZeichnung = words(
  "Toleranz der Bohrung",
  "Welche Toleranz gilt laut technischer Zeichnung für die Bohrung? Anbei die Zeichnung und das Prüfprotokoll.",
);

const noContact = aPage(aClient("young", { addresses: [anAddress("tech@young.example", "technical")] }));
const former = aPage(
  aClient("old", {
    mainContact: "ann@old.example",
    addresses: [
      anAddress("ann@old.example", "sales", { standing: "retired" }),
      anAddress("tech@old.example", "technical"),
      anAddress("office@old.example", "official"),
    ],
  }),
);
const doubtful = aPage(
  aClient("able", {
    mainContact: "ann@able.example",
    addresses: [
      anAddress("ann@able.example", "sales", { standing: "unverified" }),
      anAddress("tech@able.example", "technical"),
    ],
  }),
);

testRule(rule, {
  page: stockPage,
  ok: [
    {
      name: "the main contact is copied",
      draft: aDraft(to("tech@acme.example"), cc("bob.lee@acme.example"), aTechnicalQuestion),
    },
    {
      name: "the main contact is copied in Bcc",
      draft: aDraft(to("tech@acme.example"), bcc("bob.lee@acme.example"), 技术问题),
    },
    {
      name: "the official mailbox is copied",
      draft: aDraft(to("tech@acme.example"), cc("sales@acme.example"), eineZeichnung),
    },
    { name: "it goes to the main contact himself", draft: aDraft(to("bob.lee@acme.example"), aTechnicalQuestion) },
    { name: "it goes to the official mailbox", draft: aDraft(to("sales@acme.example"), aTechnicalQuestion) },
    { name: "a formal paper has its own rule", draft: aDraft(to("tech@acme.example"), aContract) },
    { name: "a greeting needs no copy", draft: aDraft(to("tech@acme.example"), aGreeting) },
    { name: "nor does a complaint", draft: aDraft(to("purchasing@acme.example"), unePlainte) },
    {
      name: "a technical question to the forwarder",
      draft: aDraft(to("desk@fastfreight.example"), aTechnicalQuestion),
    },
    { name: "a technical question to a stranger", draft: aDraft(to("info@stranger.example"), aTechnicalQuestion) },
    {
      name: "a client without main contact and official mailbox",
      draft: aDraft(to("tech@young.example"), aTechnicalQuestion),
      page: noContact,
    },
    {
      name: "the policy asks for no copy",
      draft: aDraft(to("tech@acme.example"), aTechnicalQuestion),
      policy: {
        ...defaultPolicy,
        matrix: { ...defaultMatrix, technical: { ...defaultMatrix.technical, mustHave: { to: [], copied: [] } } },
      },
    },
  ],
  flagged: [
    {
      name: "the technical department alone",
      draft: aDraft(to("tech@acme.example"), aTechnicalQuestion),
      findings: [{ messageId: "notCopied", severity: "hint", fixes: ["add-recipient", "add-recipient"] }],
    },
    {
      name: "in Chinese",
      draft: aDraft(to("tech@acme.example"), 技术问题),
      findings: [{ messageId: "notCopied", severity: "hint", fixes: ["add-recipient", "add-recipient"] }],
    },
    {
      name: "in German, with our own people copied",
      draft: aDraft(to("tech@acme.example"), cc("li.na@ourco.example"), eineZeichnung),
      findings: [{ messageId: "notCopied", severity: "hint", fixes: ["add-recipient", "add-recipient"] }],
    },
    {
      name: "an engineer whom the book does not know by name",
      draft: aDraft(to("engineering@acme.example"), aTechnicalQuestion),
      findings: [{ messageId: "notCopied", severity: "hint", fixes: ["add-recipient", "add-recipient"] }],
    },
    {
      name: "the engineers and purchasing",
      draft: aDraft(to("tech@acme.example"), cc("purchasing@acme.example"), 技术问题),
      findings: [{ messageId: "notCopied", severity: "hint", fixes: ["add-recipient", "add-recipient"] }],
    },
    {
      name: "somebody else's Gmail",
      draft: aDraft(to("jane.acme@outlook.com"), aTechnicalQuestion),
      findings: [{ messageId: "notCopied", severity: "hint", fixes: ["add-recipient", "add-recipient"] }],
    },
    {
      name: "two clients, of whom one lacks its copy",
      draft: aDraft(to("tech@acme.example"), to("info@nordlicht.example"), eineZeichnung),
      findings: [{ messageId: "notCopied", severity: "hint", fixes: [] }],
    },
    {
      name: "the main contact has left, so the official mailbox is named",
      draft: aDraft(to("tech@old.example"), aTechnicalQuestion),
      page: former,
      findings: [{ messageId: "notCopied", severity: "hint", fixes: ["add-recipient"] }],
    },
    {
      name: "a copy to a main contact who has left is none",
      draft: aDraft(to("tech@old.example"), cc("stock@old.example"), 技术问题),
      page: former,
      findings: [{ messageId: "notCopied", severity: "hint", fixes: ["add-recipient"] }],
    },
    {
      name: "a main contact whom nobody has verified is named, not added",
      draft: aDraft(to("tech@able.example"), aTechnicalQuestion),
      page: doubtful,
      findings: [{ messageId: "notCopied", severity: "hint", fixes: [] }],
    },
    {
      name: "the policy asks for a copy of complaints",
      draft: aDraft(to("purchasing@acme.example"), unePlainte),
      policy: {
        ...defaultPolicy,
        matrix: {
          ...defaultMatrix,
          complaint: { ...defaultMatrix.complaint, mustHave: { to: [], copied: ["main-contact"] } },
        },
      },
      findings: [{ messageId: "notCopied", severity: "hint", fixes: ["add-recipient", "add-recipient"] }],
    },
  ],
});
