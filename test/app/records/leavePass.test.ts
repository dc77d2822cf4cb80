import type { ItemNotes, RecordPass } from "../../../src/app/ports/itemNotes";
import { RecordsError, type RecordsTrouble } from "../../../src/app/ports/recordRows";
import { keepPass } from "../../../src/app/records/keepPass";
import { leavePass } from "../../../src/app/records/leavePass";

const pass: RecordPass = { root: "https://graph.example/v1.0", items: "/items", token: "t1", until: 1_000 };

function world(given: Array<RecordPass | Error> = [pass], canKeep = true) {
  let notes: ItemNotes = { acknowledgements: [] };
  const answers = [...given];
  const asked: boolean[] = [];
  const writes: Array<Partial<ItemNotes>> = [];
  const access = leavePass({
    passes: {
      pass: async ({ interactive }) => {
        asked.push(interactive);
        await Promise.resolve();
        const answer = answers.length > 1 ? answers.shift() : answers[0];
        if (answer === undefined || answer instanceof Error) throw answer ?? new Error("none");
        return answer;
      },
    },
    notes: {
      read: () => Promise.resolve(notes),
      write: (change) => {
        if (!canKeep) return Promise.reject(new Error("There is no session data."));
        writes.push(change);
        notes = { ...notes, ...change };
        return Promise.resolve();
      },
    },
  });
  return { access, asked, writes };
}

test("a pass is left with the message, and nothing else is touched", async () => {
  const { access, writes } = world();
  await access.leave({ interactive: false });
  expect(writes).toEqual([{ pass }]);
  expect(access.state()).toEqual({ isAsking: false });
});

test.each<[what: string, next: RecordPass, count: number]>([
  ["the same", { ...pass }, 1],
  ["one with another token", { ...pass, token: "t2" }, 2],
  ["one that lasts longer", { ...pass, until: 2_000 }, 2],
  ["one for another list", { ...pass, items: "/other" }, 2],
  ["one for another cloud", { ...pass, root: "https://graph.example.cn/v1.0" }, 2],
])("it is renewed when it is another one: %s", async (_, next, count) => {
  const { access, writes } = world([pass, next]);
  await access.leave({ interactive: false });
  await access.leave({ interactive: false });
  expect(writes).toHaveLength(count);
});

test.each<RecordsTrouble>(["not-configured", "consent-needed", "offline", "lists-missing"])(
  "where there is none nothing is left, and the state says why: %s",
  async (because) => {
    const { access, writes } = world([new RecordsError(because, "")]);
    await access.leave({ interactive: false });
    expect(writes).toEqual([]);
    expect(access.state()).toEqual({ isAsking: false, trouble: because });
  },
);

test("trouble of another sort is named too, and passes", async () => {
  const { access } = world([new Error("odd"), pass]);
  await access.leave({ interactive: false });
  expect(access.state().trouble).toBe("failed");
  await access.leave({ interactive: false });
  expect(access.state()).toEqual({ isAsking: false });
});

test("an Outlook that keeps nothing with the message says so", async () => {
  const { access } = world([pass], false);
  await access.leave({ interactive: false });
  expect(access.state().trouble).toBe("not-kept");
});

test("two at a time are one, but a button that was pressed is heard", async () => {
  const { access, asked } = world([new RecordsError("consent-needed", ""), pass]);
  const states: boolean[] = [];
  access.watch(() => states.push(access.state().isAsking));
  await Promise.all([
    access.leave({ interactive: false }),
    access.leave({ interactive: false }),
    access.leave({ interactive: true }),
    access.leave({ interactive: true }),
  ]);
  expect(asked).toEqual([false, true]);
  expect(access.state()).toEqual({ isAsking: false });
  expect(states).toContain(true);
});

test("whoever watches is told until he stops", async () => {
  const { access } = world();
  let told = 0;
  const stop = access.watch(() => (told += 1));
  await access.leave({ interactive: false });
  stop();
  await access.leave({ interactive: false });
  expect(told).toBe(1);
});

test("the pane renews it more often than a token ends, and stops when the message is gone", () => {
  const asked: boolean[] = [];
  const timers: Array<{ readonly milliseconds: number; readonly act: () => void }> = [];
  let stopped = 0;
  const { access } = world();
  const stop = keepPass(
    {
      ...access,
      leave: ({ interactive }) => {
        asked.push(interactive);
        return Promise.resolve();
      },
    },
    (milliseconds, act) => {
      timers.push({ milliseconds, act });
      return () => (stopped += 1);
    },
  );
  expect(asked).toEqual([false]);
  timers[0]?.act();
  expect(asked).toEqual([false, false]);
  // MSAL renews in the last five minutes.
  expect(timers.map(({ milliseconds }) => milliseconds < 5 * 60_000)).toEqual([true]);
  stop();
  expect(stopped).toBe(1);
});
