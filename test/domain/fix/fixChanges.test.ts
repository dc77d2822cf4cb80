import type { Fix } from "../../../src/domain/fix/fix";
import { fixChanges, type FixChange } from "../../../src/domain/fix/fixChanges";
import { address, aDraft, bcc, cc, to } from "../../support/builders";
import { acme, stockPage } from "../../support/stockPage";

const draft = {
  ...aDraft(to("a@acme.example"), to("t@tamura.example"), cc("a@acme.example"), bcc("c@acme.example")),
  subject: "RE: Hello",
  quotedText: "Older words",
};
const key = (text: string): ReturnType<typeof address>["key"] => address(text).key;
const recipients = (field: "to" | "cc" | "bcc", before: readonly string[], after: readonly string[]): FixChange => ({
  what: "recipients",
  field,
  before,
  after,
});
const AT = "2026-11-26T09:00:00.000Z";

test.each<[string, Fix, readonly FixChange[]]>([
  [
    "replace",
    { kind: "replace-recipient", from: key("c@acme.example"), to: address("d@acme.example"), name: "D" },
    [recipients("bcc", ["c@acme.example"], ["d@acme.example"])],
  ],
  [
    "add",
    { kind: "add-recipient", address: address("d@acme.example"), name: "D", field: "cc" },
    [recipients("cc", [], ["d@acme.example"])],
  ],
  [
    "move",
    { kind: "move-recipients", addresses: [key("t@tamura.example")], field: "bcc" },
    [recipients("to", ["t@tamura.example"], []), recipients("bcc", [], ["t@tamura.example"])],
  ],
  [
    "keep once",
    { kind: "remove-repeats", addresses: [key("a@acme.example")] },
    [recipients("cc", ["a@acme.example"], [])],
  ],
  [
    "split",
    { kind: "split-message", others: [[key("t@tamura.example")]] },
    [recipients("to", ["t@tamura.example"], [])],
  ],
  [
    "set the subject of a reply",
    { kind: "set-subject", subject: "Contract" },
    [{ what: "subject", before: "RE: Hello", after: "RE: Contract" }],
  ],
  ["delay", { kind: "delay-delivery", until: AT }, [{ what: "delivery", before: undefined, after: AT }]],
  ["cut", { kind: "cut-quoted-text" }, [{ what: "quoted-text", before: "Older words", after: "" }]],
  [
    "say what a mailbox is for",
    { kind: "set-role", client: acme.id, address: address("jane.acme@outlook.com"), name: "", role: "official" },
    [
      {
        what: "mailbox",
        address: "jane.acme@outlook.com",
        before: { role: "personal", standing: "confirmed" },
        after: { role: "official", standing: "confirmed" },
      },
    ],
  ],
  [
    "put a mailbox into the book",
    { kind: "add-to-book", client: acme.id, address: address("new@acme.example"), name: "", role: "sales" },
    [
      {
        what: "mailbox",
        address: "new@acme.example",
        before: undefined,
        after: { role: "sales", standing: "confirmed" },
      },
    ],
  ],
  ["ask", { kind: "ask-client", client: acme.id, question: "ask" }, []],
  ["somebody who is gone", { kind: "remove-recipient", address: key("x@acme.example") }, []],
  [
    "a client who is gone",
    { kind: "set-role", client: "gone" as typeof acme.id, address: address("x@gone.example"), name: "", role: "sales" },
    [],
  ],
])("%s: what changes is told before it is applied", (_, fix, expected) => {
  expect(fixChanges(fix, draft, stockPage)).toEqual(expected);
});

test("what is so already is no change", () => {
  expect(fixChanges({ kind: "delay-delivery", until: AT }, { ...draft, deliverAt: AT }, stockPage)).toEqual([]);
});
