import { deleteItem } from "../../../emulator/graph/lists";
import { subjectOf } from "../../../src/domain/book/rows";
import { carryOut } from "./edits";
import type { EditBetween, Schedule, Step } from "./schedule";
import { problemsOf } from "./verify";
import { rowsInLists } from "./writeWatch";
import { calm, inWorld, type Editor, type Pane, type Plan, type World } from "./world";

const MOST_ROUNDS = 8;

/** Plays a schedule, lets everything come to rest, and names what is wrong then. The same schedule always goes the same way. */
export function play({ editors, steps }: Schedule): Promise<readonly string[]> {
  return inWorld(editors, async (world) => {
    await begin(world);
    let number = 0;
    for (const step of steps) {
      number += 100;
      await playStep(world, step, number);
    }
    await comeToRest(world);
    return problemsOf(world);
  });
}

/** Two clients with some addresses, which everybody knows. */
async function begin(world: World): Promise<void> {
  const first = editorAt(world, 0);
  const edits = [
    { kind: "add client", one: 0, other: 0 },
    { kind: "add client", one: 1, other: 0 },
    { kind: "add address", one: 0, other: 0 },
    { kind: "add address", one: 0, other: 1 },
    { kind: "add address", one: 1, other: 2 },
  ] as const;
  for (const [index, edit] of edits.entries()) await carryOut(first, edit, index);
  for (const editor of world.editors) await editor.pane.book.sync({ interactive: false });
}

async function playStep(world: World, step: Step, number: number): Promise<void> {
  switch (step.do) {
    case "edit":
      await carryOut(editorAt(world, step.editor), step.edit, number);
      return;
    case "sync": {
      await runPane(world, editorAt(world, step.editor), step.plan, editing(world, step.between, number));
      return;
    }
    case "sync together": {
      const [one, other] = step.editors.map((index) => editorAt(world, index));
      if (one === undefined || other === undefined) return;
      // Two panes of one person share what the device keeps.
      const second = one === other ? { ...one, pane: world.openPane(one) } : other;
      await Promise.all([
        runPane(world, one, step.plans[0], editing(world, step.between, number)),
        runPane(world, second, step.plans[1]),
      ]);
      return;
    }
    case "oddities":
      world.setOddities(step.oddities);
      return;
    case "wait":
      world.advance(step.minutes * 60_000);
      return;
    case "delete by hand":
      deleteByHand(world, step.item);
  }
}

/** Somebody edits at some requests of a run; whoever's pane ends meanwhile gives no answer. */
function editing(world: World, edits: readonly EditBetween[], number: number): Pane["between"] {
  return async (request) => {
    for (const [index, one] of edits.entries()) {
      if (one.request !== request) continue;
      const editor = editorAt(world, one.editor);
      await Promise.race([carryOut(editor, one.edit, number + 1 + index), editor.pane.crashed]);
    }
  };
}

/** A run to its end, or to that of the pane: then the program starts again. */
async function runPane(world: World, editor: Editor, plan: Plan, between?: Pane["between"]): Promise<void> {
  const { pane } = editor;
  Object.assign(pane, { plan, between, requests: 0, commits: 0 });
  await Promise.race([pane.book.sync({ interactive: false }), pane.crashed]);
  Object.assign(pane, { plan: calm, between: undefined });
  if (pane.isDead) editor.pane = world.openPane(editor);
}

function deleteByHand({ service: { tenant }, deletedByHand }: World, number: number): void {
  const rows = Array.from(rowsInLists(tenant).values());
  const row = rows[number % Math.max(1, rows.length)];
  const list = tenant.state.lists[row !== undefined && subjectOf(row.ref).kind === "client" ? 0 : 1];
  const item = list?.items.find(({ id }) => id === row?.itemId);
  if (row === undefined || list === undefined || item === undefined) return;
  deleteItem(tenant, list, item, undefined);
  deletedByHand.add(row.ref);
}

async function comeToRest(world: World): Promise<void> {
  world.setOddities({ deltaErrors: false, deltaWithoutFields: false, deltaTwice: false, itemFilter: "works" });
  for (let round = 0; round < MOST_ROUNDS; round++) {
    world.advance(3_600_000);
    for (const editor of world.editors) await editor.pane.book.sync({ interactive: true });
    if (round > 0 && world.editors.every(({ storage }) => storage.state.waiting.length === 0)) break;
  }
  // Whoever came first has not seen what the last one wrote.
  for (const editor of world.editors) await editor.pane.book.sync({ interactive: true });
}

function editorAt({ editors }: World, index: number): Editor {
  const editor = editors[index % editors.length];
  if (editor === undefined) throw new Error("There is nobody.");
  return editor;
}
