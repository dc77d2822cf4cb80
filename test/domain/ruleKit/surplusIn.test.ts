import type { Draft } from "../../../src/domain/draft/draft";
import type { Kind } from "../../../src/domain/kinds/kind";
import { clientGroups } from "../../../src/domain/ruleKit/clientGroups";
import { surplusIn } from "../../../src/domain/ruleKit/surplusIn";
import { aClient, aDraft, anAddress, aPage, cc, inThread, to } from "../../support/builders";
import { aContext } from "../../support/ruleContext";

const page = aPage(
  aClient("twin", {
    mainContact: "mei@twin.example",
    addresses: [
      anAddress("info@twin.example", "official"),
      anAddress("mei@twin.example", "official"),
      anAddress("alpha@twin.example", "official", { standing: "inferred" }),
      anAddress("buyer@twin.example", "purchasing"),
      anAddress("orders@twin.example", "purchasing", { preferredFor: ["order"] }),
      anAddress("stock@twin.example", "logistics"),
      anAddress("bill@twin.example", "finance"),
      anAddress("labor@twin.example", "quality"),
      anAddress("law@twin.example", "legal"),
    ],
  }),
);

function local(text: string): string {
  return text.split("@")[0] ?? "";
}

/** `kept < others`, by local parts; empty where there is no surplus. */
function surplusOf(draft: Draft, ...kinds: readonly Kind[]): string {
  const context = aContext(draft, page, kinds);
  const [group] = clientGroups(context.recipients);
  const surplus = group === undefined ? undefined : surplusIn(group, context);
  if (surplus === undefined) return "";
  const { because, kept, others } = surplus;
  return `${because}: ${local(kept.recipient.address.key)} < ${others.map(({ recipient }) => local(recipient.address.key)).join(" ")}`;
}

const box = (name: string): ReturnType<typeof to> => to(`${name}@twin.example`);

test.each<[string, Draft, readonly Kind[], string]>([
  ["the company is kept for what is formal", aDraft(box("mei"), box("info")), ["contract"], "sameRole: info < mei"],
  ["the main contact counts as a person elsewhere", aDraft(box("mei"), box("info")), ["inquiry"], ""],
  ["what is only a guess is no role", aDraft(box("info"), box("alpha")), ["contract"], ""],
  [
    "the mailbox that the client wants is kept",
    aDraft(box("buyer"), box("orders")),
    ["shipping", "order"],
    "sameRole: orders < buyer",
  ],
  ["by name where nothing else decides", aDraft(box("orders"), box("buyer")), ["sample"], "sameRole: buyer < orders"],
  ["news is for many", aDraft(box("orders"), box("buyer")), ["greeting"], ""],
  [
    "the official mailbox is kept of all",
    aDraft(box("stock"), box("bill"), box("law"), box("info")),
    [],
    "selectAll: info < bill law stock",
  ],
  [
    "the main contact is kept before the official mailbox in everyday talk, and both are meant",
    aDraft(box("stock"), box("bill"), box("law"), box("alpha"), box("mei")),
    ["inquiry"],
    "selectAll: mei < bill law stock alpha",
  ],
  [
    "the department of any of the kinds is kept",
    aDraft(box("stock"), box("bill"), box("law"), box("labor")),
    ["technical", "shipping"],
    "selectAll: stock < bill labor law",
  ],
  ["two beside the right one are not many", aDraft(box("info"), box("stock"), box("bill")), ["inquiry"], ""],
  [
    "the first that suits all kinds is kept where none is meant",
    aDraft(box("stock"), box("bill"), box("law"), box("labor")),
    ["contract", "legal"],
    "selectAll: law < bill labor stock",
  ],
  [
    "a mailbox that is new in the thread counts",
    aDraft(box("orders"), box("buyer"), inThread("orders@twin.example")),
    ["sample"],
    "sameRole: buyer < orders",
  ],
  [
    "the client's own choice does not",
    aDraft(box("orders"), box("buyer"), inThread("orders@twin.example", "buyer@twin.example")),
    ["sample"],
    "",
  ],
  ["copies inform", aDraft(box("buyer"), cc("orders@twin.example")), ["sample"], ""],
])("%s", (_, draft, kinds, expected) => {
  expect(surplusOf(draft, ...kinds)).toBe(expected);
});
