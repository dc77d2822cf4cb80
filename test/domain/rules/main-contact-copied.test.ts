import rule from "../../../src/domain/rules/main-contact-copied";
import { aContract, aDraft, aTechnicalQuestion, aClient, anAddress, aPage, cc, to } from "../../support/builders";
import { stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

testRule(rule, {
  page: stockPage,
  ok: [
    {
      name: "the main contact is copied",
      draft: aDraft(to("tech@acme.example"), cc("bob.lee@acme.example"), aTechnicalQuestion),
    },
    {
      name: "the official mailbox is copied",
      draft: aDraft(to("tech@acme.example"), cc("sales@acme.example"), aTechnicalQuestion),
    },
    { name: "it goes to the main contact himself", draft: aDraft(to("bob.lee@acme.example"), aTechnicalQuestion) },
    { name: "a formal paper has its own rule", draft: aDraft(to("tech@acme.example"), aContract) },
    {
      name: "a client without main contact and official mailbox",
      draft: aDraft(to("tech@young.example"), aTechnicalQuestion),
      page: aPage(aClient("young", { addresses: [anAddress("tech@young.example", "technical")] })),
    },
  ],
  flagged: [
    {
      name: "the technical department alone",
      draft: aDraft(to("tech@acme.example"), aTechnicalQuestion),
      findings: [{ messageId: "notCopied", severity: "hint", fixes: ["add-recipient"] }],
    },
    {
      name: "the main contact has left, so the official mailbox is named",
      draft: aDraft(to("tech@old.example"), aTechnicalQuestion),
      page: aPage(
        aClient("old", {
          mainContact: "ann@old.example",
          addresses: [
            anAddress("ann@old.example", "sales", { standing: "retired" }),
            anAddress("tech@old.example", "technical"),
            anAddress("office@old.example", "official"),
          ],
        }),
      ),
      findings: [{ messageId: "notCopied", severity: "hint", fixes: ["add-recipient"] }],
    },
  ],
});
