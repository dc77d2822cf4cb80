import type { BookChange } from "../../domain/book/changes/bookChange";
import type { RowRef } from "../../domain/book/rows";
import type { ChangeLog } from "../ports/changeLog";
import type { TeamShelf } from "../ports/teamShelf";
import { changeOf } from "./rowLog";
import { pendingByRef } from "./waiting";

/**
 * What happened to a row, newest first: what the row itself remembers, whoever did it, and what waits. For the whole book only
 * what was done on this device is at hand.
 */
export async function teamHistory(
  shelf: TeamShelf,
  log: ChangeLog,
  ref: RowRef | undefined,
  most: number,
): Promise<readonly BookChange[]> {
  if (ref === undefined) return log.of(undefined, most);
  const [row, { waiting }] = [await shelf.row(ref), await shelf.state()];
  const waits = (pendingByRef(waiting).get(ref) ?? []).map(({ change }) => change);
  const written = (row?.log ?? []).map((entry) => changeOf(entry, ref));
  return [...written, ...waits].reverse().slice(0, most);
}
