import type { TeamState } from "../../../src/app/ports/bookAccess";
import { syncRuns } from "../../../src/app/team/syncRuns";

/** Runs that end when they are told to. */
function runs() {
  const started: Array<{ readonly isInteractive: boolean; readonly end: (trouble?: TeamState["trouble"]) => void }> =
    [];
  const shown: unknown[] = [];
  const made = syncRuns(
    (isInteractive, onRows) =>
      new Promise((resolve) => {
        onRows(5);
        started.push({
          isInteractive,
          end: (trouble) => {
            resolve(trouble);
          },
        });
      }),
    () => shown.push(made.status()),
  );
  return { ...made, started, shown };
}

test("whoever comes while one lasts shares it", async () => {
  const { sync, started } = runs();
  const all = [sync(false), sync(false), sync(true)];
  started[0]?.end();
  await Promise.all(all);
  expect(started).toHaveLength(1);
  const next = sync(true);
  expect(started).toHaveLength(2);
  started[1]?.end();
  await next;
});

test.each<[because: NonNullable<TeamState["trouble"]>["because"], again: boolean]>([
  ["consent-needed", true],
  ["no-sign-in", true],
  ["offline", false],
])("somebody who may be asked goes again after %s: %p", async (because, again) => {
  const { sync, started, status } = runs();
  const silent = sync(false);
  const asked = [sync(true), sync(true)];
  started[0]?.end({ because, detail: "" });
  await silent;
  await Promise.resolve();
  await Promise.resolve();
  expect(started.map(({ isInteractive }) => isInteractive)).toEqual(again ? [false, true] : [false]);
  started[1]?.end();
  await Promise.all(asked);
  expect(status()).toEqual(again ? {} : { trouble: { because, detail: "" } });
});

test("somebody who was asked is not asked again by whoever shared the run", async () => {
  const { sync, started } = runs();
  const all = [sync(true), sync(true)];
  started[0]?.end({ because: "consent-needed", detail: "" });
  await Promise.all(all);
  expect(started).toHaveLength(1);
});

test("how far a run has come is shown, and the trouble of the last one until it ends", async () => {
  const { sync, started, shown } = runs();
  const trouble = { because: "offline", detail: "" } as const;
  const first = sync(false);
  started[0]?.end(trouble);
  await first;
  const second = sync(false);
  started[1]?.end();
  await second;
  expect(shown).toEqual([
    { syncing: { rows: 0 } },
    { syncing: { rows: 5 } },
    { trouble },
    { trouble, syncing: { rows: 0 } },
    { trouble, syncing: { rows: 5 } },
    {},
  ]);
});
