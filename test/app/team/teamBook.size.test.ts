import type { TeamShelf } from "../../../src/app/ports/teamShelf";
import { inWorld } from "../../faults/sync/world";
import { emptyStorage, memoryShelf } from "../../support/memoryShelf";

/** Resource units that one app may use in a minute in a small tenant, all its users together (SharePoint throttling docs). */
const UNITS_A_MINUTE = 1_250;

test("the first run reads 100,000 addresses within a fifth of a small tenant's minute, the next one asks twice", async () => {
  await inWorld(1, async (world) => {
    world.seed(10_000, 10);
    const [editor] = world.editors;
    if (editor === undefined) throw new Error("There is nobody.");
    const refs = new Set<string>();
    const { book } = world.openPane(editor, countingShelf(refs));
    world.service.calls.length = 0;
    await book.sync({ interactive: false });
    const { calls } = world.service;
    expect(refs.size).toBe(110_000);
    expect(calls.reduce((sum, { resourceUnits }) => sum + resourceUnits, 0)).toBeLessThan(UNITS_A_MINUTE / 5);
    expect(calls.length).toBeLessThan(75);
    calls.length = 0;
    await book.sync({ interactive: false });
    expect(calls.map(({ resourceUnits }) => resourceUnits)).toEqual([1, 1]);
  });
}, 60_000);

/** A shelf that keeps of its rows no more than which they are: the strict one copies them all at every commit. */
function countingShelf(refs: Set<string>): TeamShelf {
  let { state } = emptyStorage();
  return {
    ...memoryShelf(),
    state: () => Promise.resolve(state),
    commit: ({ rows = [], expected, ...parts }) => {
      rows.forEach(({ ref }) => refs.add(ref));
      state = { ...state, ...parts, version: expected + 1 };
      return Promise.resolve("committed");
    },
    has: (id) => Promise.resolve(refs.has(`c:${id}`)),
  };
}
