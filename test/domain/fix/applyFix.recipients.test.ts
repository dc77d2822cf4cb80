import { applyFix } from "../../../src/domain/fix/applyFix";
import type { Fix } from "../../../src/domain/fix/fix";
import { recipientText } from "../../../src/domain/draft/recipientText";
import { address, aDraft, bcc, cc, to, toList, toUnreadable } from "../../support/builders";
import { acme, nordlicht, stockPage } from "../../support/stockPage";

const key = (text: string) => address(text).key;
const [bob, ann] = ["bob@acme.example", "ann@acme.example"] as const;
const draft = aDraft(
  toList("Team"),
  toUnreadable("??"),
  to(bob, "Bob"),
  cc(ann, "Ann"),
  cc(bob, "Robert"),
  bcc(ann),
  bcc("info@nordlicht.example"),
);
const untouched = ["to:Team", "to:??"];

test.each<[string, Fix, readonly string[]]>([
  [
    "moved to another field, in the order of fields",
    { kind: "move-recipients", addresses: [key(bob)], field: "bcc" },
    [...untouched, `cc:${ann}`, `bcc:${bob}`, `bcc:${bob}`, `bcc:${ann}`, "bcc:info@nordlicht.example"],
  ],
  [
    "kept once, where it stands first, and others as often as they stand",
    { kind: "remove-repeats", addresses: [key(bob)] },
    [...untouched, `to:${bob}`, `cc:${ann}`, `bcc:${ann}`, "bcc:info@nordlicht.example"],
  ],
  [
    "each of two kept once",
    { kind: "remove-repeats", addresses: [key(bob), key(ann)] },
    [...untouched, `to:${bob}`, `cc:${ann}`, "bcc:info@nordlicht.example"],
  ],
  [
    "taken out for messages of their own",
    { kind: "split-message", others: [[key("info@nordlicht.example")], [key(ann), key("gone@x.example")]] },
    [...untouched, `to:${bob}`, `cc:${bob}`],
  ],
  [
    "taken out wherever it stands",
    { kind: "remove-recipient", address: key(ann) },
    [...untouched, `to:${bob}`, `cc:${bob}`, "bcc:info@nordlicht.example"],
  ],
])("recipients are %s", (_, fix, expected) => {
  const { recipients } = applyFix({ draft, page: stockPage }, fix).draft;
  expect(recipients.map((one) => `${one.field}:${recipientText(one)}`)).toEqual(expected);
});

test("asking changes neither draft nor book", () => {
  const before = { draft, page: stockPage };
  const after = applyFix(before, { kind: "ask-client", client: acme.id, question: "ask" });
  expect(after.draft).toBe(draft);
  expect(after.page).toBe(stockPage);
});

test("a fix of the draft leaves the book, and one of the book the draft and the clients that it is not about", () => {
  expect(applyFix({ draft, page: stockPage }, { kind: "set-subject", subject: "x" }).page).toBe(stockPage);
  const fix: Fix = {
    kind: "confirm-mailbox",
    client: acme.id,
    address: address("sales@acme.example"),
    name: "Sales",
    role: "official",
  };
  const after = applyFix({ draft, page: stockPage }, fix);
  expect(after.draft).toBe(draft);
  expect(after.page.clients.slice(1).every((client, index) => client === stockPage.clients[index + 1])).toBe(true);
});

test.each<[string, string, string]>([
  ["a mailbox without a name gets the one given", "info@nordlicht.example", "Info desk"],
  ["a new one too", "new@nordlicht.example", "Info desk"],
])("%s, and what is not said stays", (_, text, name) => {
  const { page } = applyFix(
    { draft, page: stockPage },
    { kind: "add-to-book", client: nordlicht.id, address: address(text), name, role: "sales" },
  );
  const changed = page.clients.find(({ id }) => id === nordlicht.id)?.addresses;
  expect(changed?.find((entry) => entry.address.key === text)).toEqual({
    address: address(text),
    name,
    role: "sales",
    standing: "confirmed",
    preferredFor: [],
  });
  expect(changed).toHaveLength(text.startsWith("new") ? 2 : 1);
});

test("whoever is added or put in somebody's place is a mailbox with the name given", () => {
  const added = { status: "mailbox", field: "cc", name: "Li", address: address("li@acme.example") } as const;
  const { address: li, name, field } = added;
  const before = aDraft(cc(ann, "Ann"));
  for (const fix of [
    { kind: "add-recipient", address: li, name, field },
    { kind: "replace-recipient", from: key(ann), to: li, name },
  ] as const)
    expect(applyFix({ draft: before, page: stockPage }, fix).draft.recipients.slice(-1)).toEqual([added]);
});

test("only the mailbox that a fix is about changes in the book", () => {
  const fix: Fix = {
    kind: "set-role",
    client: acme.id,
    address: address("tech@acme.example"),
    name: "T",
    role: "legal",
  };
  const [changed] = applyFix({ draft, page: stockPage }, fix).page.clients;
  expect(changed).toEqual({
    ...acme,
    addresses: acme.addresses.map((entry) =>
      entry.address.key === "tech@acme.example" ? { ...entry, name: "T", role: "legal", standing: "confirmed" } : entry,
    ),
  });
});
