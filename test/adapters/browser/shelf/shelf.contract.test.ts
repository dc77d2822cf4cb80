import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import * as fc from "fast-check";
import type { TeamShelf } from "../../../../src/app/ports/teamShelf";
import type { ClientId } from "../../../../src/domain/book/book";
import type { RowRef } from "../../../../src/domain/book/rows";
import { createShelf } from "../../../../src/adapters/browser/shelf/shelf";
import { aDraft, address, cc, inThread, to, toList } from "../../../support/builders";
import { emptyStorage, memoryShelf } from "../../../support/memoryShelf";
import { anyStep, asked, StepCommits, type Step } from "./shelfSteps";

const drafts = [
  aDraft(to("bob@acme.example", "Bob Lee"), cc("someone@x.zoll.example", "李娜")),
  aDraft(to("nobody@bolt.example", "Purchasing"), inThread("li.na@gmail.com", "a@xn--fiqs8s.example")),
  aDraft(toList("info@bolt.example")),
];

/** Everything that a shelf says. */
async function saying(shelf: TeamShelf): Promise<unknown> {
  const lines = [];
  for (const standing of [undefined, "asked", "bouncing"] as const)
    for (const sort of ["name", "unconfirmed", "best"] as const)
      lines.push(
        await shelf.find({ text: " ", sort, from: 0, most: 9, ...(standing === undefined ? {} : { standing }) }),
      );
  return {
    state: await shelf.state(),
    rows: await Promise.all(
      [...asked.ids.map((id) => `c:${id}`), ...asked.keys.map((key) => `a:${key}`)].map((ref) =>
        shelf.row(ref as RowRef),
      ),
    ),
    counts: await shelf.counts(),
    has: await Promise.all(asked.ids.map((id) => shelf.has(id as ClientId))),
    clients: await shelf.clients(["bolt", "acme", "nobody"] as ClientId[]),
    whole: await shelf.whole(),
    around: await Promise.all(asked.domains.map((one) => shelf.clientsAround(address(`x@a.${one}`)))),
    by: await Promise.all(asked.keys.map((key) => shelf.clientsAround(address(key)))),
    pages: await Promise.all(drafts.map((draft) => shelf.pageFor(draft, []))),
    page: await shelf.find({ text: "", sort: "name", from: 1, most: 2 }),
    lines,
  };
}

async function take(
  shelf: TeamShelf,
  commits: StepCommits,
  step: Step,
): Promise<Parameters<TeamShelf["commit"]>[0] | undefined> {
  if (step.do === "clear") await shelf.clear();
  await commits.forgetDropped(shelf);
  const commit = commits.commitOf(step, await shelf.state());
  if (commit !== undefined) expect(await shelf.commit(commit)).toBe("committed");
  return commit;
}

test("says what a shelf in memory says, in two panes and after every restart", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyStep, fc.boolean()), { maxLength: 14 }), async (steps) => {
      const factory = new IDBFactory();
      const open = (): TeamShelf => createShelf({ factory: () => factory, name: "book" });
      const panes = [open(), open()];
      const memory = memoryShelf(emptyStorage());
      const commits = new StepCommits();
      for (const [step, isOther] of steps) {
        const pane = Number(isOther);
        if (step.do === "restart") panes[pane] = open();
        const commit = await take(memory, commits, step);
        const shelf = panes[pane] ?? open();
        if (step.do === "clear") await shelf.clear();
        if (commit !== undefined) expect(await shelf.commit(commit)).toBe("committed");
        expect(await saying(shelf)).toEqual(await saying(memory));
      }
      const expected = await saying(memory);
      for (const shelf of [...panes, open()]) expect(await saying(shelf)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
}, 180_000);
