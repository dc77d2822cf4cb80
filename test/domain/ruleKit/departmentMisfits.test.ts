import type { Draft } from "../../../src/domain/draft/draft";
import type { Kind } from "../../../src/domain/kinds/kind";
import { clientGroups } from "../../../src/domain/ruleKit/clientGroups";
import { misfitsOf } from "../../../src/domain/ruleKit/departmentMisfits";
import { aClient, aDraft, anAddress, aPage, cc, to } from "../../support/builders";
import { aContext } from "../../support/ruleContext";
import { acme } from "../../support/stockPage";

/** Has neither an official mailbox nor one for quality. */
const small = aClient("small", {
  addresses: [
    anAddress("tech@small.example", "technical"),
    anAddress("buyer@small.example", "purchasing"),
    anAddress("gone@small.example", "finance", { standing: "retired" }),
  ],
});

function misfitsIn(draft: Draft, kinds: readonly Kind[]): readonly string[] {
  const context = aContext(draft, aPage(acme, small), kinds);
  return clientGroups(context.recipients)
    .flatMap((group) => misfitsOf(group, context))
    .map(
      ({ mailbox, kind, severity, isBesideRight }) =>
        `${mailbox.recipient.address.local} ${kind} ${severity}${isBesideRight ? " beside" : ""}`,
    );
}

const tech = to("tech@acme.example");
const bills = to("accounts@acme.example");
const buyer = to("purchasing@acme.example");

test.each<[string, Draft, readonly Kind[], readonly string[]]>([
  ["the worst kind is named", aDraft(tech), ["order", "payment", "shipping"], ["tech payment warn"]],
  ["the first of equally bad ones", aDraft(bills), ["shipping", "complaint"], ["accounts shipping hint"]],
  ["at home for one kind, an everyday one beside it is quiet", aDraft(tech), ["technical", "payment"], []],
  ["at home for one kind, a milder formal one is quiet", aDraft(bills), ["payment", "order"], []],
  ["at home for one kind, a contract is not", aDraft(bills), ["payment", "contract"], ["accounts contract warn"]],
  [
    "the right mailbox for one kind is none for another",
    aDraft(bills, buyer),
    ["contract", "order"],
    ["accounts contract warn", "purchasing contract warn"],
  ],
  ["beside the right one", aDraft(to("sales@acme.example"), tech), ["contract"], ["tech contract warn beside"]],
  ["a hint is not said of copies", aDraft(bills, cc("tech@acme.example")), ["shipping"], ["accounts shipping hint"]],
  ["save where nobody is addressed", aDraft(cc("tech@acme.example")), ["shipping"], ["tech shipping hint"]],
  [
    "a better mailbox of the department is enough",
    aDraft(to("tech@small.example")),
    ["shipping"],
    ["tech shipping hint"],
  ],
  [
    "a better mailbox of any of the departments",
    aDraft(to("tech@small.example")),
    ["complaint"],
    ["tech complaint hint"],
  ],
  ["one that takes no mail is no better", aDraft(to("buyer@small.example")), ["proforma-invoice"], []],
  ["no kind, no misfit", aDraft(tech), [], []],
])("%s", (_, draft, kinds, expected) => {
  expect(misfitsIn(draft, kinds)).toEqual(expected);
});
