import type { Fix } from "../../../src/domain/fix/fix";
import { fixChanges, type FixChange } from "../../../src/domain/fix/fixChanges";
import { aClient, address, aDraft, anAddress, aPage, cc, to } from "../../support/builders";

const page = aPage(
  aClient("acme", {
    addresses: [
      anAddress("sales@acme.example", "sales"),
      anAddress("info@acme.example", "official", { standing: "inferred" }),
    ],
  }),
);
const [acme] = page.clients;
if (acme === undefined) throw new Error("The page has no client");
const draft = aDraft(to("info@acme.example"), cc("info@acme.example"), cc("ann@x.example"));
const fixFor = (text: string) => ({ client: acme.id, address: address(text), name: "" });

test.each<[string, Fix, readonly FixChange[]]>([
  ["role and standing are so already", { kind: "set-role", ...fixFor("sales@acme.example"), role: "sales" }, []],
  [
    "only the standing changes",
    { kind: "confirm-mailbox", ...fixFor("info@acme.example"), role: "official" },
    [
      {
        what: "mailbox",
        address: "info@acme.example",
        before: { role: "official", standing: "inferred" },
        after: { role: "official", standing: "confirmed" },
      },
    ],
  ],
  [
    "only the role changes",
    { kind: "set-role", ...fixFor("sales@acme.example"), role: "finance" },
    [
      {
        what: "mailbox",
        address: "sales@acme.example",
        before: { role: "sales", standing: "confirmed" },
        after: { role: "finance", standing: "confirmed" },
      },
    ],
  ],
  [
    "somebody moves out of one field into another",
    { kind: "add-recipient", address: address("ann@x.example"), name: "", field: "to" },
    [
      { what: "recipients", field: "to", before: [], after: ["ann@x.example"] },
      { what: "recipients", field: "cc", before: ["ann@x.example"], after: [] },
    ],
  ],
  [
    "one of two of the same name goes",
    { kind: "remove-repeats", addresses: [address("info@acme.example").key] },
    [{ what: "recipients", field: "cc", before: ["info@acme.example"], after: [] }],
  ],
  ["there is no quoted text to take out", { kind: "cut-quoted-text" }, []],
  ["the subject is so already", { kind: "set-subject", subject: "" }, []],
])("where %s, that is what is told", (_, fix, expected) => {
  expect(fixChanges(fix, draft, page)).toEqual(expected);
});

test("a mailbox that stands twice in a field and then once is told once", () => {
  const twice = aDraft(cc("ann@x.example"), cc("info@acme.example"), cc("ann@x.example"));
  const fix: Fix = { kind: "remove-repeats", addresses: [address("ann@x.example").key] };
  expect(fixChanges(fix, twice, page)).toEqual([
    { what: "recipients", field: "cc", before: ["ann@x.example"], after: [] },
  ]);
});

test("a mailbox of the second client is looked for there", () => {
  const other = aClient("nordlicht", { addresses: [anAddress("info@nordlicht.example", "official")] });
  const fix: Fix = {
    kind: "set-role",
    client: other.id,
    address: address("info@nordlicht.example"),
    name: "",
    role: "sales",
  };
  expect(fixChanges(fix, draft, { clients: [acme, other] })).toEqual([
    {
      what: "mailbox",
      address: "info@nordlicht.example",
      before: { role: "official", standing: "confirmed" },
      after: { role: "sales", standing: "confirmed" },
    },
  ]);
});
