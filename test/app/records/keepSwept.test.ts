import { keepSwept } from "../../../src/app/records/keepSwept";
import { fakeRecords } from "../../support/fakeRecords";

interface World {
  readonly sweeps: () => number;
  /** Lets the timer that is set run, and says how long it was to wait. */
  readonly pass: () => Promise<number | undefined>;
  readonly read: () => Promise<void>;
  readonly stop: () => void;
  readonly around: { isVisible: boolean; now: number; chance: number };
}

function world({ fails = false } = {}): World {
  const around = { isVisible: true, now: 1_000, chance: 0.5 };
  let sweeps = 0;
  let timer: { readonly milliseconds: number; readonly act: () => void } | undefined;
  let listener: (() => void) | undefined;
  const records = fakeRecords({
    sweep: () => {
      sweeps += 1;
      return fails
        ? Promise.reject(new Error("no"))
        : Promise.resolve({ status: "trouble", because: "offline", detail: "" });
    },
  });
  const stop = keepSwept(
    records,
    (told) => {
      listener = told;
      return () => {
        listener = undefined;
      };
    },
    {
      after: (milliseconds, act) => {
        const mine = { milliseconds, act };
        timer = mine;
        return () => {
          if (timer === mine) timer = undefined;
        };
      },
      random: () => around.chance,
      isVisible: () => around.isVisible,
      now: () => around.now,
    },
  );
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    sweeps: () => sweeps,
    pass: async () => {
      const waited = timer;
      timer = undefined;
      waited?.act();
      await settle();
      return waited?.milliseconds;
    },
    read: async () => {
      listener?.();
      await settle();
    },
    stop,
    around,
  };
}

test("soon after the start, and then every five minutes or so", async () => {
  const { pass, sweeps, around } = world();
  expect(await pass()).toBe(3_500);
  expect(sweeps()).toBe(1);
  around.chance = 1;
  expect(await pass()).toBe(300_000);
  expect(sweeps()).toBe(2);
  expect(await pass()).toBe(330_000);
});

test("a sweep that fails does not end it", async () => {
  const { pass, sweeps } = world({ fails: true });
  await pass();
  await pass();
  expect(sweeps()).toBe(2);
});

test("nobody looks, nothing is swept, and it goes on later", async () => {
  const { pass, sweeps, around } = world();
  around.isVisible = false;
  await pass();
  expect(sweeps()).toBe(0);
  around.isVisible = true;
  await pass();
  expect(sweeps()).toBe(1);
});

test("whoever goes from message to message has it swept once a minute", async () => {
  const { pass, read, sweeps, around } = world();
  await read();
  expect(sweeps()).toBe(0);
  await pass();
  await read();
  expect(sweeps()).toBe(1);
  around.now += 60_000;
  await read();
  await read();
  expect(sweeps()).toBe(2);
});

test("after its end nothing is swept any more", async () => {
  const { pass, read, sweeps, stop, around } = world();
  await pass();
  stop();
  around.now += 600_000;
  await read();
  expect(await pass()).toBeUndefined();
  expect(sweeps()).toBe(1);
});
