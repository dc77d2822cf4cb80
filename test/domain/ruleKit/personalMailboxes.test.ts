import type { Draft } from "../../../src/domain/draft/draft";
import type { Kind } from "../../../src/domain/kinds/kind";
import { personalMailboxes } from "../../../src/domain/ruleKit/personalMailboxes";
import { aDraft, cc, to } from "../../support/builders";
import { aContext } from "../../support/ruleContext";
import { stockPage } from "../../support/stockPage";

const gmail = to("bob.lee.acme@gmail.com");
const wantsProformas = to("jane.acme@outlook.com");

test.each<[string, Draft, readonly Kind[], readonly string[]]>([
  ["the worst kind is named", aDraft(gmail), ["order", "contract"], ["contract stop"]],
  ["also where it comes first", aDraft(gmail), ["contract", "order"], ["contract stop"]],
  ["the first of equally bad ones", aDraft(gmail), ["order", "proforma-invoice"], ["order warn"]],
  ["what the client wants there is left out", aDraft(wantsProformas), ["proforma-invoice", "order"], ["order warn"]],
  ["and may be all", aDraft(wantsProformas), ["proforma-invoice"], []],
  ["everyday kinds do not count", aDraft(gmail), ["payment", "technical"], []],
  ["one that stands there twice is told once", aDraft(gmail, cc("bob.lee.acme@gmail.com")), ["legal"], ["legal stop"]],
  ["a private address without a role", aDraft(to("who@gmail.com")), ["order"], ["order stop"]],
  ["no kind", aDraft(gmail), [], []],
])("%s", (_, draft, kinds, expected) => {
  const found = personalMailboxes(aContext(draft, stockPage, kinds));
  expect(found.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(expected);
});
