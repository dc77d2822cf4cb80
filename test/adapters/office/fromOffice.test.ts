import { abandonCalls, fromOffice } from "../../../src/adapters/office/fromOffice";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

type Done = (result: Office.AsyncResult<string>) => void;
const succeeded = (value: string) => ({ status: "succeeded", value }) as unknown as Office.AsyncResult<string>;

test("a value comes through and no timer is left", async () => {
  await expect(fromOffice<string>("x", (done) => done(succeeded("value")))).resolves.toBe("value");
  expect(jest.getTimerCount()).toBe(0);
});

test("no answer is a timeout, and a late one is ignored", async () => {
  let late: Done | undefined;
  const call = fromOffice<string>(
    "x",
    (done) => {
      late = done;
    },
    100,
  );
  jest.advanceTimersByTime(100);
  await expect(call).rejects.toMatchObject({ name: "OfficeError", failure: "timeout", operation: "x" });
  late?.(succeeded("late"));
  expect(jest.getTimerCount()).toBe(0);
});

test("an argument that office.js throws on is a typed error", async () => {
  await expect(
    fromOffice<string>("x", () => {
      throw new Error("Sys.ArgumentOutOfRangeException");
    }),
  ).rejects.toMatchObject({ failure: "threw" });
  expect(jest.getTimerCount()).toBe(0);
});

test("three at a time, the fourth when one is done", async () => {
  const open: Done[] = [];
  const calls = [1, 2, 3, 4].map(() =>
    fromOffice<string>("x", (done) => {
      open.push(done);
    }),
  );
  await Promise.resolve();
  expect(open).toHaveLength(3);
  open[0]?.(succeeded("1"));
  await calls[0];
  await Promise.resolve();
  expect(open).toHaveLength(4);
  open.forEach((done) => done(succeeded("n")));
  await Promise.all(calls);
});

test("abandoned calls are over, and the next ones run", async () => {
  const calls = [1, 2, 3].map(() => fromOffice<string>("x", () => undefined));
  abandonCalls();
  for (const call of calls) await expect(call).rejects.toMatchObject({ failure: "timeout" });
  expect(jest.getTimerCount()).toBe(0);
  await expect(fromOffice<string>("y", (done) => done(succeeded("again")))).resolves.toBe("again");
});

test("waiting calls are given up too, and three at a time still holds", async () => {
  const calls = [1, 2, 3, 4].map(() => fromOffice<string>("x", () => undefined));
  abandonCalls();
  for (const call of calls) await expect(call).rejects.toMatchObject({ failure: "timeout", detail: "Given up." });
  const open: Done[] = [];
  const next = [1, 2, 3, 4].map(() =>
    fromOffice<string>("y", (done) => {
      open.push(done);
    }),
  );
  await Promise.resolve();
  expect(open).toHaveLength(3);
  open.forEach((done) => done(succeeded("n")));
  await Promise.resolve();
  await Promise.all(next.slice(0, 3));
  await Promise.resolve();
  open[3]?.(succeeded("n"));
  await next[3];
});

test("a failure without an error of its own is a typed error", async () => {
  const failed = { status: "failed" } as unknown as Office.AsyncResult<string>;
  await expect(fromOffice<string>("x", (done) => done(failed))).rejects.toMatchObject({ failure: "refused" });
});
