import type { ClientId } from "../../../src/domain/book/book";
import type { Fix } from "../../../src/domain/fix/fix";
import { fieldName, fixLabel } from "../../../src/domain/fix/fixLabel";
import { address } from "../../support/builders";

const acme = "acme" as ClientId;
const clients = [
  { id: "nordlicht" as ClientId, name: "Nordlicht GmbH" },
  { id: acme, name: "Acme Tools Limited", shortName: "Acme" },
];
const bob = address("bob@acme.example");
const bobKey = bob.key;
const ann = address("ann@acme.example").key;
const idn = address("li@münchen.example").key;
const cho = address("cho@b.example").key;
const UNTIL = "2026-11-26T09:00:00.000Z";
const entry = { client: acme, address: bob, name: "", role: "purchasing" } as const;

test.each<[Fix, en: string, zh: string]>([
  [
    { kind: "replace-recipient", from: ann, to: bob, name: "" },
    "Send to bob@acme.example instead",
    "改发到 bob@acme.example",
  ],
  [
    { kind: "add-recipient", address: bob, name: "", field: "cc" },
    "Add bob@acme.example in Cc",
    "将 bob@acme.example 加入抄送",
  ],
  [{ kind: "remove-recipient", address: bobKey }, "Remove bob@acme.example", "移除 bob@acme.example"],
  [{ kind: "remove-recipient", address: idn }, "Remove li@münchen.example", "移除 li@münchen.example"],
  [
    { kind: "move-recipients", addresses: [bobKey, ann], field: "bcc" },
    "Move bob@acme.example, ann@acme.example to Bcc",
    "将 bob@acme.example、ann@acme.example 移到密件抄送",
  ],
  [
    { kind: "move-recipients", addresses: [bobKey, ann, idn, cho], field: "to" },
    "Move bob@acme.example, ann@acme.example and 2 more to To",
    "将 bob@acme.example、ann@acme.example 等 4 个 移到收件人",
  ],
  [{ kind: "remove-repeats", addresses: [ann] }, "Keep ann@acme.example only once", "ann@acme.example 只保留一次"],
  [{ kind: "split-message", others: [] }, "Write one message to each client", "每个客户单独写一封邮件"],
  [{ kind: "set-subject", subject: "Contract" }, "Set the subject to “Contract”", "将主题改为“Contract”"],
  [{ kind: "delay-delivery", until: UNTIL }, `Deliver it at ${UNTIL}`, `在 ${UNTIL} 送达`],
  [{ kind: "cut-quoted-text" }, "Take out the quoted text below", "删除下方的引用内容"],
  [
    { kind: "confirm-mailbox", ...entry },
    "bob@acme.example is right: Acme's purchasing mailbox",
    "bob@acme.example 无误，是 Acme 的采购邮箱",
  ],
  [
    { kind: "set-role", ...entry },
    "bob@acme.example is Acme's purchasing mailbox",
    "bob@acme.example 是 Acme 的采购邮箱",
  ],
  [
    { kind: "add-to-book", ...entry },
    "Add bob@acme.example to Acme as purchasing mailbox",
    "将 bob@acme.example 作为采购邮箱归入 Acme",
  ],
  [{ kind: "ask-client", client: acme, question: "ask" }, "Ask Acme which mailbox is right", "向 Acme 询问正确的邮箱"],
  [
    { kind: "ask-client", client: "gone" as ClientId, question: "confirm" },
    "Ask gone which mailbox is right",
    "向 gone 询问正确的邮箱",
  ],
])("the button of %j says what pressing it does", (fix, en, zh) => {
  expect([fixLabel(fix, clients, "en"), fixLabel(fix, clients, "zh-CN")]).toEqual([en, zh]);
});

test("a time is said as its reader says it, and nothing else is", () => {
  const timeOf = (iso: string): string => `<${iso.slice(11, 16)}>`;
  expect(fixLabel({ kind: "delay-delivery", until: UNTIL }, clients, "en", timeOf)).toBe("Deliver it at <09:00>");
  expect(fixLabel({ kind: "set-subject", subject: UNTIL }, clients, "en", timeOf)).toContain(UNTIL);
});

test("fields have Outlook's own names", () => {
  expect((["to", "cc", "bcc"] as const).map((field) => [fieldName(field, "en"), fieldName(field, "zh-CN")])).toEqual([
    ["To", "收件人"],
    ["Cc", "抄送"],
    ["Bcc", "密件抄送"],
  ]);
});
