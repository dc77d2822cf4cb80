import * as fc from "fast-check";
import { play } from "./play";
import { schedules } from "./schedule";

/** Some devices send and sweep while the service, the mailbox and the devices themselves fail in every way that they are known to fail in. */
export const recordsProperty = fc.asyncProperty(schedules, async (schedule) => {
  const problems = await play(schedule);
  if (problems.length > 0) throw new Error(problems.join("\n"));
});
