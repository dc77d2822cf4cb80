import { keepInSync } from "../../src/app/keepInSync";
import type { BookAccess, TeamState } from "../../src/app/ports/bookAccess";
import { aDraft } from "../support/builders";
import { fakeServices } from "../support/fakePorts";

interface World {
  readonly book: BookAccess;
  readonly syncs: () => number;
  readonly set: (team: Partial<TeamState>) => Promise<void>;
  /** Lets the timer that is set run, and says how long it was to wait. */
  readonly pass: () => Promise<number | undefined>;
  readonly stop: () => void;
  readonly look: { isVisible: boolean };
}

function world(): World {
  const { book } = fakeServices({ draft: aDraft() });
  let team: TeamState = { waiting: 0, conflicts: [], refused: [], odd: [] };
  let syncs = 0;
  let timer: { readonly milliseconds: number; readonly act: () => void } | undefined;
  const listeners = new Set<() => void>();
  const look = { isVisible: true };
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  const faked: BookAccess = {
    ...book,
    state: async () => ({ ...(await book.state()), mode: "team", team }),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sync: () => {
      syncs += 1;
      return Promise.resolve();
    },
  };
  const stop = keepInSync(faked, {
    after: (milliseconds, act) => {
      const mine = { milliseconds, act };
      timer = mine;
      return () => {
        if (timer === mine) timer = undefined;
      };
    },
    random: () => 0.5,
    isVisible: () => look.isVisible,
  });
  return {
    book: faked,
    syncs: () => syncs,
    set: async (part) => {
      team = { ...team, ...part };
      listeners.forEach((listener) => {
        listener();
      });
      await settle();
    },
    pass: async () => {
      const waited = timer;
      timer = undefined;
      waited?.act();
      await settle();
      return waited?.milliseconds;
    },
    stop,
    look,
  };
}

test("it runs at the start, not everybody at once, and every five minutes", async () => {
  const { pass, syncs } = world();
  expect([await pass(), await pass(), await pass()]).toEqual([2_500, 300_000, 300_000]);
  expect(syncs()).toBe(3);
});

test("a change goes out soon, and more changes meanwhile go with it", async () => {
  const { pass, set, syncs } = world();
  await pass();
  await set({ waiting: 1 });
  await set({ waiting: 2 });
  expect(await pass()).toBe(2_000);
  expect(syncs()).toBe(2);
  expect(await pass()).toBe(300_000);
});

test.each<readonly [string, Partial<TeamState>]>([
  ["there is trouble", { waiting: 1, trouble: { because: "throttled", detail: "" } }],
  ["it is at work", { waiting: 1, syncing: { rows: 10 } }],
  ["nothing waits", { waiting: 0 }],
])("while %s nothing is hurried", async (_, state) => {
  const { pass, set } = world();
  await pass();
  await set(state);
  expect(await pass()).toBe(300_000);
});

test("a pane that nobody looks at leaves the lists alone", async () => {
  const { pass, syncs, look } = world();
  look.isVisible = false;
  await pass();
  expect(syncs()).toBe(0);
  look.isVisible = true;
  await pass();
  expect(syncs()).toBe(1);
});

test("once stopped nothing runs any more", async () => {
  const { pass, set, stop, syncs } = world();
  stop();
  await set({ waiting: 1 });
  expect(await pass()).toBeUndefined();
  expect(syncs()).toBe(0);
});
