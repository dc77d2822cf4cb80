import type { BookChange } from "../../src/domain/book/changes/bookChange";
import type { ChangeLog } from "../../src/app/ports/changeLog";

/** A log as long as the pane is open: all there is where the device keeps nothing. */
export function memoryLog(): ChangeLog {
  let changes: readonly BookChange[] = [];
  return {
    add: (change) => {
      changes = [change, ...changes];
      return Promise.resolve();
    },
    of: (ref, most) =>
      Promise.resolve(
        changes.filter(({ rows }) => ref === undefined || rows.some((row) => row.ref === ref)).slice(0, most),
      ),
  };
}
