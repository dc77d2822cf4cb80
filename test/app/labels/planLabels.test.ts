import { planLabels } from "../../../src/app/labels/planLabels";
import type { OutlookContact } from "../../../src/app/ports/outlookContacts";
import { aClient, anAddress } from "../../support/builders";
import { outlookContact as contact } from "../../support/receivedMessages";

const acme = aClient("acme", {
  name: "Acme",
  addresses: [
    anAddress("sales@acme.example", "official", { name: "Acme Tools" }),
    anAddress("bob@gmail.com", "personal", { name: "Bob Lee" }),
    anAddress("old@acme.example", "sales", { standing: "retired" }),
    anAddress("perhaps@acme.example", "finance", { standing: "inferred" }),
  ],
});

test.each<[string, OutlookContact, object | undefined]>([
  ["one without a label gets it", contact("a", ["SALES@acme.example"]), { categories: ["[Acme]-official"] }],
  [
    "other categories stay",
    contact("a", ["bob@gmail.com"], { categories: ["Golf"] }),
    { categories: ["Golf", "[Acme]-personal"] },
  ],
  [
    "an older label of ours makes way",
    contact("a", ["bob@gmail.com"], { categories: ["[Acme]-官方"] }),
    { categories: ["[Acme]-personal"] },
  ],
  [
    "two mailboxes, two labels",
    contact("a", ["bob@gmail.com", "sales@acme.example"]),
    { categories: ["[Acme]-personal", "[Acme]-official"] },
  ],
  [
    "an empty company is filled in",
    contact("a", ["bob@gmail.com"], { company: " ", categories: ["[Acme]-personal"] }),
    { categories: ["[Acme]-personal"], company: "Acme" },
  ],
  [
    "a company that is set stays",
    contact("a", ["bob@gmail.com"], { company: "Golf Club", categories: ["[Acme]-personal"] }),
    undefined,
  ],
  [
    "a retired mailbox loses its label",
    contact("a", ["old@acme.example"], { categories: ["[Acme]-sales", "[x] y"] }),
    { categories: ["[x] y"] },
  ],
  ["a guess gets no label", contact("a", ["perhaps@acme.example"], { company: "" }), undefined],
  [
    "somebody else is left alone",
    contact("a", ["x@else.example"], { company: "", categories: ["[Acme]-sales"] }),
    undefined,
  ],
])("%s", (_, given, expected) => {
  const { changes } = planLabels([acme], [given], "en");
  expect(changes.map(({ change }) => change)).toEqual(expected === undefined ? [] : [expected]);
});

test("confirmed mailboxes that no contact has can be created, with a category of their own", () => {
  const guessed = contact("b", ["perhaps@acme.example"]);
  const plan = planLabels([acme], [contact("a", ["bob@gmail.com"]), guessed], "en");
  expect(plan.unchanged).toBe(0);
  expect(plan.creations).toEqual([
    {
      name: "[Acme]-official Acme Tools",
      company: "Acme",
      categories: ["[Acme]-official", "RightBox"],
      address: "sales@acme.example",
    },
  ]);
});
