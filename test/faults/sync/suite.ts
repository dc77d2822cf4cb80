import * as fc from "fast-check";
import { play } from "./play";
import { schedules } from "./schedule";

/** Two or three people edit one book over a service that fails in every way that it is known to fail in. */
export const syncProperty = fc.asyncProperty(schedules, async (schedule) => {
  const problems = await play(schedule);
  if (problems.length > 0) throw new Error(problems.join("\n"));
});
