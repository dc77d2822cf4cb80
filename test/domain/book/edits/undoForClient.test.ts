import type { Client, ClientId } from "../../../../src/domain/book/book";
import { changesBetween, type BookChange, type Occasion } from "../../../../src/domain/book/changes/bookChange";
import { moveAddress } from "../../../../src/domain/book/edits/moveAddress";
import { splitClient } from "../../../../src/domain/book/edits/splitClient";
import { changeOfClient, isSafeToUndo } from "../../../../src/domain/book/edits/undoForClient";
import { aClient, anAddress } from "../../../support/builders";

const bob = anAddress("bob@acme.example", "sales");
const acme = aClient("acme", { addresses: [bob] });
const nord = aClient("nord", { addresses: [anAddress("info@nord.example", "official")] });

function changed(before: readonly Client[], after: readonly Client[], occasion: Occasion): BookChange {
  const rows = changesBetween(before, after);
  return { id: "1", at: "2026-11-03T09:00:00.000Z", by: "li.na@ourco.example", occasion, rows };
}

test("of an import of many clients one client's history shows its own part", () => {
  const all = changed([], [acme, nord], "import");
  expect(changeOfClient(all, acme).rows.map(({ ref }) => ref)).toEqual(["c:acme", "a:bob@acme.example"]);
  const role = changed([acme, nord], [{ ...acme, addresses: [{ ...bob, role: "legal" }] }, nord], "import");
  expect(changeOfClient(role, acme).rows).toHaveLength(1);
  expect(changeOfClient(role, nord).rows).toEqual([]);
});

test("a change that ties two clients together stays whole", () => {
  const book = { clients: [acme, nord], own: { domains: [], bankAccounts: [] } };
  const after = moveAddress(acme.id, bob.address.key, nord.id)(book).clients;
  const move = changed(book.clients, after, "move");
  expect(changeOfClient(move, acme)).toBe(move);
  expect(changeOfClient({ ...move, occasion: "import" }, acme).rows).toBe(move.rows);
});

const later = anAddress("later@acme.example", "other");
const split = { id: "fresh" as ClientId, name: "Fresh", addresses: [bob.address.key], domains: [] };
const afterSplit = splitClient(acme.id, split)({ clients: [acme], own: { domains: [], bankAccounts: [] } }).clients;

test.each([
  ["a new client as it came", [], [acme], [acme], true],
  ["a new client that has got another mailbox since", [], [acme], [{ ...acme, addresses: [bob, later] }], false],
  ["a change of a client that has got another mailbox", [acme], [{ ...acme, name: "A" }], [acme], true],
  ["a split as it came", [acme], afterSplit, afterSplit, true],
] as const)("%s: undo is safe or not", (_, before, after, now, isSafe) => {
  const made = changed(before, after, "typed");
  const added = now.filter(({ id }) => made.rows.some(({ ref, what }) => what === "added" && ref === `c:${id}`));
  expect(isSafeToUndo(made, added)).toBe(isSafe);
});
