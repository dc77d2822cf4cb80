import { subjectOf, type RowRef } from "../../domain/book/rows";
import { isTeamListsError, type TeamList, type TeamLists, type TeamListsError, type TeamRow } from "../ports/teamLists";
import type { TeamShelf } from "../ports/teamShelf";
import { planWrite } from "./planWrite";
import type { ShelfKeeper } from "./shelfKeeper";
import { outcomesIn, pendingByRef, settled, waitingRefs, type Outcome, type Pending } from "./waiting";

export interface Push {
  readonly lists: TeamLists;
  readonly shelf: TeamShelf;
  readonly keeper: ShelfKeeper;
}

/** What came of one row's turn. */
interface Turn {
  /** As the service gave it just now. */
  readonly row?: TeamRow | undefined;
  /** The item that the row was, where that is gone. */
  readonly gone?: { readonly list: TeamList; readonly itemId: string };
  readonly outcomes: readonly Outcome[];
}

/** How often somebody may be faster with the same row, before it waits for the next run. */
const MOST_RACES = 5;
/** Rows whose turns are committed together: one commit writes all that waits. */
const TURNS_IN_COMMIT = 20;
/** So many rows may fail on their own; then it is not the rows. */
const MOST_FAILURES = 3;

/**
 * Writes what waits, row by row. Nothing is taken out of what waits before its row is known to hold it, and what is written twice
 * for want of an answer finds itself in the row's log. Returns why some of it could not be written; throws where nothing can.
 */
export async function push({ lists, shelf, keeper }: Push): Promise<TeamListsError | undefined> {
  const tried = new Set<RowRef>();
  const turns: Turn[] = [];
  const failures: TeamListsError[] = [];
  try {
    for (let refs = await openRefs(shelf, tried); refs.length > 0; refs = await openRefs(shelf, tried)) {
      const pending = pendingByRef((await shelf.state()).waiting);
      for (const ref of refs) {
        tried.add(ref);
        try {
          await pushRow(lists, await shelf.row(ref), pending.get(ref) ?? [], (turn) => turns.push(turn));
        } catch (error) {
          if (!isTeamListsError(error) || error.because !== "failed") throw error;
          failures.push(error);
          if (failures.length >= MOST_FAILURES) return failures[0];
        }
        if (turns.length >= TURNS_IN_COMMIT) await commitTurns(shelf, keeper, turns);
      }
    }
  } finally {
    await commitTurns(shelf, keeper, turns);
  }
  return failures[0];
}

async function openRefs(shelf: TeamShelf, tried: ReadonlySet<RowRef>): Promise<readonly RowRef[]> {
  return waitingRefs((await shelf.state()).waiting).filter((ref) => !tried.has(ref));
}

/** One row's turn, written down after each step, so that a failure loses nothing of what was achieved. */
async function pushRow(
  lists: TeamLists,
  known: TeamRow | undefined,
  waiting: readonly Pending[],
  onTurn: (turn: Turn) => void,
): Promise<void> {
  // Another pane may have written some of it since it was seen to wait.
  let [row, pending] = [known, without(waiting, outcomesIn(known, waiting))];
  for (let races = 0; pending.length > 0 && races < MOST_RACES;) {
    const { content, outcomes } = planWrite(row, pending);
    const ref = pending[0]?.row.ref;
    if (ref === undefined) return;
    if (content === undefined) {
      onTurn({ outcomes });
      pending = without(pending, outcomes);
      continue;
    }
    const answer = await (row === undefined ? lists.create(ref, content) : lists.update(row, content));
    if (answer.status === "moved-on") {
      races += 1;
      const written = outcomesIn(answer.row, pending);
      const gone = row !== undefined && answer.row === undefined ? { gone: goneOf(row) } : {};
      onTurn({ row: answer.row, ...gone, outcomes: written });
      row = answer.row;
      pending = without(pending, written);
    } else {
      const ended =
        answer.status === "written" ? outcomes : outcomes.map((one) => ({ ...one, refused: answer.detail }));
      if (answer.status === "written") row = answer.row;
      onTurn(answer.status === "written" ? { row, outcomes: ended } : { outcomes: ended });
      pending = without(pending, ended);
    }
  }
}

/** Commits turns, and forgets them. */
async function commitTurns(shelf: TeamShelf, keeper: ShelfKeeper, turns: Turn[]): Promise<void> {
  if (turns.length === 0) return;
  const done = turns.splice(0);
  const rows = new Map(done.flatMap(({ row }) => (row === undefined ? [] : ([[row.ref, row]] as const))));
  for (const list of ["clients", "addresses"] as const) {
    const itemIds = done.flatMap(({ gone }) => (gone?.list === list ? [gone.itemId] : []));
    if (itemIds.length > 0) await keeper.amend(() => ({ gone: { list, itemIds } }));
  }
  const outcomes = done.flatMap((turn) => turn.outcomes);
  await keeper.amend(async (state) => ({ rows: await newer(shelf, rows), ...settled(state, outcomes) }));
}

/** Another pane may have read a later state of a row, and its link is past it. */
async function newer(shelf: TeamShelf, rows: ReadonlyMap<RowRef, TeamRow>): Promise<readonly TeamRow[]> {
  const kept: TeamRow[] = [];
  for (const row of rows.values()) {
    const known = await shelf.row(row.ref);
    if (known?.itemId !== row.itemId || versionOf(known) <= versionOf(row)) kept.push(row);
  }
  return kept;
}

/** The number at the end of an eTag grows with each write (Graph, listItem: `"<guid>,<n>"`); 0 where there is none. */
function versionOf({ eTag }: TeamRow): number {
  return Number(/,(\d+)"$/.exec(eTag)?.[1] ?? 0);
}

function without(pending: readonly Pending[], outcomes: readonly Outcome[]): readonly Pending[] {
  const ended = new Set(outcomes.map(({ id }) => id));
  return pending.filter(({ change }) => !ended.has(change.id));
}

function goneOf({ ref, itemId }: TeamRow): { readonly list: TeamList; readonly itemId: string } {
  return { list: subjectOf(ref).kind === "client" ? "clients" : "addresses", itemId };
}
