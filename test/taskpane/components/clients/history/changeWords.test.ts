import type { Client } from "../../../../../src/domain/book/book";
import { changesBetween, type BookChange } from "../../../../../src/domain/book/changes/bookChange";
import { changeLines, clientsIn } from "../../../../../src/taskpane/components/clients/history/changeWords";
import { joinHistories } from "../../../../../src/taskpane/components/clients/history/joinHistories";
import { aClient, anAddress, domain } from "../../../../support/builders";

const bob = anAddress("bob@acme.example", "sales");
const acme = aClient("acme", { addresses: [bob] });
const nord = aClient("nord");
const names = { acme: "Acme", nord: "Nord" };

function changed(before: readonly Client[], after: readonly Client[], part: Partial<BookChange> = {}): BookChange {
  const rows = changesBetween(before, after);
  return { id: "1", at: "2026-11-03T09:00:00.000Z", by: "li.na@ourco.example", occasion: "typed", rows, ...part };
}

test.each<readonly [string, readonly Client[], readonly Client[], readonly string[], readonly string[]]>([
  [
    "a role and a standing",
    [acme],
    [{ ...acme, addresses: [{ ...bob, role: "legal", standing: "retired" }] }],
    ["bob@acme.example · role: sales → legal", "bob@acme.example · standing: confirmed → retired"],
    ["bob@acme.example · 用途：销售 → 法务", "bob@acme.example · 状态：已确认 → 已停用"],
  ],
  [
    "where the client is",
    [acme],
    [{ ...acme, country: "DE", weekend: [6, 7], languages: ["de", "en"] }],
    ["Acme · languages: German, English", "Acme · country: Germany", "Acme · days off: Sat, Sun"],
    ["Acme · 语言：德语、英语", "Acme · 国家/地区：德国", "Acme · 休息日：周六、周日"],
  ],
  [
    "others in the deal, document numbers and messengers",
    [acme],
    [
      {
        ...acme,
        parties: [{ name: "Fast Freight", part: "forwarder", domains: [domain("ff.example")] }],
        numberPatterns: [{ kind: "order", pattern: "HT-####" }],
        handles: [{ service: "WeChat", handle: "bob" }],
      },
    ],
    ["Acme · others in the deal: Fast Freight", "Acme · document numbers: HT-####", "Acme · messengers: WeChat: bob"],
    ["Acme · 其他参与方：Fast Freight", "Acme · 单据编号：HT-####", "Acme · 即时通讯：WeChat: bob"],
  ],
  [
    "what is no longer known",
    [{ ...acme, manner: "Formal." }],
    [acme],
    ["Acme · how to write: no longer Formal."],
    ["Acme · 写信方式：不再是 Formal."],
  ],
  [
    "a mailbox that goes to another client",
    [acme, nord],
    [
      { ...acme, addresses: [] },
      { ...nord, addresses: [bob] },
    ],
    ["bob@acme.example · client: Acme → Nord"],
    ["bob@acme.example · 客户：Acme → Nord"],
  ],
  [
    "a client that went, by its name of then",
    [aClient("gone", { name: "Gone Ltd" })],
    [],
    ["Gone Ltd removed"],
    ["已删除 Gone Ltd"],
  ],
  [
    "where something is known from, which nobody set by hand",
    [acme],
    [{ ...acme, addresses: [{ ...bob, provenance: { from: "import" } }] }],
    [],
    [],
  ],
])("%s in words", (_, before, after, en, zh) => {
  const change = changed(before, after);
  expect(changeLines(change, "en", names)).toEqual(en);
  expect(changeLines(change, "zh-CN", names)).toEqual(zh);
});

test("the clients of a change are those that it is about and those that a mailbox comes from and goes to", () => {
  const moved = changed(
    [acme, nord],
    [
      { ...acme, addresses: [] },
      { ...nord, name: "N", addresses: [bob] },
    ],
  );
  expect([...clientsIn(moved)].sort()).toEqual(["acme", "nord"]);
});

test("a change that several rows tell of is there once with all rows, the newest change first", () => {
  const both = changed([acme], [{ ...acme, name: "A", addresses: [{ ...bob, role: "legal" }] }]);
  const [first, second] = both.rows;
  const later = changed([], [nord], { id: "2", at: "2026-11-04T09:00:00.000Z" });
  const parts = [first, second].flatMap((row) => (row === undefined ? [] : [[{ ...both, rows: [row] }]]));
  expect(joinHistories([...parts, [later], [both]], 9)).toEqual([later, both]);
  expect(joinHistories([...parts, [later]], 1)).toEqual([later]);
});
