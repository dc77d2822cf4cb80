import { completionOf } from "../../src/events/completion";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("completes once, with every timer cleared and everything cleaned up first", () => {
  const order: string[] = [];
  const completion = completionOf(
    {
      completed: (options) =>
        order.push(`completed ${String(options?.allowEvent)} with ${String(jest.getTimerCount())} timers`),
    },
    () => order.push("clean"),
  );
  completion.after(100, () => completion.complete({ allowEvent: true }));
  completion.after(200, () => completion.complete({ allowEvent: true }));
  completion.complete({ allowEvent: false });
  completion.complete({ allowEvent: true });
  completion.after(10, () => completion.complete({ allowEvent: true }));
  jest.runAllTimers();
  expect(order).toEqual(["clean", "completed false with 0 timers"]);
});
